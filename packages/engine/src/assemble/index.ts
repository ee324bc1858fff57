export { assembleLog, type NameCount } from './assemble.ts';
export { latestStretch, spanOf } from './coverage.ts';
export { mergedSessions } from './merged-sessions.ts';
export type { Reading } from './reading.ts';
export { fulfilling } from './settle-plans.ts';
export { withRunTypes } from './titles.ts';
