import type { LoggedSet } from './bodies.ts';
import { correctedBody } from './corrected-body.ts';
import type { EntryId, KeptEntry } from './entry.ts';
import { settle } from './fold.ts';

/** A set as it counts now, with the entry that corrects it or takes it back. */
export interface SessionSet extends LoggedSet {
  readonly entry: EntryId;
}

/** What speaks of sets; the rest of a journal says nothing of them, so it is not settled for every tick. */
const ofSets: ReadonlySet<string> = new Set(['set-logged', 'correction', 'withdrawal']);

/** The sets that were logged for a session, in the order of the journal: corrections heard, withdrawn ones left out. */
export const setsOfSession = (kept: readonly KeptEntry[], session: EntryId): readonly SessionSet[] =>
  settle(kept.filter(({ entry: { kind } }) => ofSets.has(kind)))
    .standing('set-logged')
    .map((line) => ({ entry: line.entry.id, ...correctedBody(line) }))
    .filter((set) => set.session === session);
