import type { ExerciseReading, LiftReading } from './reading.ts';
import { workSecondsOf } from './session-minutes.ts';

export interface RestReading {
  /** Mean seconds from the end of a set to the start of the next set of the same exercise. */
  readonly seconds: number;
  /** How many of its rests that rests on. */
  readonly rests: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rests told with the sets; the last set of an exercise is followed by a changeover, which counts in rounds only. */
const toldRests = ({ work }: ExerciseReading, inRounds: boolean): number[] => {
  const told: number[] = [];
  const last = inRounds ? work.length : work.length - 1;
  for (let at = 0; at < last; at += 1) {
    const { restSeconds } = work[at]!.set;
    if (restSeconds !== undefined) told.push(restSeconds);
  }
  return told;
};

export const groupsOf = (lift: LiftReading): ReadonlyMap<string, readonly ExerciseReading[]> => {
  const groups = new Map<string, ExerciseReading[]>();
  for (const reading of lift.exercises) {
    const { group } = reading.performed;
    if (group === undefined || reading.work.length === 0) continue;
    const members = groups.get(group);
    if (members) members.push(reading);
    else groups.set(group, [reading]);
  }
  return groups;
};

const workSeconds = ({ work }: ExerciseReading): number => {
  let seconds = 0;
  for (const { set } of work) seconds += workSecondsOf(set);
  return seconds;
};

/**
 * The measured or planned rest between sets of one exercise; undefined when it was not told. In a superset or a
 * round the muscles rest while the others work, so the others' sets and rests count towards it.
 */
export const restOf = (
  reading: ExerciseReading,
  partners: readonly ExerciseReading[] = [],
): RestReading | undefined => {
  if (reading.work.length < 2 || reading.restedSets === 0) return undefined;
  const others = partners.filter((partner) => partner !== reading);
  const told = toldRests(reading, others.length > 0);
  if (told.length === 0) return undefined;
  let seconds = mean(told);
  for (const other of others) {
    const rests = toldRests(other, true);
    if (rests.length === 0) return undefined;
    seconds += mean(rests) + workSeconds(other) / other.work.length;
  }
  return { seconds, rests: told.length };
};

/** The mean rest told from one station to the next in a round; undefined when none was told. */
export const restInRound = (stations: readonly ExerciseReading[]): number | undefined => {
  const told = stations.flatMap((station) => toldRests(station, true));
  return told.length === 0 ? undefined : mean(told);
};

/**
 * The most seconds of a session that can have been rest: its logged length less the work of its logged sets. Warm-up
 * and changeovers are left in, so what is shorter than this was certainly short.
 */
export const mostRestSeconds = (lift: LiftReading): number | undefined => {
  const { durationMinutes } = lift.session;
  if (durationMinutes === undefined || !lift.hasSets) return undefined;
  const work = lift.exercises.reduce((sum, reading) => sum + workSeconds(reading), 0);
  return Math.max(0, durationMinutes * 60 - work);
};
