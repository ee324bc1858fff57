import type { SvgNode } from '../svg.ts';
import { node, tenth } from './node.ts';

/** The amount of the fullest bar above it, kept within the picture by half of its own width. */
export const fullestLabel = (
  text: string,
  {
    x,
    y,
    width,
    half,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly half: number },
): SvgNode =>
  node(
    'text',
    {
      class: 'chart-label',
      x: tenth(Math.min(width - half, Math.max(half, x))),
      y: tenth(y),
      'text-anchor': 'middle',
    },
    text,
  );

/** The days at which bars begin and end, under the first and the last of them. */
export const spanLabels = (
  days: readonly number[],
  {
    width,
    y,
    dayText,
  }: { readonly width: number; readonly y: number; readonly dayText: (day: number) => string },
): readonly SvgNode[] => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begin = node('text', { class: 'chart-label', x: 0, y }, dayText(first));
  if (last === first) return [begin];
  return [begin, node('text', { class: 'chart-label', x: width, y, 'text-anchor': 'end' }, dayText(last))];
};
