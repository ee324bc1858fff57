import {
  type CrossSession,
  type Day,
  dateOfDay,
  type Half,
  type Moment,
  minuteOf,
  monthNames,
  type Run,
  type RunType,
  weekdayOf,
  weekdaysInFull,
} from '../domain/index.ts';
import { raceName } from '../runs/index.ts';
import type { PlannedSession } from './plan.ts';

export const weekdayInFull = (day: Day): string => weekdaysInFull[weekdayOf(day)];

/** `Thu 14 Jan`. */
export const dateInWords = (day: Day): string => {
  const { month, dayOfMonth } = dateOfDay(day);
  return `${weekdayInFull(day).slice(0, 3)} ${dayOfMonth} ${monthNames[month - 1]}`;
};

const noon = 12 * 60;

/** The half that is known or follows from the clock. */
export const halfOf = (at: Moment): Half | undefined => {
  const minute = minuteOf(at);
  return at.half ?? (minute === undefined ? undefined : minute < noon ? 'am' : 'pm');
};

export const halfInWords = { am: 'morning', pm: 'evening' } as const satisfies Record<Half, string>;

const runWords: Readonly<Record<Exclude<RunType, 'race'>, string>> = {
  recovery: 'recovery run',
  easy: 'easy run',
  steady: 'steady run',
  long: 'long run',
  'long-quality': 'long run with hard parts',
  threshold: 'threshold run',
  intervals: 'intervals',
  hills: 'hills',
  unknown: 'run',
};

/** `Thursday`, and `Thursday morning` where the athlete runs twice on that day: else two sentences could read the same. */
export const runDayInWords = ({ id, at }: Run, runs: readonly Run[]): string => {
  const half = halfOf(at);
  const twice = runs.some((other) => other.id !== id && other.at.day === at.day);
  return twice && half ? `${weekdayInFull(at.day)} ${halfInWords[half]}` : weekdayInFull(at.day);
};

/** `easy run`, `intervals`, `half marathon`. */
export const runInWords = (run: Run): string => (run.type === 'race' ? raceName(run) : runWords[run.type]);

export const crossInWords = ({ sport, hard, title }: CrossSession): string =>
  title ?? (hard ? `hard ${sport}` : sport);

/** `Strength A`: the letter tells which menu, so that people know it from week to week. */
export const sessionInWords = ({ frame, session }: Pick<PlannedSession, 'frame' | 'session'>): string =>
  session.title ?? `Strength ${frame.menu}`;

/** A sentence starts with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
