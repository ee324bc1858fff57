import { scaleBand, scaleLinear } from 'd3-scale';
import type { SvgNode } from '../svg.ts';
import { type Named, namedSvg, node, tenth } from './node.ts';
import { fullestLabel, spanLabels } from './span-labels.ts';

export interface WeekBar {
  /** Its first day. */
  readonly start: number;
  readonly amount: number;
  /** With what counts less, drawn pale behind the bar. */
  readonly inAll?: number;
  /** Low on purpose: hatched. */
  readonly isDeload: boolean;
  /** Still going on: outlined. */
  readonly isOver: boolean;
  /** Whether all of it would have been seen; else what is missing is no zero. */
  readonly isKnown: boolean;
}

export interface WeeklyBarsPicture extends Named {
  readonly weeks: readonly WeekBar[];
  /** What is wanted, drawn behind the bars. */
  readonly target?: { readonly least?: number | undefined; readonly most?: number | undefined };
  /** The top of the scale at least, so that pictures beside each other compare. */
  readonly top?: number;
  readonly width: number;
  readonly height: number;
  readonly dayText: (day: number) => string;
  readonly amountText: (amount: number) => string;
}

const margin = { top: 16, right: 2, bottom: 20, left: 2 };

/** What is wanted at least is seen to be a range, not the edge of the picture. */
const headroom = 1.4;

const classOf = ({ isDeload, isOver }: WeekBar): string =>
  ['chart-bar', ...(isDeload ? ['chart-bar-deload'] : []), ...(isOver ? [] : ['chart-bar-open'])].join(' ');

const heightOf = ({ amount, inAll = 0 }: WeekBar): number => Math.max(amount, inAll);

const hatch = (id: string): SvgNode =>
  node(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    node('line', { class: 'chart-hatch', x1: 0, y1: 0, x2: 0, y2: 5 }),
  );

/** Weeks as bars before the range that is wanted of them. */
export const weeklyBarsPicture = (picture: WeeklyBarsPicture): SvgNode => {
  const { id, weeks, target, width, height, dayText, amountText } = picture;
  const most = Math.max(1, ...weeks.map(heightOf));
  const top = Math.max(most, picture.top ?? 0, target?.most ?? 0, (target?.least ?? 0) * headroom);
  const floor = height - margin.bottom;
  const x = scaleBand(
    weeks.map(({ start }) => start),
    [margin.left, width - margin.right],
  ).padding(0.25);
  const y = scaleLinear([0, top], [floor, margin.top]);
  const wanted =
    target?.least === undefined && target?.most === undefined
      ? []
      : [
          node('rect', {
            class: 'chart-target',
            x: 0,
            width,
            y: tenth(y(target.most ?? top)),
            height: tenth(y(target.least ?? 0) - y(target.most ?? top)),
          }),
        ];
  const fullest = weeks.find((week) => heightOf(week) === most);
  return namedSvg(picture, width, height, [
    node('defs', {}, hatch(id)),
    ...wanted,
    ...weeks.flatMap((week) =>
      heightOf(week) > week.amount
        ? [
            node('rect', {
              class: 'chart-bar-pale',
              x: tenth(x(week.start)!),
              width: tenth(x.bandwidth()),
              y: tenth(y(heightOf(week))),
              height: tenth(floor - y(heightOf(week))),
            }),
          ]
        : [],
    ),
    ...weeks.map((week) =>
      week.amount > 0
        ? node('rect', {
            class: classOf(week),
            x: tenth(x(week.start)!),
            width: tenth(x.bandwidth()),
            y: tenth(y(week.amount)),
            height: tenth(floor - y(week.amount)),
            ...(week.isDeload ? { fill: `url(#${id}-hatch)` } : {}),
          })
        : node('line', {
            class: week.isKnown ? 'chart-none' : 'chart-none chart-unknown',
            x1: tenth(x(week.start)!),
            x2: tenth(x(week.start)! + x.bandwidth()),
            y1: floor,
            y2: floor,
          }),
    ),
    ...(fullest
      ? [
          fullestLabel(amountText(most), {
            x: x(fullest.start)! + x.bandwidth() / 2,
            y: y(most) - 4,
            width,
            half: 14,
          }),
        ]
      : []),
    ...spanLabels(
      weeks.map(({ start }) => start),
      { width, y: height - 4, dayText },
    ),
  ]);
};
