export { liftTrendPicture } from './charts/lift-trend.ts';
export { seasonPicture } from './charts/season.ts';
export { conflictStrip } from './charts/strip.ts';
export { weeklyBarsPicture } from './charts/weekly-bars.ts';
export { type SvgNode, svgText } from './svg.ts';
