import type { Day, Exercise, ExerciseSet, PerformedExercise, StrengthSession } from '../domain/index.ts';
import { type ExerciseHistory, remember } from './history.ts';
import { judgeSet, reserveOf, type SetVerdict, unknownEffort } from './judge-set.ts';

export interface JudgedSet extends SetVerdict {
  readonly set: ExerciseSet;
}

/** One exercise of one session. The sums are what several rules ask of its work sets: they are kept, not counted again. */
export interface ExerciseReading {
  readonly performed: PerformedExercise;
  /** Undefined while the name is unknown to the catalogue. */
  readonly exercise: Exercise | undefined;
  /** New to the athlete, or one of the first 3 times after 3 weeks without it. */
  readonly novel: boolean;
  /** Without warm-up sets. */
  readonly work: readonly JudgedSet[];
  readonly hardSets: number;
  /** Known not to be hard; the others nobody can tell. */
  readonly lightSets: number;
  readonly heavySets: number;
  /** Neither known to be heavy nor known not to be. */
  readonly undecidedSets: number;
  /** Sets of which reps in reserve are known, and the lowest of those. */
  readonly reserveSets: number;
  readonly lowestReserve: number | undefined;
  readonly fewestReps: number | undefined;
  /** Sets after which the rest was measured or planned. */
  readonly restedSets: number;
  /** The heaviest set with reps; of equal loads the one with most reps. A set without load counts as 0 kg. */
  readonly topSet: JudgedSet | undefined;
}

type Sums = { -readonly [Name in keyof ExerciseReading]: ExerciseReading[Name] };

const judged = (set: ExerciseSet, { hard, heavy, basis, confidence, share }: SetVerdict): JudgedSet => ({
  set,
  hard,
  heavy,
  basis,
  confidence,
  share,
});

const isAbove = (a: ExerciseSet, b: ExerciseSet): boolean => {
  const loadKg = a.loadKg ?? 0;
  const otherKg = b.loadKg ?? 0;
  return loadKg > otherKg || (loadKg === otherKg && (a.reps ?? 0) > (b.reps ?? 0));
};

/** What a set that differs from the one before it adds; equal ones after it cannot change any of this. */
const addValues = (sums: Sums, each: JudgedSet): void => {
  const { set } = each;
  const reserve = reserveOf(set);
  if (reserve !== undefined) sums.lowestReserve = Math.min(sums.lowestReserve ?? reserve, reserve);
  if (set.reps === undefined) return;
  sums.fewestReps = Math.min(sums.fewestReps ?? set.reps, set.reps);
  if (!sums.topSet || isAbove(set, sums.topSet.set)) sums.topSet = each;
};

const addCounts = (sums: Sums, { set, hard, heavy }: JudgedSet): void => {
  if (hard) sums.hardSets += 1;
  else if (hard === false) sums.lightSets += 1;
  if (heavy) sums.heavySets += 1;
  else if (heavy === undefined) sums.undecidedSets += 1;
  if (reserveOf(set) !== undefined) sums.reserveSets += 1;
  if (set.restSeconds !== undefined) sums.restedSets += 1;
};

const sameSet = (a: ExerciseSet, b: ExerciseSet): boolean =>
  a.loadKg === b.loadKg &&
  a.reps === b.reps &&
  a.rir === b.rir &&
  a.seconds === b.seconds &&
  a.restSeconds === b.restSeconds &&
  a.role === b.role &&
  a.toFailure === b.toFailure &&
  a.eachSide === b.eachSide &&
  a.distanceMetres === b.distanceMetres &&
  a.enteredUnit === b.enteredUnit;

const workSetsOf = ({ sets }: PerformedExercise): readonly ExerciseSet[] =>
  sets.some((set) => set.role === 'warmup') ? sets.filter((set) => set.role !== 'warmup') : sets;

/** Judges the sets given what came before; `history` is of this exercise and remembers this session from now on. */
export const readExercise = (
  performed: PerformedExercise,
  exercise: Exercise | undefined,
  session: StrengthSession,
  history: ExerciseHistory | undefined,
  logStart: Day,
): ExerciseReading => {
  const sets = workSetsOf(performed);
  const known = exercise && history ? remember(history, session, sets, logStart) : undefined;
  const work: JudgedSet[] = new Array(sets.length);
  const reading: Sums = {
    performed,
    exercise,
    novel: known?.novel ?? false,
    work,
    hardSets: 0,
    lightSets: 0,
    heavySets: 0,
    undecidedSets: 0,
    reserveSets: 0,
    lowestReserve: undefined,
    fewestReps: undefined,
    restedSets: 0,
    topSet: undefined,
  };
  let last: JudgedSet | undefined;
  for (let index = 0; index < sets.length; index += 1) {
    const set = sets[index]!;
    // Most lifts are logged as equal sets in a row: they share one verdict, and one object, which keeps the view small.
    if (!last || !sameSet(last.set, set)) {
      last = judged(set, exercise && known ? judgeSet(exercise, set, known.recentMaxKg) : unknownEffort);
      addValues(reading, last);
    }
    work[index] = last;
    addCounts(reading, last);
  }
  return reading;
};
