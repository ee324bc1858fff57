import type { Day, Exercise, ExerciseSet, StrengthSession } from '../domain/index.ts';
import { type ExerciseHistory, newHistory } from './history.ts';
import { type ExerciseReading, readExercise } from './read-exercise.ts';
import { estimateMinutes } from './session-minutes.ts';
import { isUnnamedLegWork } from './unseen-work.ts';

export type { ExerciseReading, JudgedSet } from './read-exercise.ts';

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

type KnownReading = ExerciseReading & { readonly exercise: Exercise };

const isKnown = (reading: ExerciseReading): reading is KnownReading => reading.exercise !== undefined;

interface Sums {
  workSets: number;
  hardSets: number;
  heavyLowerSets: number;
  undecidedLowerSets: number;
  heavyConfidence: number;
  lowestLowerReserve: number | undefined;
  novelLegs: boolean;
  contacts: number;
  hasPower: boolean;
  microDose: boolean;
}

const addLegWork = (sums: Sums, { exercise, work, novel, lowestReserve }: KnownReading): void => {
  for (const { heavy, confidence } of work) {
    if (heavy) {
      sums.heavyLowerSets += 1;
      sums.heavyConfidence = Math.max(sums.heavyConfidence, confidence);
      if (novel) sums.novelLegs = true;
    } else if (heavy === undefined && exercise.highResistance) sums.undecidedLowerSets += 1;
  }
  if (lowestReserve !== undefined && exercise.role === 'strength')
    sums.lowestLowerReserve = Math.min(sums.lowestLowerReserve ?? lowestReserve, lowestReserve);
};

const addKnown = (sums: Sums, reading: KnownReading): void => {
  const { exercise, work, hardSets } = reading;
  if (work.length > 0 && !isMicro(exercise)) sums.microDose = false;
  if (work.length > 0 && exercise.role === 'power') sums.hasPower = true;
  sums.hardSets += hardSets;
  if (exercise.contactsPerRep > 0) for (const { set } of work) sums.contacts += contactsOf(exercise, set);
  if (exercise.region === 'lower' || exercise.region === 'whole') addLegWork(sums, reading);
};

const sumUp = (exercises: readonly ExerciseReading[]): Sums => {
  const sums: Sums = {
    workSets: 0,
    hardSets: 0,
    heavyLowerSets: 0,
    undecidedLowerSets: 0,
    heavyConfidence: 0,
    lowestLowerReserve: undefined,
    novelLegs: false,
    contacts: 0,
    hasPower: false,
    microDose: exercises.length > 0,
  };
  for (const reading of exercises) {
    sums.workSets += reading.work.length;
    if (isKnown(reading)) addKnown(sums, reading);
    else {
      sums.microDose = false;
      if (isUnnamedLegWork(reading)) sums.undecidedLowerSets += reading.work.length;
    }
  }
  return sums;
};

const estimatedMinutes = (session: StrengthSession, exercises: readonly ExerciseReading[]): number =>
  estimateMinutes(
    session.exercises.map(({ sets }, index) => ({ exercise: exercises[index]!.exercise, sets })),
  );

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
  const sums = sumUp(exercises);
  const hasSets = sums.workSets > 0;
  const logged = session.durationMinutes;
  return {
    session,
    day: session.at.day,
    exercises,
    hasSets,
    workSets: sums.workSets,
    hardSets: sums.hardSets,
    heavyLowerSets: sums.heavyLowerSets,
    heavyLegs: heavyLegsOf(session, sums),
    lowestLowerReserve: sums.lowestLowerReserve,
    novelLegs: sums.novelLegs,
    contacts: sums.contacts,
    hasPower: sums.hasPower || (!hasSets && session.effort === 'explosive'),
    microDose: sums.microDose,
    minutes: logged ?? (hasSets ? estimatedMinutes(session, exercises) : undefined),
    minutesFrom: logged !== undefined ? 'logged' : hasSets ? 'estimated' : undefined,
  };
};

/** Calf holds four times a week helped runners: no rule about heavy legs speaks of them, however hard they are. */
const smallDose: LiftVerdict = { is: false, confidence: 0.9 };

const heavyLegsOf = (session: StrengthSession, sums: Sums): LiftVerdict => {
  if (sums.microDose) return smallDose;
  if (sums.workSets === 0) return heavyLegsByWord(session);
  if (sums.heavyLowerSets > 0) return { is: true, confidence: sums.heavyConfidence };
  return sums.undecidedLowerSets > 0 ? { is: undefined, confidence: 0 } : { is: false, confidence: 0.8 };
};
