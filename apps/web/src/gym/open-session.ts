import type { plannedSessionJson } from '@carryover/formats';

export type PlannedSessionJson = ReturnType<typeof plannedSessionJson>;

/** What somebody changed about the session that is under way; sets that were done stand in the journal. */
export type SessionChange =
  | { readonly kind: 'swap'; readonly place: number; readonly exercise: string }
  | { readonly kind: 'skip' | 'unskip' | 'add-set' | 'remove-set'; readonly place: number };

/** A running rest. Remaining time is always `endsAt` less the clock: ticks are never counted. */
export interface Rest {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endsAt: number;
  /** The set after which it runs: its entry. */
  readonly after: string;
}

/** What this device remembers of the session that is under way, so that a killed tab finds it again. */
export interface OpenSession {
  /** The id that its entry `session-done` has, or will have with the first set that is ticked. */
  readonly id: string;
  /** As it was planned when it was begun: a plan made anew meanwhile does not move it under one's hands. */
  readonly planned: PlannedSessionJson;
  readonly startedAt: number;
  /** What the person changed, in order. */
  readonly changes: readonly SessionChange[];
  readonly rest?: Rest;
}
