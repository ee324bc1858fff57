import { correctedBody } from './corrected-body.ts';
import type { Entry, KeptEntry } from './entry.ts';
import { settle } from './fold.ts';

/**
 * What counts of a journal, entry by entry in its order: without what was withdrawn or has another in its place, with
 * corrections heard, and in current versions. Entries that this Carryover cannot read are as they were told.
 */
export const settledEntries = (kept: readonly KeptEntry[]): readonly Entry[] =>
  [...settle(kept).byId.values()].flatMap((line) =>
    line.fate === 'stands' || line.fate === 'fulfilled' ? [{ ...line.entry, body: correctedBody(line) }] : [],
  );
