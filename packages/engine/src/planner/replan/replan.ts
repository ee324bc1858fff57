import type { PlanDiff } from '../diff/change.ts';
import { diffPlans } from '../diff.ts';
import type { Plan } from '../plan.ts';
import { planSeason } from '../plan-season.ts';
import type { PlanRequest } from '../request.ts';
import { whatBecame } from './what-became.ts';

/**
 * Plans anew from a day on, after something changed: a run moved, a session missed or done otherwise, an illness, a trip.
 * What lies before the day never changes; of what lies after it, what need not move stays where the older plan has it.
 */
export const replan = (
  older: Plan,
  request: PlanRequest,
  planner: typeof planSeason = planSeason,
): { readonly plan: Plan; readonly diff: PlanDiff } => {
  const plan = planner(request, { before: older });
  return { plan, diff: diffPlans(older, plan, whatBecame(older, request)) };
};
