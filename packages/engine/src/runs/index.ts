export { classifyRuns } from './classify-runs.ts';
export { classifyTitle, type TitleVerdict } from './classify-title.ts';
export * from './cost.ts';
export * from './race.ts';
export { findRunSpikes, type RunSpike } from './spikes.ts';
export { isWatchTitle, type TitlePattern, titlePattern, unknownTitlePatterns } from './title-pattern.ts';
