import type { SvgNode } from '../svg.ts';
import { node, tenth } from './node.ts';

/** What the strip draws; days are whole numbers. */
export interface StripData {
  /** First day of a week. */
  readonly from: number;
  readonly weeks: number;
  /** As many weeks have room, where pieces of a longer strip are to stand at one scale below each other. */
  readonly room?: number;
  readonly above: readonly {
    readonly day: number;
    readonly letter: string;
    readonly tone: string;
    readonly minutes: number;
  }[];
  readonly below: readonly { readonly day: number; readonly isHeavy: boolean }[];
  readonly marks: readonly {
    readonly from: number;
    readonly to: number;
    readonly findings: readonly number[];
    readonly level: string;
  }[];
}

export interface StripWords {
  readonly title: string;
  readonly description: string;
  /** Under the first day of each week. */
  readonly week: (day: number) => string;
}

const dayWidth = 20;
const barWidth = 14;
/** Of the longest run. */
const tallest = 136;
/** Bars of a log of short runs only do not fill the picture. */
const leastLongestMinutes = 90;
const line = 164;
const plateY = line + 20;
const firstLaneY = line + 38;
const laneHeight = 30;
const labelHeight = 28;

const text = (x: number, y: number, kind: string, says: string): SvgNode =>
  node('text', { x: tenth(x), y: tenth(y), class: `strip-${kind}` }, says);

const bars = ({ above, from }: StripData): readonly SvgNode[] => {
  const longest = Math.max(leastLongestMinutes, ...above.map(({ minutes }) => minutes));
  return [...Map.groupBy(above, ({ day }) => day)].flatMap(([day, sessions]) => {
    const width = Math.min(barWidth, (dayWidth - 2) / sessions.length);
    const left = (day - from + 0.5) * dayWidth - (width * sessions.length) / 2;
    return sessions.map(({ letter, tone, minutes }, index) => {
      const height = Math.max(4, (tallest * minutes) / longest);
      const x = left + index * width;
      return node(
        'g',
        {},
        node('rect', {
          x: tenth(x),
          y: tenth(line - height),
          width: tenth(sessions.length > 1 ? width - 1 : width),
          height: tenth(height),
          class: `strip-${tone}`,
        }),
        text(x + width / 2, line - height - 6, 'letter', letter),
      );
    });
  });
};

/** A weight plate seen from its side: full where heavy, a ring where light. */
const plates = ({ below, from }: StripData): readonly SvgNode[] =>
  below.map(({ day, isHeavy }) => {
    const cx = (day - from + 0.5) * dayWidth;
    const ring = isHeavy ? 'strip-plate' : 'strip-plate strip-light';
    return node('circle', { cx, cy: plateY, r: isHeavy ? 5.5 : 6.5, class: ring });
  });

/** The proof reader's wave from one day's middle to the other's. */
const wave = (from: number, to: number, y: number): string => {
  const [left, right] = from === to ? [from - 8, from + 8] : [from, to];
  const halves = Math.max(4, Math.round((right - left) / 10) * 2);
  const step = tenth((right - left) / halves);
  return `M${tenth(left)} ${y}q${tenth(step / 2)} -7 ${step} 0${`t${step} 0`.repeat(halves - 1)}`;
};

type Mark = StripData['marks'][number];

/** Marks that would touch stand in lanes below each other. */
const inLanes = (marks: readonly Mark[]): readonly (Mark & { readonly lane: number })[] => {
  const lastDays: number[] = [];
  return marks.map((mark) => {
    const free = lastDays.findIndex((last) => last < mark.from);
    const lane = free < 0 ? lastDays.length : free;
    lastDays[lane] = mark.to;
    return { ...mark, lane };
  });
};

const middleOf = (day: number, from: number): number => (day - from + 0.5) * dayWidth;

/** Of a pair that reaches out of the picture, what lies in it. */
const withinDays = ({ from, weeks, marks }: StripData): readonly Mark[] => {
  const last = from + weeks * 7 - 1;
  return marks
    .filter((mark) => mark.to >= from && mark.from <= last)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from), to: Math.min(mark.to, last) }));
};

/** Same-day waves of neighbouring days stay apart, as each is narrower than its day. */
const proofMark = ({ from, to, findings, level, lane }: Mark & { readonly lane: number }, first: number) => {
  const y = firstLaneY + lane * laneHeight;
  const [left, right] = [middleOf(from, first), middleOf(to, first)];
  return node(
    'g',
    { class: `strip-mark strip-${level}` },
    node('path', { d: wave(left, right, y), class: 'strip-wave' }),
    text((left + right) / 2, y + 17, 'number', findings.join('·')),
  );
};

/**
 * Runs up, lifts down as plates, weeks ruled; a wave joins each offending pair and carries the numbers of its findings.
 * Colours come from the classes. Marks come in order of their first day.
 */
export const conflictStrip = (data: StripData, words: StripWords): SvgNode => {
  const { from, weeks, room = weeks } = data;
  const placed = inLanes(withinDays(data));
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const bottom = firstLaneY + lanes * laneHeight;
  const [width, height] = [room * 7 * dayWidth, bottom + labelHeight];
  const starts = Array.from({ length: weeks }, (_, index) => from + index * 7);
  return node(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', class: 'strip' },
    node('title', {}, words.title),
    node('desc', {}, words.description),
    ...starts.map((_, index) => {
      const x = index * 7 * dayWidth + 0.5;
      return node('line', { x1: x, x2: x, y1: 0, y2: bottom, class: 'strip-week' });
    }),
    ...bars(data),
    node('line', { x1: 0, x2: weeks * 7 * dayWidth, y1: line, y2: line, class: 'strip-line' }),
    ...plates(data),
    ...placed.map((mark) => proofMark(mark, from)),
    ...starts.map((day, index) =>
      text(index * 7 * dayWidth + 6, bottom + labelHeight - 10, 'date', words.week(day)),
    ),
  );
};
