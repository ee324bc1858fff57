export * from './chart.ts';
export * from './goals.ts';
export * from './judge-set.ts';
export * from './lift-trend.ts';
export * from './load-jump.ts';
export * from './reading.ts';
export * from './session-minutes.ts';
export { isLighterWeek, type WeekLoad, weekLoadOf } from './week-load.ts';
export * from './works-legs.ts';
