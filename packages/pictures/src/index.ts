export { type SvgNode, svgText } from './svg.ts';
