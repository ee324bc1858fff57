import {
  type Day,
  type Gym,
  gymOn,
  type JournalState,
  type KeptEntry,
  type PlannedSession,
  type PlanRequest,
  type SwapInput,
  weekStartOf,
} from '@carryover/engine';
import { type LoadUnit, plannedSessionOfJson } from '@carryover/formats';
import { loadUnitOf, planRequestFrom } from '../request/index.ts';
import type { BegunSession } from './open-session.ts';

/** What the gym screen is worked out from. */
export interface GymContext {
  readonly entries: readonly KeptEntry[];
  readonly state: JournalState;
  readonly today: Day;
  /** In which sentences tell loads; as the athlete enters them when absent. Numbers are kilograms all the same. */
  readonly unit?: LoadUnit;
}

/** The place as it is today, what was begun there, and what the planner is asked. */
export interface Here {
  readonly planned: PlannedSession;
  readonly request: PlanRequest;
  readonly gym: Gym;
  readonly unit: LoadUnit;
}

/** Throws UnreadableFile where the session holds an exercise that this Carryover does not know. */
export const hereFrom = (
  { state, today, unit = loadUnitOf(state, today) }: GymContext,
  open: BegunSession,
): Here => {
  const { request } = planRequestFrom(state, today, { unit });
  const gym = gymOn(request, today, weekStartOf(today, state.athlete.weekStartsOn ?? 0));
  return { request, gym, unit, planned: plannedSessionOfJson(open.planned) };
};

/** One place of the session, for another exercise. */
export const swapInput = (
  { request, gym, planned }: Here,
  { today }: GymContext,
  { id }: BegunSession,
  place: number,
): SwapInput => ({ request, gym, today, planned, session: id, place });
