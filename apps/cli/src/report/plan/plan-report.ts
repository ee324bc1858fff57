import type { Day, Plan, PlanChange, Trip } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import type { ReadReport } from '../report.ts';

/** A plan with all that was read and assumed for it: what every format of output draws from. */
export interface PlanReport extends ReadReport {
  readonly plan: Plan;
  /** What it has otherwise than an older plan; undefined where none was given. */
  readonly changes?: readonly PlanChange[];
  /** In a usual week. */
  readonly sessionsAsked: number;
  readonly trips: readonly Trip[];
  /** What nobody told and was assumed, in sentences. */
  readonly assumed: readonly string[];
  /** In which loads are told to people. */
  readonly unit: LoadUnit;
  readonly today: Day;
}
