import type { KeptEntry } from '@carryover/engine';
import { nextChain } from '../chain.ts';
import { chainsOfPage, placedTwice } from '../following.ts';
import { ForgottenJournal } from '../forgotten.ts';
import type { Answer, CheckedEntry, Head, JournalStore, Page, Refused } from '../journal-store.ts';
import { isSameEntry, otherContent } from '../same-entry.ts';
import { emptyShelf, frozenCopy, type Kept, type Shelf } from './shelf.ts';

const headOf = ({ epoch, placed, chains }: Shelf): Head => ({
  epoch,
  seq: placed.length,
  chain: chains[placed.length]!,
});

const keptOf = ({ byId }: Shelf, ids: Iterable<string>): readonly Kept[] =>
  Array.from(ids, (id) => byId.get(id)!);

const asTold = (kept: readonly Kept[]): readonly Kept[] => kept.toSorted((a, b) => a.place - b.place);

const refusedOf = (shelf: Shelf): readonly Kept[] => asTold(keptOf(shelf, shelf.refused));

/** Placed, then pending, then refused. */
const inOrder = (shelf: Shelf): readonly Kept[] => [
  ...keptOf(shelf, shelf.placed),
  ...keptOf(shelf, shelf.pending),
  ...refusedOf(shelf),
];

const place = (shelf: Shelf, { entry, readable }: CheckedEntry, chain: string): number => {
  const seq = shelf.placed.push(entry.id);
  shelf.chains.push(chain);
  shelf.byId.set(entry.id, { entry: frozenCopy(entry), readable, place: 0, seq });
  shelf.pending.delete(entry.id);
  shelf.refused.delete(entry.id);
  return seq;
};

const wait = (shelf: Shelf, { entry, readable }: CheckedEntry): void => {
  shelf.lastPlace += 1;
  shelf.byId.set(entry.id, { entry: frozenCopy(entry), readable, place: shelf.lastPlace });
  shelf.pending.add(entry.id);
};

const answer = (shelf: Shelf, checked: CheckedEntry, index: number): Answer => {
  const { id } = checked.entry;
  const known = shelf.byId.get(id);
  if (known !== undefined && !isSameEntry(known.entry, checked.entry))
    return { index, id, status: 'refused', reason: otherContent };
  if (known?.seq !== undefined) return { index, id, status: 'duplicate', seq: known.seq };
  const chain = nextChain(headOf(shelf).chain, id);
  return { index, id, status: 'accepted', seq: place(shelf, checked, chain) };
};

const checkPlaces = ({ byId }: Shelf, entries: Page['entries']): void => {
  const ids = new Set<string>();
  for (const { entry } of entries) {
    if (ids.has(entry.id) || byId.get(entry.id)?.seq !== undefined) throw placedTwice(entry.id);
    ids.add(entry.id);
  }
};

const refuse = (shelf: Shelf, id: string, reason: string): void => {
  const known = shelf.byId.get(id);
  if (known === undefined || known.seq !== undefined) return;
  shelf.byId.set(id, { ...known, reason });
  shelf.pending.delete(id);
  shelf.refused.add(id);
};

const keptEntry = ({ entry, readable, seq }: Kept): KeptEntry => ({
  entry,
  readable,
  ...(seq === undefined ? {} : { seq }),
});

/**
 * Journals in memory, gone when the process ends. It is the plain meaning of the port: the simulator runs on it, and the
 * other stores are held against it. Each call is over before it returns, so none sees half of another.
 */
export const memoryStore = (newEpoch: () => string): JournalStore => {
  const shelves = new Map<string, Shelf>();
  const forgotten = new Set<string>();
  const refuseForgotten = (athlete: string): void => {
    if (forgotten.has(athlete)) throw new ForgottenJournal();
  };
  const read = (athlete: string): Shelf => shelves.get(athlete) ?? emptyShelf();
  const write = (athlete: string): Shelf => {
    refuseForgotten(athlete);
    const shelf = read(athlete);
    shelves.set(athlete, shelf);
    return shelf;
  };

  return {
    append: async (athlete, entries): Promise<readonly Answer[]> => {
      if (entries.length === 0) return [];
      const shelf = write(athlete);
      if (shelf.epoch === '') shelf.epoch = newEpoch();
      return entries.map((checked, index) => answer(shelf, checked, index));
    },
    since: async (athlete, seq, limit): Promise<Page> => {
      const shelf = read(athlete);
      const from = Math.max(0, seq);
      const page = keptOf(shelf, shelf.placed.slice(from, from + limit));
      return {
        entries: page.map(({ entry, readable }, index) => ({ entry, readable, seq: from + index + 1 })),
        head: headOf(shelf),
      };
    },
    chainAt: async (athlete, seq) => read(athlete).chains[seq],
    head: async (athlete) => headOf(read(athlete)),

    record: async (athlete, entries) => {
      if (entries.length === 0) return;
      const shelf = write(athlete);
      for (const checked of entries) if (!shelf.byId.has(checked.entry.id)) wait(shelf, checked);
    },
    pending: async (athlete, limit) => {
      const shelf = read(athlete);
      return keptOf(shelf, shelf.pending.values().take(limit)).map(({ entry }) => entry);
    },
    pendingCount: async (athlete) => read(athlete).pending.size,
    refuse: async (athlete, refusals) => {
      refuseForgotten(athlete);
      const shelf = read(athlete);
      for (const { id, reason } of refusals) refuse(shelf, id, reason);
    },
    refused: async (athlete): Promise<readonly Refused[]> =>
      refusedOf(read(athlete)).map(({ entry, reason }) => ({ entry, reason: reason! })),
    receive: async (athlete, entries, head) => {
      refuseForgotten(athlete);
      const chains = chainsOfPage(headOf(read(athlete)), entries, head);
      if (chains === undefined) return;
      const shelf = write(athlete);
      checkPlaces(shelf, entries);
      shelf.epoch = head.epoch;
      for (const [index, checked] of entries.entries()) place(shelf, checked, chains[index]!);
    },
    startOver: async (athlete, epoch) => {
      refuseForgotten(athlete);
      const old = read(athlete);
      const unplaced = [...keptOf(old, old.pending), ...keptOf(old, old.refused)];
      const shelf = { ...emptyShelf(), epoch };
      for (const kept of [...keptOf(old, old.placed), ...asTold(unplaced)]) wait(shelf, kept);
      shelves.set(athlete, shelf);
    },

    entries: async (athlete) => inOrder(read(athlete)).map(keptEntry),
    athletes: async () => [...shelves].filter(([, { byId }]) => byId.size > 0).map(([athlete]) => athlete),
    forget: async (athlete) => {
      shelves.delete(athlete);
      forgotten.add(athlete);
    },
    close: async () => {},
  };
};
