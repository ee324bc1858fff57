import type { SessionExercise, SessionReason } from './session-view-type.ts';

/** Another exercise for a place of the session, with its own numbers: no weight is carried over. */
export interface SwapOption extends Pick<SessionExercise, 'last' | 'note'> {
  readonly exercise: string;
  readonly name: string;
  /** `3 × 6 each side, 12.5 kg, leave 2 in reserve.` */
  readonly says: string;
  /** Why it is here, the first in a few words. */
  readonly why: readonly SessionReason[];
  /** False where the plan cannot hold it for good, as another session of the week has it already. */
  readonly mayBeAlways: boolean;
}

/** What can be done in a place of the session instead, best first. */
export interface SwapOptions {
  readonly place: number;
  /** What is planned there. */
  readonly exercise: string;
  readonly name: string;
  readonly options: readonly SwapOption[];
}
