import type { ExerciseSet } from '@carryover/engine';
import type { Draft, LiftDraft } from './lifts.ts';

/** The moment at which a set was ticked off. */
export interface Tick {
  readonly session: LiftDraft;
  readonly exercise: string;
  readonly set: Draft<ExerciseSet>;
  readonly at: number | undefined;
}

/** As the engine counts a session's length. Ours. */
const secondsPerRep = 3;
/** Less is a set that was ticked off late, more is a phone call. Ours. */
const leastRest = 20;
const mostRest = 15 * 60;

/** Rests between the sets of an exercise from the times at which they were ticked off, less the time of the work. */
export const tickedRests = () => {
  let last: Tick | undefined;
  let found = 0;
  const tick = (next: Tick): void => {
    const before = last;
    last = next;
    if (before?.at === undefined || next.at === undefined) return;
    if (before.session !== next.session || before.exercise !== next.exercise) return;
    const rest = (next.at - before.at) / 1000 - (next.set.reps ?? 0) * secondsPerRep;
    if (rest < leastRest || rest > mostRest) return;
    before.set.restSeconds = Math.round(rest);
    found += 1;
  };
  const notes = (): readonly string[] =>
    found === 0
      ? []
      : [`Rests were worked out from when sets were ticked off, less ${secondsPerRep} seconds a rep.`];
  return { tick, notes };
};
