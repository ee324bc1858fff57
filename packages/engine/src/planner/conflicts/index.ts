export { type Placed, readPlacement } from './around.ts';
export { dayReasons } from './day-reasons.ts';
export { findConflicts } from './find-conflicts.ts';
