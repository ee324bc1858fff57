import {
  type Day,
  type Exercise,
  type ExerciseSet,
  exerciseById,
  formatWeek,
  type Moment,
  type PerformedExercise,
  type Run,
  type Session,
  type StrengthSession,
  type Week,
  type Weekday,
} from '@carryover/engine';
import {
  type RunKind,
  repsOf,
  reserveOf,
  restSecondsOf,
  runMinutesOf,
  type SelfCheckAnswers,
} from './answers.ts';

export interface TypicalWeek {
  /** In the words of the notation, a line a day, without a date. */
  readonly text: string;
  /** What was written though nobody said it. */
  readonly assumed: readonly string[];
}

/** A Monday; any would do. */
const monday: Day = 20_605;
const everyDay: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Nobody is asked how many sets; three are what most programmes print. Ours. */
const usualSets = 3;
/** Stands in for the length of a lift where a clock needs one. Ours. */
const usualLiftMinutes = 45;
const eveningMinute = 17 * 60;

const takesLoad = ({ region, equipment, role }: Exercise): boolean =>
  role === 'strength' && region === 'lower' && !equipment.every((item) => item === 'none' || item === 'step');

const setOf = (exercise: Exercise, answers: SelfCheckAnswers): ExerciseSet => {
  const { laterality, role, isometric } = exercise;
  const { reps, loadKg, effort, rest } = answers;
  const counts = !isometric && (role === 'strength' || role === 'stability');
  const restSeconds = rest === undefined ? undefined : restSecondsOf[rest];
  return {
    role: 'work',
    ...(counts && reps !== undefined ? { reps: repsOf[reps] } : {}),
    ...(takesLoad(exercise) && loadKg !== undefined ? { loadKg } : {}),
    ...(role === 'strength' && !isometric && effort !== undefined
      ? { rir: reserveOf[effort], ...(effort === 'failure' ? { toFailure: true } : {}) }
      : {}),
    ...(laterality === 'unilateral' ? { eachSide: true } : {}),
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
};

const performed = (answers: SelfCheckAnswers): readonly PerformedExercise[] =>
  (answers.exercises ?? []).flatMap((id): PerformedExercise[] => {
    const exercise = exerciseById(id);
    if (!exercise) return [];
    const sets = Array.from({ length: usualSets }, () => setOf(exercise, answers));
    return [{ name: id, exerciseId: id, ...(answers.rest === 'circuit' ? { group: 'a' } : {}), sets }];
  });

/** When run and lift of a day begin: clock times where their order is told. */
const momentsOf = (
  day: Day,
  run: RunKind | undefined,
  { lifts = [], order, minutes = usualLiftMinutes }: SelfCheckAnswers,
): { run: Moment; lift: Moment } => {
  const hasBoth = run !== undefined && lifts.includes((day - monday) as Weekday);
  const at = (minuteOfDay: number): Moment => ({ day, minuteOfDay });
  if (!hasBoth || order === undefined) return { run: { day }, lift: { day } };
  if (order === 'apart') return { run: { day, half: 'am' }, lift: { day, half: 'pm' } };
  return order === 'lift-after'
    ? { run: at(eveningMinute), lift: at(eveningMinute + runMinutesOf[run]) }
    : { run: at(eveningMinute + minutes), lift: at(eveningMinute) };
};

const runOn = (kind: RunKind, at: Moment): Run => ({
  kind: 'run',
  id: `run ${at.day}`,
  at,
  status: 'done',
  type: kind,
  typeConfidence: 1,
  typeEvidence: ['written by the athlete'],
  durationMinutes: runMinutesOf[kind],
});

const liftOn = (at: Moment, answers: SelfCheckAnswers): StrengthSession => ({
  kind: 'strength',
  id: `lift ${at.day}`,
  at,
  status: 'done',
  ...(answers.minutes === undefined ? {} : { durationMinutes: answers.minutes }),
  ...(answers.rest === 'circuit' ? { circuit: true } : {}),
  exercises: performed(answers),
});

const startOf = ({ at }: Session): number => at.minuteOfDay ?? (at.half === 'pm' ? 18 * 60 : 0);

const sessionsOn = (weekday: Weekday, answers: SelfCheckAnswers): readonly Session[] => {
  const kind = answers.runs?.[weekday];
  const moments = momentsOf(monday + weekday, kind, answers);
  return [
    ...(kind === undefined ? [] : [runOn(kind, moments.run)]),
    ...(answers.lifts?.includes(weekday) ? [liftOn(moments.lift, answers)] : []),
  ].sort((a, b) => startOf(a) - startOf(b));
};

/** What an answer about one's shape says in the words of a check-in. */
const checkInOf = {
  rested: { sleepHours: 7.5, energy: 7 },
  tired: { sleepHours: 5.5, energy: 3 },
  unfed: { fuelled: false },
} as const;

const reportsOf = ({ lifts = [], shape, shoes }: SelfCheckAnswers): Partial<Week> => {
  const days = lifts.map((weekday) => monday + weekday);
  return {
    ...(shape === undefined ? {} : { checkIns: days.map((day) => ({ day, ...checkInOf[shape] })) }),
    ...(shoes === undefined ? {} : { footwear: days.map((day) => ({ day, sole: shoes })) }),
  };
};

const assumedOf = (answers: SelfCheckAnswers): readonly string[] => {
  const hasExercises = (answers.lifts?.length ?? 0) > 0 && performed(answers).length > 0;
  return [
    ...(hasExercises ? ['Three sets of each exercise.'] : []),
    ...(hasExercises && answers.loadKg !== undefined
      ? ['The same weight for every leg exercise that takes one.']
      : []),
    ...(Object.keys(answers.runs ?? {}).length > 0
      ? ['Easy runs of 45 minutes, threshold 50, intervals 60, long 90.']
      : []),
    ...(answers.since === 'growing' ? ['Weights that grew by 1 % a week up to now.'] : []),
    ...(answers.since === 'in-jumps' ? ['Weights that were a fifth lower until two weeks ago.'] : []),
    ...(answers.shape === 'tired' ? ['Tired: 5.5 hours of sleep, energy 3 of 10.'] : []),
    ...(answers.shape === 'rested' ? ['Rested: 7.5 hours of sleep, energy 7 of 10.'] : []),
  ];
};

/** The answers as a week of the notation, to be looked at and mended before it is judged. */
export const typicalWeek = (answers: SelfCheckAnswers): TypicalWeek => {
  const text = formatWeek({
    firstDay: monday,
    sessions: everyDay.flatMap((weekday) => sessionsOn(weekday, answers)),
    ...reportsOf(answers),
  });
  const lines = text.split('\n').filter((line) => line !== '' && !/^\d{4}-/.test(line));
  return { text: lines.join('\n'), assumed: assumedOf(answers) };
};
