export { acceptedBody, planOf } from './accepted.ts';
export { acceptedMilliseconds, planAsOfToday } from './as-of-today.ts';
export { type PlanFrom, planFrom } from './plan-from.ts';
