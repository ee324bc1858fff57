import type { Entry } from '@carryover/engine';
import { emptyChain } from '../chain.ts';
import type { CheckedEntry, Head } from '../journal-store.ts';
import type { Reading, Writing } from './connection.ts';
import type { EntryRow, HeadRow } from './schema.ts';

/** The lists of a journal in their order; each is an index of the rows. */
type List = 'placed' | 'waiting' | 'refused';
const lists: readonly List[] = ['placed', 'waiting', 'refused'];

/** Every key that begins with this athlete: arrays sort after all else that a key can hold. */
export const ofAthlete = (athlete: string): IDBKeyRange => IDBKeyRange.bound([athlete], [athlete, []]);

export const entryOf = ({ text }: EntryRow): Entry => JSON.parse(text);

export const checkedOf = (row: EntryRow): CheckedEntry => ({ entry: entryOf(row), readable: row.readable });

/** The row of an entry in no list yet. */
export const bareRow = (athlete: string, { entry, readable }: CheckedEntry): EntryRow => ({
  athlete,
  id: entry.id,
  text: JSON.stringify(entry),
  readable,
});

export const bareAgain = ({ athlete, id, text, readable }: EntryRow): EntryRow => ({
  athlete,
  id,
  text,
  readable,
});

/** In which order this device was told of an entry without a place. */
export const toldOf = ({ waits, refused }: EntryRow): number => waits ?? refused ?? 0;

export const emptyHeadRow = (athlete: string): HeadRow => ({
  athlete,
  epoch: '',
  seq: 0,
  chain: emptyChain,
  told: 0,
});

export const headOf = ({ epoch, seq, chain }: HeadRow): Head => ({ epoch, seq, chain });

type Any = Reading | Writing;

export const loadHead = async (transaction: Any, athlete: string): Promise<HeadRow> =>
  (await transaction.objectStore('heads').get(athlete)) ?? emptyHeadRow(athlete);

/** The rows of these ids that are there. */
export const loadRows = async (
  transaction: Any,
  athlete: string,
  entries: readonly CheckedEntry[],
): Promise<Map<string, EntryRow>> => {
  const store = transaction.objectStore('entries');
  const ids = [...new Set(entries.map(({ entry }) => entry.id))];
  const rows = await Promise.all(ids.map((id) => store.get([athlete, id])));
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
};

export const loadList = async (
  transaction: Any,
  athlete: string,
  list: List,
  limit?: number,
): Promise<readonly EntryRow[]> =>
  // A limit of 0 means all to IndexedDB.
  limit === 0 ? [] : transaction.objectStore('entries').index(list).getAll(ofAthlete(athlete), limit);

/** Placed, then pending, then refused. */
export const loadAll = async (transaction: Any, athlete: string): Promise<readonly EntryRow[]> =>
  (await Promise.all(lists.map((list) => loadList(transaction, athlete, list)))).flat();

export const save = async (
  transaction: Writing,
  rows: readonly EntryRow[],
  head?: HeadRow,
): Promise<void> => {
  const entries = transaction.objectStore('entries');
  await Promise.all([
    ...rows.map((row) => entries.put(row)),
    ...(head === undefined ? [] : [transaction.objectStore('heads').put(head)]),
  ]);
};
