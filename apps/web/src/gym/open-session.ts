import type { BegunSession } from '@carryover/views';

export type { PlannedSessionJson, SessionChange } from '@carryover/views';

/** A running rest. Remaining time is always `endsAt` less the clock: ticks are never counted. */
export interface Rest {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endsAt: number;
  /** The set after which it runs: its entry. */
  readonly after: string;
}

/** What this device remembers of the session that is under way, so that a killed tab finds it again. */
export interface OpenSession extends BegunSession {
  readonly startedAt: number;
  readonly rest?: Rest;
}
