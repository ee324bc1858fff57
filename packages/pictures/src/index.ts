export { conflictStrip } from './charts/strip.ts';
export { type SvgNode, svgText } from './svg.ts';
