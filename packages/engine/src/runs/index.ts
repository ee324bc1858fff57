export { classifyRuns } from './classify-runs.ts';
export { classifyTitle } from './classify-title.ts';
export * from './race.ts';
export { recordingOf } from './recording/index.ts';
export * from './run-kinds.ts';
export { isWatchTitle, titlePattern, unknownTitlePatterns } from './title-pattern.ts';
