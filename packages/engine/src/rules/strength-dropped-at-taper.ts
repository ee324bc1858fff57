import type { Day, DayRange } from '../domain/index.ts';
import { type Breach, type Cannot, cannot, defineRule } from '../rule.ts';
import { dueDaysOf, quietDaysAround, raceName, racePriorityOf } from '../runs/race.ts';
import { isRunDose } from '../runs/run-kinds.ts';
import { itemsBetween, type RaceSideSubject, sidesOfRace } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isLiftDose } from '../strength/dose.ts';
import type { View } from '../view.ts';

/** Four weeks with three doses or more: somebody who lifts (ours). */
const habitDays = 28;
const leastHabitDoses = 3;
/** Who has not come back in half a year has stopped; no need to look farther. */
const longestLookDays = 182;

const doseDays = (view: View, { from, to }: DayRange): Day[] =>
  [
    ...itemsBetween(view.lifts, from, to, (lift) => lift.day)
      .filter(isLiftDose)
      .map((lift) => lift.day),
    ...itemsBetween(view.runs, from, to, (run) => run.at.day)
      .filter(isRunDose)
      .map((run) => run.at.day),
  ].sort((a, b) => a - b);

/** What explosive work alone had given was kept for four weeks without it. */
const onlyExplosive = (view: View, { from, to }: DayRange): boolean =>
  itemsBetween(view.lifts, from, to, (lift) => lift.day).every(
    (lift) => lift.hasPower && lift.hardSets === 0 && !lift.heavyLegs.is,
  );

/** Days on the calendar are told; those around other races are not counted against anybody. */
const breachOf = (
  { race, side, view }: RaceSideSubject,
  { from, to }: DayRange,
  mostDays: number,
): Breach => {
  const others = view.races.filter((each) => each !== race);
  const dueDays = dueDaysOf({ from, to }, others).length;
  return {
    excess: Math.min(1, (dueDays - mostDays) / mostDays),
    facts: {
      gapDays: to - from + 1,
      where: side === 'before' ? 'up to the last days before' : 'after the return from',
      race: raceName(race),
    },
    sessions: [race],
  };
};

const judgeTaper = (subject: RaceSideSubject, mostDays: number): Breach | Cannot | undefined => {
  const { race, view } = subject;
  const quiet = quietDaysAround(race);
  const habit = { from: quiet.from - mostDays - habitDays, to: quiet.from - mostDays - 1 };
  if (habit.from < view.liftCoverage!.from) return cannot('longer-history');
  if (quiet.from - 1 > view.liftCoverage!.to) return cannot('newer-lifts');
  const before = doseDays(view, habit);
  if (before.length < leastHabitDoses) return undefined;
  if (doseDays(view, { from: habit.to + 1, to: quiet.from }).length > 0) return undefined;
  const breach = breachOf(subject, { from: before.at(-1)! + 1, to: quiet.from - 1 }, mostDays);
  return onlyExplosive(view, habit) ? { ...breach, level: 'note' } : breach;
};

const judgeReturn = (subject: RaceSideSubject, mostDays: number): Breach | Cannot | undefined => {
  const { race, view } = subject;
  const quiet = quietDaysAround(race);
  const habit = { from: quiet.from - habitDays, to: quiet.from };
  if (habit.from < view.liftCoverage!.from || quiet.to + mostDays > view.window.to)
    return cannot('longer-history');
  if (quiet.to + mostDays > view.liftCoverage!.to) return cannot('newer-lifts');
  if (doseDays(view, habit).length < leastHabitDoses) return undefined;
  const since = quiet.to + 1;
  const end = Math.min(view.window.to, view.liftCoverage!.to, since + longestLookDays);
  const runs = itemsBetween(view.runs, since, end, (run) => run.at.day);
  const next = doseDays(view, { from: since, to: end })[0];
  // Who does not run either takes a break from all of it.
  const to = next === undefined ? (runs.at(-1)?.at.day ?? since) : next - 1;
  // Of several races in one gap the last one tells of it.
  if (
    view.races.some(
      (other) => racePriorityOf(other) === 'A' && other.at.day > race.at.day && other.at.day <= to,
    )
  )
    return undefined;
  return breachOf(subject, { from: since, to }, mostDays);
};

export default defineRule({
  id: 'strength-dropped-at-taper',
  family: 'schedule',
  level: 'prefer',
  statement:
    'Keep one short strength session a week in the taper until the last days before the race, and start again within {returnDays} days after the return.',
  why: 'A taper means less of each session, not fewer of them: half the sets at the usual load are enough to keep the strength that you built for this race. After it, too, one session a week keeps more than none.',
  message: '{gapDays} days without strength {where} the {race}',
  remedy:
    'Keep one session a week with the usual load and half the sets, up to the last heavy day before the race; after the return, start again with one light session.',
  sources: [
    cite(
      'bosquet-2007',
      'For running itself: a taper of two weeks lowers volume by 41 to 60 % and keeps intensity and frequency.',
    ),
    cite(
      'spiering-2021',
      'One session a week kept strength for up to 32 weeks in the young, where the load stayed.',
    ),
    cite(
      'ours',
      'Half the sets, 14 days in the taper, 28 after the return, and what counts as somebody who lifts.',
    ),
  ],
  dissent: [
    cite(
      'berryman-2021',
      'Eight runners kept what explosive work had given them through four weeks without it, while they ran on.',
    ),
  ],
  params: {
    taperDays: {
      is: 'Days without strength before the last days before a race',
      unit: 'days',
      default: 14,
      min: 7,
      max: 42,
    },
    returnDays: {
      is: 'Days from the return to the first session',
      unit: 'days',
      default: 28,
      min: 7,
      max: 84,
    },
  },
  over: sidesOfRace((race) => racePriorityOf(race) === 'A'),
  check: (subject, { taperDays, returnDays }) =>
    subject.side === 'before' ? judgeTaper(subject, taperDays) : judgeReturn(subject, returnDays),
});
