import type { Day, Moment, Run, StrengthSession } from '../../domain/index.ts';
import type { PlannedItem, PlannedSession } from '../plan.ts';
import type { Why } from '../why.ts';

/** A number of a planned exercise that another plan sets otherwise. */
export const changedNumbers = ['sets', 'reps', 'seconds', 'loadKg', 'reserve', 'restSeconds'] as const;

export interface NumberChange {
  readonly of: (typeof changedNumbers)[number];
  /** Absent where a plan gives none. */
  readonly from?: number;
  readonly to?: number;
}

/** What the two plans have otherwise; `session` is the newer plan's where both have it. */
export type Difference =
  | { readonly kind: 'done'; readonly session: PlannedSession; readonly as: StrengthSession }
  | { readonly kind: 'missed'; readonly session: PlannedSession }
  | { readonly kind: 'moved'; readonly session: PlannedSession; readonly from: Moment; readonly to: Moment }
  | { readonly kind: 'dropped' | 'added'; readonly session: PlannedSession }
  | {
      /** Another exercise in its place; `from` or `to` is absent where one is left out or new. */
      readonly kind: 'exercise';
      readonly session: PlannedSession;
      readonly from?: PlannedItem;
      readonly to?: PlannedItem;
    }
  | {
      readonly kind: 'numbers';
      readonly session: PlannedSession;
      readonly item: PlannedItem;
      readonly numbers: readonly NumberChange[];
    }
  /** The same exercises in another order, with other words, or in other minutes. */
  | { readonly kind: 'order' | 'note' | 'minutes'; readonly session: PlannedSession }
  | { readonly kind: 'run'; readonly from?: Run; readonly to?: Run };

export interface PlanChange {
  /** Where the older plan had it; the newer plan's day of what is added. */
  readonly day: Day;
  readonly what: Difference;
  /** In a sentence, with its reason where that can be known. */
  readonly says: string;
  /** The newer plan's reason for it. */
  readonly why?: Why;
}

/** What a new plan changes, in date order; empty where it changes nothing. */
export interface PlanDiff {
  readonly changes: readonly PlanChange[];
}
