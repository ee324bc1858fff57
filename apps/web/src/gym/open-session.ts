import type { BegunSession, SetNumbers } from '@carryover/views';

export type { PlannedSessionJson, SessionChange } from '@carryover/views';

/** A running rest. Remaining time is always `endsAt` less the clock: ticks are never counted. */
export interface Rest {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endsAt: number;
  /** The set after which it runs: its entry. */
  readonly after: string;
}

/** A set that is being held: it counts down from an instant of the wall clock, as a rest does. */
export interface RunningHold {
  readonly place: number;
  readonly exercise: string;
  readonly row: number;
  readonly numbers: SetNumbers;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** What this device remembers of the session that is under way, so that a killed tab finds it again. */
export interface OpenSession extends BegunSession {
  readonly startedAt: number;
  readonly rest?: Rest;
  readonly hold?: RunningHold;
}
