import { type DayRange, inOrder, type StrengthSession, type TrainingLog } from '../../domain/index.ts';
import type { PlacementWeek } from './placement.ts';

/** The days of the weeks that are placed. */
export const daysOfWeeks = (weeks: readonly Pick<PlacementWeek, 'start'>[]): DayRange | undefined => {
  const [first, last] = [weeks[0], weeks.at(-1)];
  return first && last && { from: first.start, to: last.start + 6 };
};

/**
 * A log with planned strength in it, as the rules are to see it: strength is known from where the log knows it (from
 * the first day of the plan where it does not) to the plan's last day.
 */
export const placedLog = (
  log: TrainingLog,
  lifts: readonly StrengthSession[],
  days: DayRange,
): TrainingLog => {
  const { runs, lifts: known = days } = { ...log.coverage, ...log.ahead?.coverage };
  const coverage = {
    ...(runs ? { runs } : {}),
    lifts: { from: Math.min(known.from, days.from), to: Math.max(known.to, days.to) },
  };
  const after = Math.min(log.ahead?.after ?? days.to - 1, days.to - 1);
  return { ...log, sessions: inOrder([...log.sessions, ...lifts]), ahead: { after, coverage } };
};
