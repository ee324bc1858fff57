import {
  type Day,
  type Gym,
  gymOn,
  type JournalState,
  type KeptEntry,
  type PlanRequest,
  weekStartOf,
} from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import { loadUnitOf, planRequestFrom } from '../request/index.ts';

/** What the gym screen is worked out from. */
export interface GymContext {
  readonly entries: readonly KeptEntry[];
  readonly state: JournalState;
  readonly today: Day;
  /** In which sentences tell loads; as the athlete enters them when absent. Numbers are kilograms all the same. */
  readonly unit?: LoadUnit;
}

/** The place as it is today, and what the planner is asked. */
export interface Here {
  readonly request: PlanRequest;
  readonly gym: Gym;
  readonly unit: LoadUnit;
}

export const hereFrom = ({ state, today, unit = loadUnitOf(state, today) }: GymContext): Here => {
  const { request } = planRequestFrom(state, today, { unit });
  return { request, gym: gymOn(request, today, weekStartOf(today, state.athlete.weekStartsOn ?? 0)), unit };
};
