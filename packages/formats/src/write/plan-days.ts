import type {
  CrossSession,
  Day,
  PlannedSession,
  PlannedWeek,
  RuledBreach,
  Run,
  StrengthSession,
} from '@carryover/engine';

/** What one day of a planned week holds. */
export interface PlanDay {
  readonly day: Day;
  readonly runs: readonly Run[];
  readonly crosses: readonly CrossSession[];
  readonly sessions: readonly PlannedSession[];
  readonly locked: readonly StrengthSession[];
}

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

/** The seven days of a week, the empty ones too. */
export const daysOf = ({ start, runs, crosses, sessions, locked }: PlannedWeek): readonly PlanDay[] =>
  daysOfWeek.map((offset) => {
    const day = start + offset;
    return {
      day,
      runs: runs.filter(({ at }) => at.day === day),
      crosses: crosses.filter(({ at }) => at.day === day),
      sessions: sessions.filter(({ session }) => session.at.day === day),
      locked: locked.filter(({ at }) => at.day === day),
    };
  });

/** Each breach once: in the week that holds its first day, or in the nearest one. */
export const breachesByWeek = (
  weeks: readonly PlannedWeek[],
  breaches: readonly RuledBreach[],
): ReadonlyMap<PlannedWeek, readonly RuledBreach[]> => {
  const byWeek = new Map<PlannedWeek, RuledBreach[]>();
  for (const ruled of breaches) {
    const day = Math.min(...ruled.breach.days);
    const week = weeks.findLast(({ start }) => start <= day) ?? weeks[0];
    if (week) byWeek.set(week, [...(byWeek.get(week) ?? []), ruled]);
  }
  return byWeek;
};
