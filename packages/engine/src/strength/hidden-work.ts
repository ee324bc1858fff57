import type { LiftFocus } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import type { LiftReading } from './reading.ts';
import { type CouldBe, mayBe } from './unseen-work.ts';

/**
 * What keeps one from saying that a kind of work is missing: sessions whose sets nobody logged, or names that may
 * mean such work. `beside` are focuses whose sessions hold none of that work whatever their sets are.
 */
export const hidesWork = (
  lifts: readonly LiftReading[],
  beside: readonly LiftFocus[],
  couldBe: CouldBe,
): Need | undefined => {
  let need: Need | undefined;
  for (const { hasSets, session, exercises } of lifts) {
    if (session.focus !== undefined && beside.includes(session.focus)) continue;
    if (!hasSets) return 'sets';
    if (!need && exercises.some((reading) => mayBe(reading, couldBe))) need = 'exercise-names';
  }
  return need;
};
