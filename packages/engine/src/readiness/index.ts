export type { Decision, DecisionKind } from './decision.ts';
export { layoffBand } from './layoff.ts';
export { decideToday, type TodayRequest } from './today.ts';
