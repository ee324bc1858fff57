export { acceptedBody, planOf } from './accepted.ts';
export { planFrom } from './plan-from.ts';
