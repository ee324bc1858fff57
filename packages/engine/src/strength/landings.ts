import type { ExerciseReading, LiftReading } from './reading.ts';

/** Small hops come at about two a second (ours). */
const hopsPerMinute = 120;

/** Hops on the spot on two legs, as in skipping rope: five minutes a day were well borne. */
const isSmallHop = ({ exercise }: ExerciseReading): boolean =>
  exercise?.pattern === 'jump' &&
  exercise.impact === 1 &&
  exercise.laterality === 'bilateral' &&
  exercise.areas[0] === 'calves';

const hopsOf = (lift: LiftReading): number =>
  lift.exercises.reduce(
    (sum, reading) =>
      isSmallHop(reading) ? sum + reading.work.reduce((reps, { set }) => reps + (set.reps ?? 0), 0) : sum,
    0,
  );

/** Weighted landings of a session, without so many minutes of small hops. */
export const landingsOf = (lift: LiftReading, hopMinutes: number): number =>
  lift.contacts === 0 ? 0 : lift.contacts - Math.min(hopsOf(lift), hopMinutes * hopsPerMinute);

/** Jumps that land hard and whose number nobody told: they were logged by time or distance. */
export const isUncountedJump = ({ exercise, work }: ExerciseReading): boolean =>
  exercise?.pattern === 'jump' && exercise.impact >= 2 && work.some(({ set }) => set.reps === undefined);
