export { assumed } from './ahead.ts';
export { achievableLoads, liftedLoads } from './loads.ts';
export { type PrescribeInput, type Prescription, prescribe } from './prescribe.ts';
export { afterDone, type ExerciseState, type Level, newState, stateOf } from './state.ts';
