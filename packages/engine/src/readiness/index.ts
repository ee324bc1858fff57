export {
  type Decision,
  type DecisionKind,
  decisionKinds,
  type Reason,
  type ReducedDose,
} from './decision.ts';
export { type LayoffBand, layoffBand } from './layoff.ts';
export { type PainReading, type PainState, painOn, readPains } from './pain.ts';
export { openSymptoms, symptomFacts } from './symptoms.ts';
export { decideToday, type TodayRequest } from './today.ts';
