import type { Availability, Day, PlanRequest, RaceGoal, TrainingLog, Trip, Wishes } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import type { ToldGym } from './gym.ts';
import type { Template } from './template.ts';

/** A value, and what was assumed for it, in sentences for people. */
export interface Told<Value> {
  readonly value: Value;
  readonly assumed: readonly string[];
}

/** How to say otherwise, in the words of whoever asks: an option of a command, or a thing that one can tell a journal. */
export interface Hints {
  readonly today: string;
  readonly equipment: string;
  /** With an example, where nothing at all was told. */
  readonly noEquipment: string;
  readonly template: string;
  /** So many weeks reach a race that lies after the plan. */
  readonly weeks: (weeks: number) => string;
  /** What was told by somebody who does not run for now; it opens a sentence. */
  readonly notRunning: string;
}

/** All that was told of a season, from whichever source; what is absent is assumed. */
export interface SeasonTold {
  readonly log: TrainingLog;
  readonly today: Day;
  /** First day that may be planned. */
  readonly start: Day;
  readonly races: readonly RaceGoal[];
  readonly weeks?: number;
  /** Where neither races nor wishes say how far the season goes, and only its first runs are planned. */
  readonly leastWeeks?: number;
  readonly sessionsPerWeek?: number;
  readonly minutes?: number;
  readonly availability: Availability;
  readonly gym?: ToldGym;
  /** In which weights are assumed; kilograms when absent. */
  readonly unit?: LoadUnit;
  /** In time order, none of them on a day of another. */
  readonly trips: readonly Trip[];
  readonly template?: Template;
  /** Sessions of the plan that were put somewhere by hand. */
  readonly pins?: PlanRequest['pins'];
  readonly wishes: Wishes;
  readonly notRunning: boolean;
  readonly preferred?: ReadonlyMap<string, string>;
  readonly options: PlanRequest['options'];
  readonly hints: Hints;
}

/** What the planner is asked, and what was assumed on the way, in sentences for people. */
export interface AskedPlan {
  readonly request: PlanRequest;
  readonly assumed: readonly string[];
}
