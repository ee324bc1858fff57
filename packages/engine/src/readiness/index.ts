export type { Decision, DecisionKind } from './decision.ts';
export { decideToday, type TodayRequest } from './today.ts';
