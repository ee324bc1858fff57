export type { FixOffer } from './fix-offers.ts';
export { type FixPreview, fixPreview, type InPlan, type PlanAhead, planAhead } from './plan-ahead.ts';
