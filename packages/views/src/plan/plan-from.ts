import {
  type Day,
  type JournalState,
  type Plan,
  type PlanChange,
  type PlanRequest,
  type PlanWithPlaces,
  planWithPlaces,
  replan,
} from '@carryover/engine';
import { type PlanAsked, planRequestFrom } from '../request/index.ts';
import { planOf } from './accepted.ts';

export interface PlanFrom {
  readonly request: PlanRequest;
  readonly plan: Plan;
  /** Where its sessions could stand: what a move is tried in. */
  readonly places: PlanWithPlaces['places'];
  /** What it has otherwise than the plan that was accepted; absent where none was. */
  readonly changes?: readonly PlanChange[];
  /** What nobody told and was assumed, in sentences. */
  readonly assumed: readonly string[];
}

export interface PlanFromAsked extends PlanAsked {
  /** Goes before the accepted plan: what need not move in it stays. */
  readonly before?: Plan;
}

const plannedOn = (before: Plan, request: PlanRequest) => {
  const made = planWithPlaces(request, { before });
  const { diff } = replan(before, request, () => made.plan);
  return { ...made, changes: diff.changes };
};

const makeFrom = (state: JournalState, today: Day, { before, ...asked }: PlanFromAsked): PlanFrom => {
  const { request, assumed } = planRequestFrom(state, today, asked);
  if (before !== undefined) {
    return { request, ...plannedOn(before, request), assumed };
  }
  if (state.accepted === undefined) return { request, ...planWithPlaces(request), assumed };
  const accepted = planOf(state.accepted);
  if ('problem' in accepted)
    return {
      request,
      ...planWithPlaces(request),
      assumed: [`Plan: ${accepted.problem} A new one is made from scratch.`, ...assumed],
    };
  return { request, ...plannedOn(accepted.plan, request), assumed };
};

/** A folded journal never changes, so its plan of a day is made once: several screens and views ask for it. */
const made = new WeakMap<JournalState, { readonly today: Day; readonly planned: PlanFrom }>();

/** The season of a journal as on a day: the accepted plan as far as it can stay, else one made from scratch. */
export const planFrom = (state: JournalState, today: Day, asked?: PlanFromAsked): PlanFrom => {
  if (asked !== undefined) return makeFrom(state, today, asked);
  const known = made.get(state);
  if (known?.today === today) return known.planned;
  const planned = makeFrom(state, today, {});
  made.set(state, { today, planned });
  return planned;
};
