import type { CrossSession, Moment, Run, Session, StrengthSession, Week } from '../domain/index.ts';
import { formatDay, weekdayName } from '../domain/index.ts';
import { formatExercise } from './format-exercise.ts';
import { formatReports } from './format-report.ts';
import { durationText, plain } from './numbers.ts';
import { isSportWord } from './session-words.ts';
import { quote } from './tokens.ts';

const unit = (value: number | undefined, before: string, after = ''): string[] =>
  value === undefined ? [] : [`${before}${plain(value)}${after}`];

const momentWords = ({ minuteOfDay, half }: Moment): string[] => {
  if (minuteOfDay === undefined) return half ? [half] : [];
  const [hours, minutes] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return half ? [clock, half] : [clock];
};

const durationWords = ({ durationMinutes }: Session): string[] =>
  durationMinutes === undefined ? [] : [durationText(durationMinutes)];

const runWords = (run: Run): string[] => [
  ...(run.type === 'race' ? ['race', ...(run.priority ? [run.priority] : [])] : ['run']),
  ...(run.type === 'race' || run.type === 'unknown' ? [] : [run.type]),
  ...durationWords(run),
  ...unit(run.distanceKm, '', 'km'),
  ...unit(run.averageHeartRate, 'hr'),
  ...unit(run.maxHeartRate, 'maxhr'),
  ...unit(run.ascentMetres, 'ascent', 'm'),
  ...(run.extras ?? []).map((extra) => `+${extra}`),
];

const liftWords = (lift: StrengthSession): string[] => [
  'lift',
  ...(lift.focus ? [lift.focus] : []),
  ...(lift.effort ? [lift.effort] : []),
  ...(lift.circuit ? ['circuit'] : []),
  ...durationWords(lift),
];

const crossWords = (cross: CrossSession): string[] => [
  'cross',
  isSportWord(cross.sport) ? cross.sport : quote(cross.sport),
  ...durationWords(cross),
  ...unit(cross.distanceKm, '', 'km'),
  ...(cross.hard ? ['hard'] : []),
];

const kindWords = (session: Session): string[] => {
  if (session.kind === 'run') return runWords(session);
  return session.kind === 'strength' ? liftWords(session) : crossWords(session);
};

const exerciseText = (session: Session): string =>
  session.kind === 'strength' && session.exercises.length > 0
    ? `: ${session.exercises.map(formatExercise).join('; ')}`
    : '';

/** One session without its weekday: `18:30 lift legs: split-squat 3x6/side 40kg ?`. */
const formatSession = (session: Session): string => {
  const words = [
    ...momentWords(session.at),
    ...kindWords(session),
    ...unit(session.sessionRpe, 'rpe'),
    ...(session.title === undefined ? [] : [quote(session.title)]),
  ];
  return words.join(' ') + exerciseText(session) + (session.status === 'planned' ? ' ?' : '');
};

/**
 * The canonical text. Days of which nothing was told are left out, since a week does not know whether they were rest.
 * Notes, instants and how a run's type was guessed have no words in the notation and are not written.
 */
export const formatWeek = (week: Week): string => {
  const { firstDay, sessions } = week;
  const parts = [
    ...formatReports(week),
    ...sessions.map((session) => ({ day: session.at.day, text: formatSession(session) })),
  ];
  const days = [...new Set(parts.map(({ day }) => day))].sort((a, b) => a - b);
  const lines = days.map((day) => {
    const ofDay = parts.filter((part) => part.day === day);
    return `${weekdayName(day)}  ${ofDay.map(({ text }) => text).join(' | ')}`;
  });
  return [formatDay(firstDay), ...lines, ''].join('\n');
};
