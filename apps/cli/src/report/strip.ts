import {
  type AuditReport,
  type Day,
  isHard,
  isLong,
  type Run,
  type RunType,
  type View,
  weekStartOf,
} from '@carryover/engine';
import type { Style } from './style.ts';
import { shortDate } from './words.ts';

/** Letter of a run's type, so that colour is never needed to read it. */
const letters: Readonly<Record<RunType, string>> = {
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

const bars = { unicode: '▁▂▃▄▅▆▇█', ascii: '.:-=+*%#' } as const;
const plates = { unicode: { heavy: '●', other: '○' }, ascii: { heavy: 'O', other: 'o' } } as const;
const marks = { unicode: '≈', ascii: '~' } as const;
const bounds = { unicode: '│', ascii: '|' } as const;

/** Minutes that fill the bar: two and a half hours, the length of a marathoner's long run. */
const fullBarMinutes = 150;

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
const drawRuns = (cells: Map<Day, DayCell>, runs: readonly Run[], ascii: boolean): void => {
  const drawn = new Map<Day, Run>();
  for (const run of runs) {
    const cell = cells.get(run.at.day);
    const other = drawn.get(run.at.day);
    if (!cell || (other && weightOf(other) >= weightOf(run))) continue;
    drawn.set(run.at.day, run);
    const minutes = run.durationMinutes ?? (isLong(run.type) ? 100 : 45);
    const steps = ascii ? bars.ascii : bars.unicode;
    cell.bar = steps[Math.min(steps.length - 1, Math.floor((minutes / fullBarMinutes) * steps.length))]!;
    cell.letter = letters[run.type];
  }
};

/** Findings about days next to each other: those that a strip can show. */
export const drawable = (audit: AuditReport) =>
  audit.findings.filter(({ rule }) => rule.family === 'schedule');

const numberSigns = '123456789abcdefghijklmnopqrstuvwxyz';
export const numberOf = (index: number): string => numberSigns[index] ?? '+';

const longestMark = 4;

const drawMarks = (cells: Map<Day, DayCell>, audit: AuditReport, mark: string): void => {
  drawable(audit).forEach(({ breaches }, index) => {
    for (const { days } of breaches) {
      const first = Math.min(...days);
      const last = Math.max(...days);
      if (last - first > longestMark) continue;
      for (let day = first; day <= last; day += 1) {
        const cell = cells.get(day);
        if (!cell) continue;
        cell.mark = mark;
        if (day === first && cell.number === ' ') cell.number = numberOf(index);
      }
    }
  });
};

const cellsOf = (view: View, from: Day, to: Day, ascii: boolean): Map<Day, DayCell> => {
  const cells = new Map<Day, DayCell>();
  for (let day = from; day <= to; day += 1) cells.set(day, blank());
  drawRuns(cells, view.runs, ascii);
  const plate = ascii ? plates.ascii : plates.unicode;
  for (const lift of view.lifts) {
    const cell = cells.get(lift.day);
    if (cell && cell.plate !== plate.heavy) cell.plate = lift.heavyLegs.is ? plate.heavy : plate.other;
  }
  return cells;
};

const labelWidth = 7;

/**
 * Runs up, lifts down, a column a day: bar for minutes, letter for type, plate for a lift, and a wavy mark with the
 * finding's number under the days that offend. As many weeks beside each other as the width allows.
 */
export const drawStrip = (audit: AuditReport, style: Style, columns: number): string => {
  const first = weekStartOf(audit.window.from, audit.view.athlete.weekStartsOn);
  const weeks = Math.ceil((audit.window.to - first + 1) / 7);
  const perBand = Math.max(1, Math.floor((Math.min(columns, 120) - labelWidth) / 8));
  const cells = cellsOf(audit.view, first, first + weeks * 7 - 1, style.ascii);
  drawMarks(cells, audit, style.ascii ? marks.ascii : marks.unicode);
  const bound = style.ascii ? bounds.ascii : bounds.unicode;
  const bands: string[] = [];
  for (let start = 0; start < weeks; start += perBand) {
    const starts = Array.from(
      { length: Math.min(perBand, weeks - start) },
      (_, index) => first + (start + index) * 7,
    );
    const row = (part: keyof DayCell) =>
      starts
        .map(
          (day) =>
            `${Array.from({ length: 7 }, (_, index) => cells.get(day + index)![part]).join('')}${style.quiet(bound)}`,
        )
        .join('');
    const dates = starts.map((day) => shortDate(day).padEnd(8)).join('');
    bands.push(
      [
        `${' '.repeat(labelWidth)}${style.quiet(dates)}`,
        `${'runs'.padEnd(labelWidth)}${row('bar')}`,
        `${' '.repeat(labelWidth)}${row('letter')}`,
        `${'lifts'.padEnd(labelWidth)}${row('plate')}`,
        `${' '.repeat(labelWidth)}${style.error(row('mark'))}`,
        `${' '.repeat(labelWidth)}${style.error(row('number'))}`,
      ]
        .map((line) => line.trimEnd())
        .join('\n'),
    );
  }
  return `${bands.join('\n\n')}\n${legend(style)}`;
};

const legend = (style: Style): string => {
  const plate = style.ascii ? plates.ascii : plates.unicode;
  const mark = style.ascii ? marks.ascii : marks.unicode;
  return style.quiet(
    `E easy  R recovery  S steady  L long  Q long with quality  T threshold  I intervals  H hills  X race  ? unknown\n${plate.heavy} heavy legs  ${plate.other} other lift  ${mark} clash, with the number of its finding\n`,
  );
};
