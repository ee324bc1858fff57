import type { plannedSessionJson } from '@carryover/formats';

export type PlannedSessionJson = ReturnType<typeof plannedSessionJson>;

/** What somebody changed about the session that is under way; sets that were done stand in the journal. */
export type SessionChange =
  | { readonly kind: 'swap'; readonly place: number; readonly exercise: string }
  | { readonly kind: 'skip' | 'unskip' | 'add-set' | 'remove-set'; readonly place: number };

/** The session that is under way, beside its sets. */
export interface BegunSession {
  /** The id that its entry `session-done` has, or will have with the first set that is ticked. */
  readonly id: string;
  /** As it was planned when it was begun: a plan made anew meanwhile does not move it under one's hands. */
  readonly planned: PlannedSessionJson;
  /** What the person changed, in order. */
  readonly changes: readonly SessionChange[];
}
