export { type Decision, type DecisionKind, decisionKinds, type Reason } from './decision.ts';
export { type LayoffBand, layoffBand } from './layoff.ts';
export { symptomEpisodes } from './symptoms.ts';
export { decideToday } from './today.ts';
