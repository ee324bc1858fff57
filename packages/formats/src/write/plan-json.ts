import {
  type Advice,
  type Conflict,
  type DayRange,
  type ExerciseSet,
  formatDay,
  levelWords,
  type Moment,
  type Plan,
  type PlannedItem,
  type PlannedSession,
  type PlannedWeek,
  type RuledBreach,
  type Run,
  type Session,
  type StrengthSession,
  type Why,
} from '@carryover/engine';
import type * as z from 'zod';
import { jsonText } from './json-text.ts';
import { breachesByWeek } from './plan-days.ts';
import type { planSchema } from './plan-schema.ts';
import { breachText, clockOf, halfOf, remedyText } from './plan-words.ts';

export type PlanJson = z.infer<typeof planSchema>;
type WeekJson = PlanJson['weeks'][number];
type SessionJson = WeekJson['sessions'][number];
type ItemJson = SessionJson['items'][number];

const dated = (days: DayRange) => ({ from: formatDay(days.from), to: formatDay(days.to) });

const momentOf = (at: Moment) => ({ date: formatDay(at.day), part: halfOf(at), time: clockOf(at) });

const sessionOf = ({ id, at, title, durationMinutes }: Session) => ({
  id,
  ...momentOf(at),
  title,
  minutes: durationMinutes,
});

const whyJson = ({ ruleId, sources, ...why }: Why) => ({
  of: why.of,
  says: why.says,
  rule: ruleId,
  method: why.method,
  facts: why.facts,
  sources: [...sources],
});

const runOf = (run: Run): WeekJson['runs'][number] => ({
  ...sessionOf(run),
  type: run.type,
  typeConfidence: run.typeConfidence,
  distanceKm: run.distanceKm,
  priority: run.priority,
  extras: run.extras && [...run.extras],
});

const warmUpOf = (sets: readonly ExerciseSet[]): ItemJson['warmUp'] =>
  sets
    .filter(({ role }) => role === 'warmup')
    .map(({ reps, seconds, loadKg }) => ({ reps, seconds, loadKg }));

const inBlockOf = ({
  sets,
  reserve,
  restSeconds,
  how,
  ownWeight,
  timed,
  why,
}: PlannedItem['entry']): ItemJson['inBlock'] => ({
  sets,
  rir: reserve,
  restSeconds,
  timed,
  how,
  ownWeight,
  why: why.map(whyJson),
});

const itemOf = (item: PlannedItem, sets: readonly ExerciseSet[]): ItemJson => ({
  exercise: item.entry.exercise.id,
  name: item.entry.exercise.name,
  intent: item.entry.intent,
  sets: item.sets,
  reps: item.reps,
  seconds: item.seconds,
  eachSide: item.entry.exercise.laterality === 'unilateral',
  range: { ...item.entry.range },
  loadKg: item.loadKg,
  rir: item.reserve,
  restSeconds: item.restSeconds,
  group: item.entry.group,
  note: item.note,
  nextRung: item.nextRung,
  inBlock: inBlockOf(item.entry),
  warmUp: warmUpOf(sets),
  why: item.why.map(whyJson),
});

/** One planned session with every set and reason. */
export const plannedSessionJson = ({ session, ...planned }: PlannedSession): SessionJson => ({
  id: session.id,
  ...momentOf(session.at),
  title: session.title,
  kind: planned.kind,
  menu: planned.frame.menu,
  dose: { ...planned.frame.dose },
  frozen: planned.frame.frozen,
  minutes: planned.minutes,
  items: planned.items.map((item, index) => itemOf(item, session.exercises[index]?.sets ?? [])),
  dropped: [...planned.dropped],
  why: planned.why.map(whyJson),
});

const lockedOf = (session: StrengthSession): WeekJson['locked'][number] => ({
  ...sessionOf(session),
  ...(session.status === 'done' ? { done: true as const } : {}),
  exercises: session.exercises.map(({ name }) => name),
});

const breachOf = (ruled: RuledBreach): PlanJson['breaches'][number] => ({
  rule: ruled.rule.id,
  level: levelWords[ruled.breach.level],
  excess: ruled.breach.excess,
  dates: ruled.breach.days.map(formatDay),
  message: breachText(ruled),
  remedy: remedyText(ruled),
  facts: ruled.breach.facts,
});

const weekOf = (week: PlannedWeek, breaches: readonly RuledBreach[]): WeekJson => ({
  start: formatDay(week.start),
  block: week.block,
  blockNumber: week.blockNumber,
  deload: week.deload,
  provisional: week.provisional,
  runs: week.runs.map(runOf),
  crosses: week.crosses.map((cross) => ({
    ...sessionOf(cross),
    sport: cross.sport,
    hard: cross.hard,
    distanceKm: cross.distanceKm,
  })),
  sessions: week.sessions.map(plannedSessionJson),
  locked: week.locked.map(lockedOf),
  breaches: breaches.map(breachOf),
  why: week.why.map(whyJson),
});

const conflictOf = (conflict: Conflict): PlanJson['conflicts'][number] => ({
  week: formatDay(conflict.week),
  rules: [...new Set(conflict.breaches.map(({ rule }) => rule.id))],
  unplaced: [...conflict.unplaced],
  between: conflict.between.map((inputs) => [...inputs]),
  changes: conflict.changes.map((change) => ({
    says: change.says,
    moves: change.moves.map(({ runId, to }) => ({ run: runId, to: to && momentOf(to) })),
    opens: change.opens && { date: formatDay(change.opens.day), part: change.opens.half },
    drops: change.drops,
    clears: [...change.clears],
    penalty: { ...change.penalty },
  })),
});

const isBeyond = (session: Session, { window }: Plan): session is Run =>
  session.kind === 'run' && session.type === 'race' && session.at.day > window.to;

const adviceOf = ({ says, days, why }: Advice): PlanJson['advice'][number] => ({
  says,
  ...(days && dated(days)),
  why: why.map(whyJson),
});

/** The plan with all its reasons, as data; what is absent is undefined. */
export const planJson = (plan: Plan): PlanJson => {
  const byWeek = breachesByWeek(plan.weeks, plan.breaches);
  return {
    format: 'carryover-plan',
    version: 1,
    preset: plan.preset,
    window: dated(plan.window),
    zone: plan.athlete.zone,
    racesBeyond: plan.log.sessions.filter((each) => isBeyond(each, plan)).map(runOf),
    weeks: plan.weeks.map((week) => weekOf(week, byWeek.get(week) ?? [])),
    breaches: plan.breaches.map(breachOf),
    penalty: { ...plan.penalty },
    proven: plan.proven,
    conflicts: plan.conflicts.map(conflictOf),
    advice: plan.advice.map(adviceOf),
  };
};

/** The plan with all its reasons; the same plan gives the same bytes. */
export const writePlanJson = (plan: Plan): string => jsonText(planJson(plan));
