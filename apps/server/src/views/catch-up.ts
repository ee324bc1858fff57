import type { KeptEntry } from '@carryover/engine';
import type { Head, JournalStore } from '@carryover/store';

export type Journal = Pick<JournalStore, 'since' | 'chainAt'>;

const pageEntries = 1000;

/**
 * Hands on what a copy of a journal lacks, in pages, and tells where the copy stands then. A copy that is no beginning of
 * the journal, as after a restore, is begun anew.
 */
export const catchUp = async (
  journal: Journal,
  athlete: string,
  known: Head | undefined,
  take: (entries: readonly KeptEntry[], anew: boolean) => void,
): Promise<Head> => {
  const follows = known !== undefined && (await journal.chainAt(athlete, known.seq)) === known.chain;
  let page = await journal.since(athlete, follows ? known.seq : 0, pageEntries);
  const isSame = follows && page.head.epoch === known.epoch;
  if (follows && !isSame) page = await journal.since(athlete, 0, pageEntries);
  if (!isSame) take([], true);
  for (;;) {
    const last = page.entries.at(-1)?.seq;
    if (last === undefined) return page.head;
    take(page.entries, false);
    if (last >= page.head.seq) return page.head;
    const { epoch } = page.head;
    page = await journal.since(athlete, last, pageEntries);
    // Restored between two pages: what was handed on may be of another history.
    if (page.head.epoch !== epoch) return catchUp(journal, athlete, undefined, take);
  }
};
