import { nextChain } from '../chain.ts';
import type { Answer, CheckedEntry, Head } from '../journal-store.ts';
import type { EntryRow } from '../tables.ts';
import { differsIn, rowOf } from './rows.ts';

/** What a push comes to: an answer to each entry, the rows to write, and where the journal then stands. */
export interface Placing {
  readonly answers: readonly Answer[];
  readonly rows: readonly EntryRow[];
  readonly head: Head;
}

const clash = (field: string): string =>
  `An entry with this id is in the journal already, with another ${field}. Entries never change: ` +
  'tell the difference as a correction, under an id of its own.';

/** Gives places to the entries of one push; `kept` holds the rows that have one of their ids already. */
export const placeEntries = (
  athlete: string,
  entries: readonly CheckedEntry[],
  kept: ReadonlyMap<string, EntryRow>,
  head: Head,
): Placing => {
  const known = new Map(kept);
  const rows: EntryRow[] = [];
  let { seq, chain } = head;
  const answers = entries.map((checked, index): Answer => {
    const { id } = checked.entry;
    const row = known.get(id);
    const field = row === undefined ? undefined : differsIn(row, checked.entry);
    if (field !== undefined) return { index, id, status: 'refused', reason: clash(field) };
    if (row !== undefined && row.seq !== null) return { index, id, status: 'duplicate', seq: row.seq };
    seq += 1;
    chain = nextChain(chain, id);
    const placed = rowOf(athlete, checked, { seq, chain });
    known.set(id, placed);
    rows.push(placed);
    return { index, id, status: 'accepted', seq };
  });
  return { answers, rows, head: { ...head, seq, chain } };
};

/** The rows of a page that a device pulled. Throws where the page does not follow on what the device has. */
export const followOn = (
  athlete: string,
  page: readonly (CheckedEntry & { readonly seq: number })[],
  from: Head,
  to: Head,
): readonly EntryRow[] => {
  if (from.epoch !== '' && from.epoch !== to.epoch)
    throw new Error(`The page is of another journal (epoch ${to.epoch}) than this copy (${from.epoch}).`);
  let { seq, chain } = from;
  const rows = page.map((checked) => {
    if (checked.seq !== seq + 1)
      throw new Error(`The page goes on at place ${checked.seq}, and place ${seq + 1} should come next.`);
    seq = checked.seq;
    chain = nextChain(chain, checked.entry.id);
    return rowOf(athlete, checked, { seq, chain });
  });
  if (seq !== to.seq || chain !== to.chain)
    throw new Error(`The page ends at place ${seq} (${chain}), and should at ${to.seq} (${to.chain}).`);
  return rows;
};
