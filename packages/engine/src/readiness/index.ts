export type { Decision, DecisionKind } from './decision.ts';
export { type LayoffBand, layoffBand } from './layoff.ts';
export { decideToday, type TodayRequest } from './today.ts';
