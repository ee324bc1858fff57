import type { LiftReading } from './reading.ts';

const noDose = ['mobility', 'drill', 'conditioning'];

/** Any strength, jumps or holds: even five minutes of hops count for the floor. */
export const isLiftDose = ({ hasSets, exercises, session }: LiftReading): boolean =>
  hasSets
    ? exercises.some(
        ({ exercise, work }) => work.length > 0 && !noDose.includes(exercise?.role ?? 'strength'),
      )
    : session.focus !== 'mobility';
