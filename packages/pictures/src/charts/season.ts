import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SvgNode } from '../svg.ts';
import { type Named, namedSvg, node, tenth } from './node.ts';
import { fullestLabel, spanLabels } from './span-labels.ts';

export interface SeasonWeek {
  /** Its first day. */
  readonly start: number;
  /** What its block is called; weeks of one block stand together. Absent before the plan. */
  readonly block?: string;
  readonly isDeload: boolean;
  /** Its runs stand for a usual week. */
  readonly isProvisional: boolean;
  readonly isNow: boolean;
  /** Absent where nothing was planned. */
  readonly planned?: number | undefined;
  /** Absent where it is still to come. */
  readonly done?: number | undefined;
  /** The most important race in it: `A`. */
  readonly race?: string | undefined;
}

export interface SeasonPicture extends Named {
  readonly weeks: readonly SeasonWeek[];
  /** Whether the bars stand for running or for lifting. */
  readonly of: 'runs' | 'lifts';
  readonly width: number;
  readonly dayText: (day: number) => string;
  readonly amountText: (amount: number) => string;
}

const height = 230;
const margin = { top: 64, right: 2, bottom: 24, left: 2 };
const raceTop = 14;
const bandTop = 30;
const bandHeight = 20;
/** Letters of the names of blocks are about so wide. */
const letterWidth = 7.5;

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
    node('line', { class: 'season-hatch', x1: 0, y1: 0, x2: 0, y2: 5 }),
  );

interface Band {
  readonly name: string;
  readonly from: SeasonWeek;
  readonly to: SeasonWeek;
}

/** Blocks that follow each other, each once. */
const bandsOf = (weeks: readonly SeasonWeek[]): readonly Band[] => {
  const bands: Band[] = [];
  for (const week of weeks) {
    const last = bands.at(-1);
    if (week.block === undefined) continue;
    if (last?.name === week.block && last.to.start + 7 === week.start)
      bands[bands.length - 1] = { ...last, to: week };
    else bands.push({ name: week.block, from: week, to: week });
  }
  return bands;
};

const barClass = ({ isDeload, isProvisional }: SeasonWeek): string =>
  [
    'season-bar',
    ...(isDeload ? ['season-bar-deload'] : []),
    ...(isProvisional ? ['season-bar-provisional'] : []),
  ].join(' ');

/** Blocks as bands, races over them, what is planned as bars, what was done as a line, and where today is. */
export const seasonPicture = (picture: SeasonPicture): SvgNode => {
  const { id, weeks, of, width, dayText, amountText } = picture;
  const floor = height - margin.bottom;
  const most = Math.max(1, ...weeks.flatMap(({ planned = 0, done = 0 }) => [planned, done]));
  const x = scaleBand(
    weeks.map(({ start }) => start),
    [margin.left, width - margin.right],
  ).padding(0.2);
  const y = scaleLinear([0, most], [floor, margin.top + 12]);
  const step = x.step();
  const left = (week: SeasonWeek): number => x(week.start)! - (step - x.bandwidth()) / 2;
  const middle = (week: SeasonWeek): number => x(week.start)! + x.bandwidth() / 2;
  const bands = bandsOf(weeks).flatMap((band, index) => {
    const from = left(band.from);
    const wide = left(band.to) + step - from;
    const isNamed = band.name.length * letterWidth + 6 < wide;
    return [
      node(
        'rect',
        {
          class: index % 2 === 0 ? 'season-band' : 'season-band season-band-odd',
          x: tenth(from),
          width: tenth(wide),
          y: bandTop,
          height: bandHeight,
        },
        node('title', {}, band.name),
      ),
      ...(isNamed
        ? [node('text', { class: 'season-band-name', x: tenth(from + 4), y: bandTop + 15 }, band.name)]
        : []),
    ];
  });
  const races = weeks.flatMap((week) =>
    week.race === undefined
      ? []
      : [
          node('line', {
            class: 'season-race-line',
            x1: tenth(middle(week)),
            x2: tenth(middle(week)),
            y1: raceTop + 4,
            y2: floor,
          }),
          node(
            'text',
            { class: 'season-race', x: tenth(middle(week)), y: raceTop, 'text-anchor': 'middle' },
            `★ ${week.race}`,
          ),
        ],
  );
  const bars = weeks.flatMap((week) =>
    week.planned === undefined || week.planned === 0
      ? []
      : [
          node('rect', {
            class: barClass(week),
            x: tenth(x(week.start)!),
            width: tenth(x.bandwidth()),
            y: tenth(y(week.planned)),
            height: tenth(floor - y(week.planned)),
            ...(week.isDeload ? { fill: `url(#${id}-hatch)` } : {}),
          }),
        ],
  );
  const done = weeks.flatMap((week) =>
    week.done === undefined
      ? []
      : [{ isOpen: week.isNow, at: [middle(week), y(week.done)] as [number, number] }],
  );
  // A week that has just begun is no fall: the line ends with the last one that is over.
  const over = done.filter(({ isOpen }) => !isOpen);
  const path = line()(over.map(({ at: [across, up] }) => [tenth(across), tenth(up)]));
  const now = weeks.find(({ isNow }) => isNow);
  const fullest = weeks.find(({ planned = 0, done: was = 0 }) => Math.max(planned, was) === most);
  return namedSvg(picture, width, height, [
    node('defs', {}, hatch(id)),
    ...(now
      ? [
          node('rect', {
            class: 'season-now',
            x: tenth(left(now)),
            width: tenth(step),
            y: bandTop + bandHeight,
            height: tenth(floor - bandTop - bandHeight),
          }),
        ]
      : []),
    ...bands,
    node(
      'g',
      { class: `season-${of}` },
      ...bars,
      ...(path ? [node('path', { class: 'season-done', d: path })] : []),
      ...done.map(({ isOpen, at: [across, up] }) =>
        node('circle', {
          class: isOpen ? 'season-dot season-dot-open' : 'season-dot',
          cx: tenth(across),
          cy: tenth(up),
          r: 3,
        }),
      ),
    ),
    ...races,
    node('line', { class: 'season-floor', x1: 0, x2: width, y1: floor, y2: floor }),
    ...(fullest
      ? [
          fullestLabel(amountText(most), {
            x: middle(fullest),
            y: y(most) - 5,
            width,
            half: 24,
          }),
        ]
      : []),
    ...spanLabels(
      weeks.map(({ start }) => start),
      { width, y: height - 6, dayText },
    ),
  ]);
};
