export { readPlacement } from './around.ts';
export { findConflicts } from './find-conflicts.ts';
