import { nextChain } from '../chain.ts';
import { chainsOfPage, placedTwice } from '../following.ts';
import type { Answer, CheckedEntry, Head, Page } from '../journal-store.ts';
import { isSameEntry, otherContent } from '../same-entry.ts';
import type { EntryRow } from '../tables.ts';
import { entryOf, rowOf } from './rows.ts';

/** What a push comes to: an answer to each entry, the rows to write, and where the journal then stands. */
export interface Placing {
  readonly answers: readonly Answer[];
  readonly rows: readonly EntryRow[];
  readonly head: Head;
}

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
    if (row !== undefined && !isSameEntry(entryOf(row), checked.entry))
      return { index, id, status: 'refused', reason: otherContent };
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

/**
 * The rows of a page that a device pulled, none where it has the page already.
 * @throws NotFollowing where the page does not follow on what the device has.
 */
export const followOn = (
  athlete: string,
  own: Head,
  entries: Page['entries'],
  upTo: Head,
): readonly EntryRow[] => {
  const chains = chainsOfPage(own, entries, upTo) ?? [];
  const ids = new Set<string>();
  return chains.map((chain, index) => {
    const checked = entries[index]!;
    if (ids.has(checked.entry.id)) throw placedTwice(checked.entry.id);
    ids.add(checked.entry.id);
    return rowOf(athlete, checked, { seq: checked.seq, chain });
  });
};
