import { scaleLinear, scaleSqrt } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { SvgNode } from '../svg.ts';
import { type Named, namedSvg, node, tenth } from './node.ts';

/** One session: its training index, and how much it counts beside the others (0 to 1). */
export interface TrendDot {
  readonly day: number;
  readonly kg: number;
  readonly weight: number;
}

/** The fitted line on the day of a session, and the 80 % interval of the line there. */
export interface TrendBand {
  readonly day: number;
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
}

export interface LiftTrendPicture extends Named {
  readonly dots: readonly TrendDot[];
  readonly band: readonly TrendBand[];
  readonly width: number;
  readonly dayText: (day: number) => string;
  readonly loadText: (kg: number) => string;
}

const height = 220;
const margin = { top: 12, right: 12, bottom: 28, left: 60 };

/** So that the first dot stands clear of the amounts. */
const edge = 10;

/** Below this a session is drawn hollow: many reps or much in reserve say little of the load. Ours. */
const surelyFrom = 0.5;

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Days to name under the picture: the first, the last and one between, where there is room. */
const namedDays = ([first, last]: readonly [number, number], width: number): readonly number[] => {
  const between = width >= 320 && last - first >= 28 ? [Math.round((first + last) / 2)] : [];
  return [...new Set([first, ...between, last])];
};

const anchorAt = (index: number, count: number): string =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';

/** Sessions as dots, hollow where they say little; the line through them, and how far it can be relied on. */
export const liftTrendPicture = (picture: LiftTrendPicture): SvgNode => {
  const { dots, band, width, dayText, loadText } = picture;
  const days = extent([...dots, ...band].map(({ day }) => day));
  const amounts = extent([
    ...dots.map(({ kg }) => kg),
    ...band.flatMap(({ lowKg, highKg }) => [lowKg, highKg]),
  ]);
  const x = scaleLinear(days, [margin.left + edge, width - margin.right]);
  const y = scaleLinear(amounts, [height - margin.bottom, margin.top]).nice(4);
  const radius = scaleSqrt([0, 1], [3, 6]);
  const bandPath = area<TrendBand>()
    .x(({ day }) => tenth(x(day)))
    .y0(({ lowKg }) => tenth(y(lowKg)))
    .y1(({ highKg }) => tenth(y(highKg)))(band);
  const linePath = line<TrendBand>()
    .x(({ day }) => tenth(x(day)))
    .y(({ kg }) => tenth(y(kg)))(band);
  const named = namedDays(days, width);
  return namedSvg(picture, width, height, [
    ...y.ticks(4).flatMap((kg) => [
      node('line', {
        class: 'chart-grid',
        x1: margin.left,
        x2: width - margin.right,
        y1: tenth(y(kg)),
        y2: tenth(y(kg)),
      }),
      node(
        'text',
        { class: 'chart-label', x: margin.left - 8, y: tenth(y(kg)) + 4, 'text-anchor': 'end' },
        loadText(kg),
      ),
    ]),
    ...(bandPath === null ? [] : [node('path', { class: 'chart-band', d: bandPath })]),
    ...(linePath === null ? [] : [node('path', { class: 'chart-line', d: linePath })]),
    ...dots.map(({ day, kg, weight }) =>
      node('circle', {
        class: weight < surelyFrom ? 'chart-dot chart-dot-unsure' : 'chart-dot',
        cx: tenth(x(day)),
        cy: tenth(y(kg)),
        r: tenth(radius(weight)),
      }),
    ),
    ...named.map((day, index) =>
      node(
        'text',
        {
          class: 'chart-label',
          x: tenth(x(day)),
          y: height - 8,
          'text-anchor': anchorAt(index, named.length),
        },
        dayText(day),
      ),
    ),
  ]);
};
