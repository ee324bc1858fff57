// What the tests call inside the browser; `browser-page.ts` bundles and serves it.
import { indexedDbStore } from '../../src/browser.ts';
import { contract, type Opened } from '../contract/index.ts';
import { chainOf, entryOf, sizedEntry, someEpoch } from '../contract/made-up.ts';
import { idsOf, observe } from '../contract/observe.ts';

/** Each opening has a database of its own, deleted afterwards. */
const runCase = async (name: string, thoroughly: boolean): Promise<void> => {
  const one = contract.find((each) => each.name === name);
  if (one === undefined) throw new Error(`no case is called "${name}"`);
  const used: { readonly name: string; close: () => Promise<void> }[] = [];
  const open = async (): Promise<Opened> => {
    const database = { name: `contract-${crypto.randomUUID()}` };
    const store = indexedDbStore(database);
    const opened = { ...database, close: store.close };
    used.push(opened);
    const reopen = async () => {
      await opened.close();
      const again = indexedDbStore(database);
      opened.close = again.close;
      return again;
    };
    return { store, reopen };
  };
  await one.run(open, thoroughly);
  for (const { name: database, close } of used) {
    await close();
    indexedDB.deleteDatabase(database);
  }
};

/** The journal that outlives the page; each test has an athlete of its own in it. */
const journal = indexedDbStore();

const record = (athlete: string, number: number): Promise<void> =>
  journal.record(athlete, [{ entry: sizedEntry(number), readable: true }]);

/** Takes in what waits as the next page of the shared journal, as after a push. */
const place = async (athlete: string): Promise<number> => {
  const all = await journal.entries(athlete);
  const { seq } = await journal.head(athlete);
  const page = all.slice(seq).map((kept, index) => ({ ...kept, seq: seq + index + 1 }));
  await journal.receive(athlete, page, {
    epoch: someEpoch,
    seq: all.length,
    chain: chainOf(idsOf(all)),
  });
  return all.length;
};

declare global {
  /** Told to the test outside of the browser: this number was recorded, so many had a place. */
  var acknowledge: (what: 'recorded' | 'placed', number: number) => void;
}

/** Trains until the browser dies. `later` saves a moment after it has acknowledged, as no app may. */
const train = async (athlete: string, first: number, way: 'durable' | 'later'): Promise<never> => {
  for (let number = first; ; number += 1) {
    if (way === 'durable') await record(athlete, number);
    acknowledge('recorded', number);
    if (way === 'later') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await record(athlete, number);
    }
    if (number % 10 === 0) acknowledge('placed', await place(athlete));
  }
};

/** Records all of them at once, as fast as the tab can. */
const recordAll = async (athlete: string, numbers: readonly number[]): Promise<void> => {
  await Promise.all(numbers.map((number) => record(athlete, number)));
};

/** Records entries of this size until one is rejected: the numbers that were acknowledged, and the name of the error. */
const fill = async (
  athlete: string,
  bytes: number,
): Promise<{ readonly acknowledged: readonly number[]; readonly error: string }> => {
  const acknowledged: number[] = [];
  for (let number = 1; number <= 1000; number += 1)
    try {
      const random = Array.from({ length: bytes / 8 }, () => Math.random().toString(36).slice(2, 10));
      const entry = entryOf(number, { note: random.join('') });
      await journal.record(athlete, [{ entry, readable: true }]);
      acknowledged.push(number);
    } catch (error) {
      return { acknowledged, error: error instanceof Error ? error.name : String(error) };
    }
  return { acknowledged, error: 'none' };
};

/** Upgrades the database as a newer Carryover would, and says whether an older tab had to be waited for. */
const upgrade = (version: number): Promise<'at once' | 'after a wait'> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('carryover-journal', version);
    let answer: 'at once' | 'after a wait' = 'at once';
    request.onblocked = () => {
      answer = 'after a wait';
    };
    request.onupgradeneeded = () => {
      request.result.createObjectStore(`added-by-${version}`);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve(answer);
    };
  });

const look = async (athlete: string) => observe(journal, athlete);

const page = { runCase, record, recordAll, place, train, fill, upgrade, look };
export type Page = typeof page;
Object.assign(globalThis, { page });
