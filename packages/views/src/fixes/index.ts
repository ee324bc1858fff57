export type { FixOffer } from './fix-offers.ts';
export { fixPreview, type PlanAhead, planAhead } from './plan-ahead.ts';
