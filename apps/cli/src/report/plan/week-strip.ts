import {
  type CrossSession,
  type Day,
  type PlannedSession,
  type PlannedWeek,
  type Run,
  runTypes,
  type StrengthSession,
  weekdayName,
} from '@carryover/engine';
import { halfOf } from '@carryover/formats';
import type { Page } from '../../terminal/page.ts';
import { runLetters, runTypeWords } from '../strip.ts';

interface Signs {
  readonly heavy: string;
  readonly other: string;
  readonly locked: string;
  readonly done: string;
}

const signsOf = ({ style }: Page): Signs =>
  style.ascii
    ? { heavy: 'O', other: 'o', locked: '#', done: '@' }
    : { heavy: '●', other: '○', locked: '□', done: '■' };

/** `1h30`, `45m`, `16k`; the minutes where both are known, as they are what strength competes for. */
const lengthOf = ({ durationMinutes, distanceKm }: Pick<Run, 'durationMinutes' | 'distanceKm'>): string => {
  if (durationMinutes === undefined) return distanceKm === undefined ? '' : `${Math.round(distanceKm)}k`;
  const minutes = Math.round(durationMinutes);
  if (minutes < 60) return `${minutes}m`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`;
};

const runCell = (run: Run): string => `${runLetters[run.type]} ${lengthOf(run)}`.trim();

const crossCell = (cross: CrossSession): string => cross.sport;

const liftCell = ({ kind, frame, session }: PlannedSession, { heavy, other }: Signs): string =>
  [kind === 'heavy' ? heavy : other, frame.menu, halfOf(session.at) ?? ''].join(' ').trim();

const lockedCell = ({ at, status }: StrengthSession, { locked, done }: Signs): string =>
  [status === 'done' ? done : locked, halfOf(at) ?? ''].join(' ').trim();

interface DayCells {
  readonly day: Day;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const cellsOf = (week: PlannedWeek, day: Day, signs: Signs): DayCells => {
  const on = ({ at }: { readonly at: Run['at'] }) => at.day === day;
  return {
    day,
    above: [...week.runs.filter(on).map(runCell), ...week.crosses.filter(on).map(crossCell)],
    below: [
      ...week.sessions.filter(({ session }) => on(session)).map((each) => liftCell(each, signs)),
      ...week.locked.filter(on).map((each) => lockedCell(each, signs)),
    ],
  };
};

const indent = '  ';
const widestCell = 10;
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

/** Seven days beside each other: runs stand above, strength below. */
export const weekStrip = (week: PlannedWeek, page: Page): string => {
  const signs = signsOf(page);
  const days = daysOfWeek.map((offset) => cellsOf(week, week.start + offset, signs));
  const width = Math.min(widestCell, Math.floor((page.width - indent.length) / days.length));
  const row = (texts: readonly string[]): string => {
    const cells = texts.map((text) =>
      page
        .clean(text)
        .slice(0, width - 1)
        .padEnd(width),
    );
    return `${indent}${cells.join('')}`.trimEnd();
  };
  const rowsOf = (part: 'above' | 'below'): string[] => {
    const most = Math.max(0, ...days.map((day) => day[part].length));
    return Array.from({ length: most }, (_, index) => row(days.map((day) => day[part][index] ?? '')));
  };
  return [
    page.style.quiet(row(days.map(({ day }) => weekdayName(day)))),
    ...rowsOf('above'),
    ...rowsOf('below').map((line) => page.style.strong(line)),
    '',
  ].join('\n');
};

/** Only what the weeks hold is explained, once. */
export const stripLegend = (weeks: readonly PlannedWeek[], page: Page): string => {
  const signs = signsOf(page);
  const types = new Set(weeks.flatMap(({ runs }) => runs.map(({ type }) => type)));
  const others = weeks.flatMap(({ locked }) => locked);
  const kinds = weeks.flatMap(({ sessions }) => sessions.map(({ kind }) => kind));
  const words = [
    ...runTypes.filter((type) => types.has(type)).map((type) => `${runLetters[type]} ${runTypeWords(type)}`),
    ...(kinds.includes('heavy') ? [`${signs.heavy} heavy legs`] : []),
    ...(kinds.some((kind) => kind !== 'heavy') ? [`${signs.other} other strength`] : []),
    ...(others.some(({ status }) => status !== 'done') ? [`${signs.locked} planned by others`] : []),
    ...(others.some(({ status }) => status === 'done') ? [`${signs.done} done`] : []),
  ];
  if (words.length === 0) return '';
  return page
    .row(words, indent)
    .trimEnd()
    .split('\n')
    .map((line) => `${page.style.quiet(line)}\n`)
    .join('');
};
