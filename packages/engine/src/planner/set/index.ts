export { assumed } from './ahead.ts';
export { afterDone, stateOf } from './fold.ts';
export type { Limit } from './limit.ts';
export { achievableLoads, liftedLoads } from './loads.ts';
export { type Prescription, prescribe } from './prescribe.ts';
export type { ExerciseState } from './state.ts';
export { nextStep } from './step.ts';
