export { acceptedBody, planOf } from './accepted.ts';
export { type PlanFrom, planFrom } from './plan-from.ts';
