import { emptyChain, nextChain } from '../chain.ts';
import { chainsOfPage, placedTwice } from '../following.ts';
import type { Answer, CheckedEntry, JournalStore, Page } from '../journal-store.ts';
import { isSameEntry, otherContent } from '../same-entry.ts';
import { connect } from './connection.ts';
import {
  bareAgain,
  bareRow,
  checkedOf,
  emptyHeadRow,
  entryOf,
  headOf,
  loadAll,
  loadHead,
  loadList,
  loadRows,
  ofAthlete,
  save,
  toldOf,
} from './rows.ts';
import type { EntryRow, HeadRow } from './schema.ts';

interface IndexedDbOptions {
  readonly name?: string;
  readonly newEpoch?: () => string;
  /** Another tab keeps the database from being upgraded and does not make way: tell people to close it. */
  readonly onBlocked?: () => void;
}

interface Appended {
  readonly answers: readonly Answer[];
  readonly rows: readonly EntryRow[];
  readonly head: HeadRow;
}

/** What an append does to the rows that are there; `known` learns of the new ones. */
const appended = (
  athlete: string,
  checked: readonly CheckedEntry[],
  known: Map<string, EntryRow>,
  from: HeadRow,
): Appended => {
  const rows: EntryRow[] = [];
  let { seq, chain } = from;
  const answers = checked.map((one, index): Answer => {
    const { id } = one.entry;
    const row = known.get(id);
    if (row !== undefined && !isSameEntry(entryOf(row), one.entry))
      return { index, id, status: 'refused', reason: otherContent };
    if (row?.seq !== undefined) return { index, id, status: 'duplicate', seq: row.seq };
    seq += 1;
    chain = nextChain(chain, id);
    const placed = { ...bareRow(athlete, one), seq, chain };
    known.set(id, placed);
    rows.push(placed);
    return { index, id, status: 'accepted', seq };
  });
  return { answers, rows, head: { ...from, seq, chain } };
};

/** Those that are new here, after all that was told before. */
const recorded = (
  athlete: string,
  checked: readonly CheckedEntry[],
  known: ReadonlyMap<string, EntryRow>,
  from: HeadRow,
): { readonly rows: readonly EntryRow[]; readonly head: HeadRow } => {
  const fresh = new Map<string, CheckedEntry>();
  for (const one of checked)
    if (!known.has(one.entry.id) && !fresh.has(one.entry.id)) fresh.set(one.entry.id, one);
  const rows = [...fresh.values()].map((one, index) => ({
    ...bareRow(athlete, one),
    waits: from.told + index + 1,
  }));
  return { rows, head: { ...from, told: from.told + rows.length } };
};

const received = (
  athlete: string,
  page: Page['entries'],
  known: ReadonlyMap<string, EntryRow>,
  chains: readonly string[],
): readonly EntryRow[] => {
  const ids = new Set<string>();
  return page.map((one, index) => {
    const { id } = one.entry;
    if (ids.has(id) || known.get(id)?.seq !== undefined) throw placedTwice(id);
    ids.add(id);
    return { ...bareRow(athlete, one), seq: one.seq, chain: chains[index]! };
  });
};

/**
 * Journals in the browser, those of all athletes in one database. Transactions of all its tabs follow one another, and
 * each write is one transaction, so tabs need no further lock.
 */
export const indexedDbStore = ({
  name = 'carryover-journal',
  newEpoch = () => crypto.randomUUID(),
  onBlocked = () => {},
}: IndexedDbOptions = {}): JournalStore => {
  const { read, write, close } = connect(name, onBlocked);

  return {
    append: (athlete, checked) =>
      write(async (transaction) => {
        if (checked.length === 0) return [];
        const from = await loadHead(transaction, athlete);
        const known = await loadRows(transaction, athlete, checked);
        const epoch = from.epoch === '' ? newEpoch() : from.epoch;
        const { answers, rows, head } = appended(athlete, checked, known, { ...from, epoch });
        await save(transaction, rows, head);
        return answers;
      }),
    since: (athlete, seq, limit) =>
      read(async (transaction) => {
        const after = IDBKeyRange.bound([athlete, seq], [athlete, []], true);
        const [head, rows] = await Promise.all([
          loadHead(transaction, athlete),
          // A limit of 0 means all to IndexedDB.
          limit === 0 ? [] : transaction.objectStore('entries').index('placed').getAll(after, limit),
        ]);
        return { entries: rows.map((row) => ({ ...checkedOf(row), seq: row.seq! })), head: headOf(head) };
      }),
    chainAt: (athlete, seq) =>
      read(async (transaction) => {
        if (seq === 0) return emptyChain;
        return (await transaction.objectStore('entries').index('placed').get([athlete, seq]))?.chain;
      }),
    head: (athlete) => read(async (transaction) => headOf(await loadHead(transaction, athlete))),

    record: (athlete, checked) =>
      write(async (transaction) => {
        const from = await loadHead(transaction, athlete);
        const known = await loadRows(transaction, athlete, checked);
        const { rows, head } = recorded(athlete, checked, known, from);
        if (rows.length > 0) await save(transaction, rows, head);
      }),
    pending: (athlete, limit) =>
      read(async (transaction) => (await loadList(transaction, athlete, 'waiting', limit)).map(entryOf)),
    pendingCount: (athlete) =>
      read((transaction) => transaction.objectStore('entries').index('waiting').count(ofAthlete(athlete))),
    refuse: (athlete, refusals) =>
      write(async (transaction) => {
        const store = transaction.objectStore('entries');
        for (const { id, reason } of refusals) {
          const row = await store.get([athlete, id]);
          if (row !== undefined && row.seq === undefined)
            await store.put({ ...bareAgain(row), refused: toldOf(row), reason });
        }
      }),
    refused: (athlete) =>
      read(async (transaction) => {
        const rows = await loadList(transaction, athlete, 'refused');
        return rows.map((row) => ({ entry: entryOf(row), reason: row.reason ?? '' }));
      }),
    receive: (athlete, page, upTo) =>
      write(async (transaction) => {
        const from = await loadHead(transaction, athlete);
        const chains = chainsOfPage(headOf(from), page, upTo);
        if (chains === undefined) return;
        const known = await loadRows(transaction, athlete, page);
        await save(transaction, received(athlete, page, known, chains), { ...from, ...upTo });
      }),
    startOver: (athlete, epoch) =>
      write(async (transaction) => {
        const { told } = await loadHead(transaction, athlete);
        const all = await loadAll(transaction, athlete);
        const unplaced = all.filter(({ seq }) => seq === undefined).toSorted((a, b) => toldOf(a) - toldOf(b));
        const inOrder = [...all.filter(({ seq }) => seq !== undefined), ...unplaced];
        const rows = inOrder.map((row, index) => ({ ...bareAgain(row), waits: told + index + 1 }));
        await save(transaction, rows, { ...emptyHeadRow(athlete), epoch, told: told + rows.length });
      }),

    entries: (athlete) =>
      read(async (transaction) =>
        (await loadAll(transaction, athlete)).map((row) => ({
          ...checkedOf(row),
          ...(row.seq === undefined ? {} : { seq: row.seq }),
        })),
      ),
    athletes: () =>
      read(async (transaction) => {
        const athletes = await transaction.objectStore('heads').getAllKeys();
        const entries = transaction.objectStore('entries');
        const counts = await Promise.all(athletes.map((athlete) => entries.count(ofAthlete(athlete))));
        return athletes.filter((_, index) => counts[index]! > 0);
      }),
    forget: (athlete) =>
      write(async (transaction) => {
        await transaction.objectStore('entries').delete(ofAthlete(athlete));
        await transaction.objectStore('heads').delete(athlete);
      }),
    close,
  };
};
