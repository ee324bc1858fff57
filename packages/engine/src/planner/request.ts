import type { AuditOptions } from '../audit.ts';
import type { Availability, Day, DayRange, Gym, Run, Slot, TrainingLog } from '../domain/index.ts';

/** Days away from home, and what there is to train with. */
export interface Trip {
  readonly days: DayRange;
  readonly gym: Gym;
}

/** A session of the plan that the athlete put somewhere by hand. */
export interface Pin {
  /** Its id: stable for the same week and menu. */
  readonly session: string;
  readonly slot: Slot;
}

/** What the athlete would like beside strength. */
export interface Wishes {
  readonly mobility?: boolean;
  readonly balance?: boolean;
}

/** All that a plan is made from. */
export interface PlanRequest {
  /**
   * What was done, and what is planned: runs, races (runs of the type `race`) and other sport. Strength sessions that
   * are planned in it are another's, such as a physio's: they stay where they are and the plan works around them.
   */
  readonly log: TrainingLog;
  readonly gym: Gym;
  readonly trips?: readonly Trip[];
  /** First day that may be planned. What lies before it never changes. */
  readonly start: Day;
  /** Whole weeks of the athlete's week, the one that holds `start` first. */
  readonly weeks: number;
  /** 0 to 3. */
  readonly sessionsPerWeek: number;
  /** For one session, warm-up included. */
  readonly minutes: number;
  readonly availability?: Availability;
  /** A usual running week, for weeks whose runs nobody told; its days count from the first day of the week. */
  readonly template?: readonly Run[];
  /** In the order in which they were told: the last word on a session, and on a day, holds. */
  readonly pins?: readonly Pin[];
  readonly wishes?: Wishes;
  /** By the id of an exercise: the one that the athlete wants in its place. */
  readonly preferred?: ReadonlyMap<string, string>;
  /** Does not run for now, and may lift. */
  readonly notRunning?: boolean;
  readonly options: Pick<AuditOptions, 'preset' | 'rules' | 'settings'>;
}
