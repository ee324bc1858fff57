import type { LiftFocus } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import type { LiftReading } from './reading.ts';

/**
 * What keeps one from saying that a kind of work is missing: sessions whose sets nobody logged, or names that the
 * catalogue lacks. `beside` are focuses whose sessions hold none of that work whatever their sets are.
 */
export const hidesWork = (lifts: readonly LiftReading[], beside: readonly LiftFocus[]): Need | undefined => {
  let need: Need | undefined;
  for (const { hasSets, session, exercises } of lifts) {
    if (session.focus !== undefined && beside.includes(session.focus)) continue;
    if (!hasSets) return 'sets';
    if (exercises.some(({ exercise, work }) => !exercise && work.length > 0)) need = 'exercise-names';
  }
  return need;
};
