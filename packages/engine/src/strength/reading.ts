import type { Day, Exercise, ExerciseSet, PerformedExercise, StrengthSession } from '../domain/index.ts';
import { type ExerciseHistory, newHistory, remember } from './history.ts';
import { judgeSet, reserveOf, type SetVerdict, unknownEffort } from './judge-set.ts';
import { estimateMinutes } from './session-minutes.ts';
import { isUnnamedLegWork } from './unseen-work.ts';

export interface JudgedSet extends SetVerdict {
  readonly set: ExerciseSet;
}

/** What several rules ask of the work sets of one exercise. */
interface WorkSums {
  readonly hardSets: number;
  /** Known not to be hard; the others nobody can tell. */
  readonly lightSets: number;
  readonly heavySets: number;
  /** Neither known to be heavy nor known not to be. */
  readonly undecidedSets: number;
  /** The heaviest set with reps; of equal loads the one with most reps. A set without load counts as 0 kg. */
  readonly topSet: JudgedSet | undefined;
}

export interface ExerciseReading extends WorkSums {
  readonly performed: PerformedExercise;
  /** Undefined while the name is unknown to the catalogue. */
  readonly exercise: Exercise | undefined;
  /** Without warm-up sets. */
  readonly work: readonly JudgedSet[];
  /** New to the athlete, or one of the first 3 times after 3 weeks without it. */
  readonly novel: boolean;
}

/** An answer that may be "cannot tell", with how sure it is (0 to 1). */
export interface LiftVerdict {
  readonly is: boolean | undefined;
  readonly confidence: number;
}

/** One strength session as the rules see it: every set judged once, the sums that several rules ask for kept. */
export interface LiftReading {
  readonly session: StrengthSession;
  readonly day: Day;
  readonly exercises: readonly ExerciseReading[];
  /** False when the source knew only that there was a session. */
  readonly hasSets: boolean;
  readonly workSets: number;
  readonly hardSets: number;
  /** Heavy sets for the legs: what tires them for the next runs. */
  readonly heavyLowerSets: number;
  readonly heavyLegs: LiftVerdict;
  /** Lowest repetitions in reserve of a work set for the legs. */
  readonly lowestLowerReserve: number | undefined;
  /** Some heavy leg exercise was new, or one of the first 3 times after a lay-off. */
  readonly novelLegs: boolean;
  /** Ground contacts of its jumps, weighted 1, 1.5 or 2 by how hard they land. */
  readonly contacts: number;
  readonly hasPower: boolean;
  /** Hops, isometric holds or foot and ankle work only: counts for the floor, never for a ceiling. */
  readonly microDose: boolean;
  readonly minutes: number | undefined;
  readonly minutesFrom: 'logged' | 'estimated' | undefined;
}

const contactWeight = [0, 1, 1.5, 2] as const;

const contactsOf = (exercise: Exercise, set: ExerciseSet): number =>
  exercise.contactsPerRep * (set.reps ?? 0) * (set.eachSide ? 2 : 1) * contactWeight[exercise.impact];

/** Nothing that a run would feel: holds, mobility, drills, foot work, low hops. */
export const isMicro = (exercise: Exercise): boolean =>
  exercise.isometric ||
  exercise.role === 'mobility' ||
  exercise.role === 'drill' ||
  exercise.areas[0] === 'foot-ankle' ||
  (exercise.pattern === 'jump' && exercise.impact <= 1);

/** What the notation's words say of a session without sets. */
const heavyLegsByWord = ({ focus, effort }: StrengthSession): LiftVerdict => {
  const legs = focus === undefined || focus === 'legs' || focus === 'full';
  if (!legs) return { is: false, confidence: 0.9 };
  if (effort === undefined) return { is: undefined, confidence: 0 };
  return { is: effort === 'heavy', confidence: 0.9 };
};

const judged = (set: ExerciseSet, { hard, heavy, basis, confidence, share }: SetVerdict): JudgedSet => ({
  set,
  hard,
  heavy,
  basis,
  confidence,
  share,
});

const isAbove = (a: ExerciseSet, b: ExerciseSet): boolean => {
  const [loadKg, otherKg] = [a.loadKg ?? 0, b.loadKg ?? 0];
  return loadKg > otherKg || (loadKg === otherKg && (a.reps ?? 0) > (b.reps ?? 0));
};

const workSetsOf = ({ sets }: PerformedExercise): readonly ExerciseSet[] =>
  sets.some((set) => set.role === 'warmup') ? sets.filter((set) => set.role !== 'warmup') : sets;

const readExercise = (
  performed: PerformedExercise,
  exercise: Exercise | undefined,
  session: StrengthSession,
  history: ExerciseHistory | undefined,
  logStart: Day,
): ExerciseReading => {
  const sets = workSetsOf(performed);
  const known = exercise && history ? remember(history, session, sets, logStart) : undefined;
  const work: JudgedSet[] = new Array(sets.length);
  let hardSets = 0;
  let lightSets = 0;
  let heavySets = 0;
  let undecidedSets = 0;
  let topSet: JudgedSet | undefined;
  let last: JudgedSet | undefined;
  for (let index = 0; index < sets.length; index += 1) {
    const set = sets[index]!;
    // Most lifts are logged as equal sets in a row: they share one verdict, and one object, which keeps the view small.
    if (!last || !sameSet(last.set, set)) {
      last = judged(set, exercise && known ? judgeSet(exercise, set, known.recentMaxKg) : unknownEffort);
      if (set.reps !== undefined && (!topSet || isAbove(set, topSet.set))) topSet = last;
    }
    work[index] = last;
    if (last.hard) hardSets += 1;
    else if (last.hard === false) lightSets += 1;
    if (last.heavy) heavySets += 1;
    else if (last.heavy === undefined) undecidedSets += 1;
  }
  const novel = known?.novel ?? false;
  return { performed, exercise, novel, work, hardSets, lightSets, heavySets, undecidedSets, topSet };
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

/**
 * Reads one session given all that came before it. `histories` is the memory that is carried from session to
 * session in time order; `logStart` the first day on which lifts are known.
 */
export const readLift = (
  session: StrengthSession,
  exerciseById: (id: string) => Exercise | undefined,
  histories: Map<string, ExerciseHistory>,
  logStart: Day,
): LiftReading => {
  const exercises = session.exercises.map((performed) => {
    const exercise = performed.exerciseId === undefined ? undefined : exerciseById(performed.exerciseId);
    let history = exercise && histories.get(exercise.id);
    if (exercise && !history) {
      history = newHistory();
      histories.set(exercise.id, history);
    }
    return readExercise(performed, exercise, session, history, logStart);
  });

  let workSets = 0;
  let hardSets = 0;
  let heavyLowerSets = 0;
  let undecidedLowerSets = 0;
  let heavyConfidence = 0;
  let lowestLowerReserve: number | undefined;
  let novelLegs = false;
  let contacts = 0;
  let hasPower = false;
  let microDose = exercises.length > 0;
  for (const reading of exercises) {
    const { exercise, work, novel } = reading;
    workSets += work.length;
    if (!exercise) {
      microDose = false;
      if (isUnnamedLegWork(reading)) undecidedLowerSets += work.length;
      continue;
    }
    const lower = exercise.region === 'lower' || exercise.region === 'whole';
    if (work.length > 0 && !isMicro(exercise)) microDose = false;
    if (exercise.role === 'power' && work.length > 0) hasPower = true;
    hardSets += reading.hardSets;
    if (exercise.contactsPerRep > 0) for (const { set } of work) contacts += contactsOf(exercise, set);
    if (!lower) continue;
    for (const { set, heavy, confidence } of work) {
      if (heavy) {
        heavyLowerSets += 1;
        heavyConfidence = Math.max(heavyConfidence, confidence);
        if (novel) novelLegs = true;
      } else if (heavy === undefined && exercise.highResistance) undecidedLowerSets += 1;
      const reserve = reserveOf(set);
      if (reserve !== undefined && exercise.role === 'strength') {
        lowestLowerReserve = Math.min(lowestLowerReserve ?? reserve, reserve);
      }
    }
  }

  const hasSets = workSets > 0;
  const logged = session.durationMinutes;
  return {
    session,
    day: session.at.day,
    exercises,
    hasSets,
    workSets,
    hardSets,
    heavyLowerSets,
    heavyLegs: microDose
      ? smallDose
      : hasSets
        ? heavyLegsBySets(heavyLowerSets, undecidedLowerSets, heavyConfidence)
        : heavyLegsByWord(session),
    lowestLowerReserve,
    novelLegs,
    contacts,
    hasPower: hasPower || (!hasSets && session.effort === 'explosive'),
    microDose,
    minutes:
      logged ??
      (hasSets
        ? estimateMinutes(
            session.exercises.map((performed, index) => ({
              exercise: exercises[index]!.exercise,
              sets: performed.sets,
            })),
          )
        : undefined),
    minutesFrom: logged !== undefined ? 'logged' : hasSets ? 'estimated' : undefined,
  };
};

/** Calf holds four times a week helped runners: no rule about heavy legs speaks of them, however hard they are. */
const smallDose: LiftVerdict = { is: false, confidence: 0.9 };

const heavyLegsBySets = (heavy: number, undecided: number, confidence: number): LiftVerdict => {
  if (heavy > 0) return { is: true, confidence };
  return undecided > 0 ? { is: undefined, confidence: 0 } : { is: false, confidence: 0.8 };
};
