import {
  type AuditReport,
  type Day,
  isHard,
  isLong,
  type Run,
  type RunType,
  runTypes,
  type View,
  weekStartOf,
} from '@carryover/engine';
import type { Page } from '../terminal/page.ts';
import { numberOf } from './finding-text.ts';
import { weeksOf } from './report.ts';
import { plural, shortDate } from './words.ts';

/** Letter of a run's type, so that colour is never needed to read it. */
export const runLetters: Readonly<Record<RunType, string>> = {
  recovery: 'R',
  easy: 'E',
  steady: 'S',
  long: 'L',
  'long-quality': 'Q',
  threshold: 'T',
  intervals: 'I',
  hills: 'H',
  race: 'X',
  unknown: '?',
};

export const runTypeWords = (type: RunType): string => (type === 'long-quality' ? 'long with quality' : type);

interface Signs {
  readonly bars: string;
  readonly heavy: string;
  readonly other: string;
  readonly clash: string;
  readonly bound: string;
}

const unicodeSigns: Signs = { bars: '▁▂▃▄▅▆▇█', heavy: '●', other: '○', clash: '≈', bound: '│' };
const asciiSigns: Signs = { bars: '.:-=+*%#', heavy: 'O', other: 'o', clash: '~', bound: '|' };

/** Minutes that fill the bar: two and a half hours, the length of a marathoner's long run. */
const fullBarMinutes = 150;
/** Drawn for a run of unknown length. */
const nominalMinutes = { long: 100, other: 45 } as const;

interface DayCell {
  bar: string;
  letter: string;
  plate: string;
  mark: string;
  number: string;
}

const blank = (): DayCell => ({ bar: ' ', letter: ' ', plate: ' ', mark: ' ', number: ' ' });

const weightOf = (run: Run): number => (isHard(run.type) ? 1000 : 0) + (run.durationMinutes ?? 0);

/** Of several runs in a day the hardest is drawn. */
const drawRuns = (cells: Map<Day, DayCell>, runs: readonly Run[], { bars }: Signs): void => {
  const drawn = new Map<Day, Run>();
  for (const run of runs) {
    const cell = cells.get(run.at.day);
    const other = drawn.get(run.at.day);
    if (!cell || (other && weightOf(other) >= weightOf(run))) continue;
    drawn.set(run.at.day, run);
    const minutes = run.durationMinutes ?? nominalMinutes[isLong(run.type) ? 'long' : 'other'];
    cell.bar = bars[Math.min(bars.length - 1, Math.floor((minutes / fullBarMinutes) * bars.length))]!;
    cell.letter = runLetters[run.type];
  }
};

const drawLifts = (cells: Map<Day, DayCell>, lifts: View['lifts'], { heavy, other }: Signs): void => {
  for (const lift of lifts) {
    const cell = cells.get(lift.day);
    if (cell && cell.plate !== heavy) cell.plate = lift.heavyLegs.is ? heavy : other;
  }
};

const longestMark = 4;

/** Findings about days next to each other are those that a strip can show. */
const drawMarks = (cells: Map<Day, DayCell>, { findings }: AuditReport, { clash }: Signs): void => {
  findings.forEach(({ rule, breaches }, index) => {
    if (rule.family !== 'schedule') return;
    for (const { days } of breaches) {
      const first = Math.min(...days);
      const last = Math.max(...days);
      if (last - first > longestMark) continue;
      for (let day = first; day <= last; day += 1) {
        const cell = cells.get(day);
        if (!cell) continue;
        cell.mark = clash;
        if (day === first && cell.number === ' ') cell.number = numberOf(index);
      }
    }
  });
};

const labelWidth = 7;
const weekWidth = 8;
const widestStrip = 120;
/** A longer window would bury the findings; what came last matters most. */
const mostWeeks = 52;

/** The lines of some weeks beside each other; the rows of the marks only where something clashes. */
const bandText = (
  weekStarts: readonly Day[],
  cells: Map<Day, DayCell>,
  bound: string,
  { style }: Page,
): string => {
  const daysOf = (start: Day) => Array.from({ length: 7 }, (_, index) => cells.get(start + index)!);
  const row = (label: string, part: keyof DayCell, paint = (text: string) => text) => {
    const weeks = weekStarts.map((start) =>
      daysOf(start)
        .map((cell) => cell[part])
        .join(''),
    );
    return `${label.padEnd(labelWidth)}${weeks.map((week) => paint(week) + style.quiet(bound)).join('')}`;
  };
  const dates = weekStarts.map((start) => shortDate(start).padEnd(weekWidth)).join('');
  const clashes = weekStarts.some((start) => daysOf(start).some(({ mark }) => mark !== ' '));
  return [
    `${' '.repeat(labelWidth)}${style.quiet(dates.trimEnd())}`,
    row('runs', 'bar'),
    row('', 'letter'),
    row('lifts', 'plate'),
    ...(clashes ? [row('', 'mark', style.error), row('', 'number', style.error)] : []),
    '',
  ].join('\n');
};

/** Only what is drawn is explained. */
const legendText = (cells: Map<Day, DayCell>, { heavy, other, clash }: Signs, page: Page): string => {
  const drawn = [...cells.values()];
  const types = runTypes
    .filter((type) => drawn.some(({ letter }) => letter === runLetters[type]))
    .map((type) => `${runLetters[type]} ${runTypeWords(type)}`);
  const signs = [
    ...(drawn.some(({ plate }) => plate === heavy) ? [`${heavy} heavy legs`] : []),
    ...(drawn.some(({ plate }) => plate === other) ? [`${other} other lift`] : []),
    ...(drawn.some(({ mark }) => mark === clash) ? [`${clash} clash, with its finding's number`] : []),
  ];
  return [types, signs]
    .filter((words) => words.length > 0)
    .flatMap((words) => page.row(words, '  ').trimEnd().split('\n'))
    .map((line) => `${page.style.quiet(line)}\n`)
    .join('');
};

/**
 * Runs up, lifts down, a column a day: bar for minutes, letter for type, plate for a lift, and a wavy mark with the
 * finding's number under the days that offend. As many weeks beside each other as the width allows.
 */
export const drawStrip = (audit: AuditReport, page: Page): string => {
  const { window, view } = audit;
  const firstWeek = weekStartOf(window.from, view.athlete.weekStartsOn);
  const allWeeks = Math.ceil((window.to - firstWeek + 1) / 7);
  const weeks = Math.min(allWeeks, mostWeeks);
  const start = firstWeek + (allWeeks - weeks) * 7;
  const cells = new Map<Day, DayCell>();
  for (let day = start; day < start + weeks * 7; day += 1) cells.set(day, blank());
  const signs = page.style.ascii ? asciiSigns : unicodeSigns;
  drawRuns(cells, view.runs, signs);
  drawLifts(cells, view.lifts, signs);
  drawMarks(cells, audit, signs);
  const perBand = Math.max(1, Math.floor((Math.min(page.columns, widestStrip) - labelWidth) / weekWidth));
  const weekStarts = Array.from({ length: weeks }, (_, index) => start + index * 7);
  const bands: string[] = [];
  for (let index = 0; index < weeks; index += perBand)
    bands.push(bandText(weekStarts.slice(index, index + perBand), cells, signs.bound, page));
  return [
    allWeeks > weeks ? page.wrap(`The last ${plural(weeks, 'week')} of ${weeksOf(audit)}.`, '  ') : '',
    bands.join('\n'),
    legendText(cells, signs, page),
  ].join('');
};
