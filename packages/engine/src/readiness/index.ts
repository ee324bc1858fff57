export type { Decision, DecisionKind } from './decision.ts';
export { type LayoffBand, layoffBand } from './layoff.ts';
export { decideToday } from './today.ts';
