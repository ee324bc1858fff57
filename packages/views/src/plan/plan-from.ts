import {
  type Day,
  type JournalState,
  type Plan,
  type PlanChange,
  type PlanRequest,
  planSeason,
  replan,
} from '@carryover/engine';
import { type PlanAsked, planRequestFrom } from '../request/index.ts';
import { planOf } from './accepted.ts';

export interface PlanFrom {
  readonly request: PlanRequest;
  readonly plan: Plan;
  /** What it has otherwise than the plan that was accepted; absent where none was. */
  readonly changes?: readonly PlanChange[];
  /** What nobody told and was assumed, in sentences. */
  readonly assumed: readonly string[];
}

export interface PlanFromAsked extends PlanAsked {
  /** Goes before the accepted plan: what need not move in it stays. */
  readonly before?: Plan;
}

const makeFrom = (state: JournalState, today: Day, { before, ...asked }: PlanFromAsked): PlanFrom => {
  const { request, assumed } = planRequestFrom(state, today, asked);
  if (before !== undefined) {
    const { plan, diff } = replan(before, request);
    return { request, plan, changes: diff.changes, assumed };
  }
  if (state.accepted === undefined) return { request, plan: planSeason(request), assumed };
  const accepted = planOf(state.accepted);
  if ('problem' in accepted)
    return {
      request,
      plan: planSeason(request),
      assumed: [`Plan: ${accepted.problem} A new one is made from scratch.`, ...assumed],
    };
  const { plan, diff } = replan(accepted.plan, request);
  return { request, plan, changes: diff.changes, assumed };
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
