import {
  type Day,
  type ExerciseSet,
  formatDay,
  type JournalState,
  type StrengthSession,
} from '@carryover/engine';
import { numbersOf } from './numbers.ts';
import type { SessionExercise } from './session-view-type.ts';

/** One exercise as it was done in one session. */
export interface DoneBefore {
  readonly day: Day;
  readonly sets: readonly ExerciseSet[];
}

const isLift = (session: JournalState['log']['sessions'][number]): session is StrengthSession =>
  session.kind === 'strength' && session.status === 'done';

/** All that was lifted before a session, by exercise, oldest first; of the session itself nothing. */
export const doneBefore = (
  { log }: JournalState,
  session: string,
  today: Day,
): ReadonlyMap<string, readonly DoneBefore[]> => {
  const before = new Map<string, DoneBefore[]>();
  for (const lift of log.sessions) {
    if (!isLift(lift) || lift.id === session || lift.at.day > today) continue;
    for (const { exerciseId, sets } of lift.exercises) {
      const work = sets.filter(({ role }) => role !== 'warmup');
      if (exerciseId === undefined || work.length === 0) continue;
      const done = { day: lift.at.day, sets: work };
      const known = before.get(exerciseId);
      if (known) known.push(done);
      else before.set(exerciseId, [done]);
    }
  }
  return before;
};

const heaviestOf = ({ sets }: DoneBefore): number => Math.max(0, ...sets.map(({ loadKg = 0 }) => loadKg));

/** Sessions that a load is compared with, and the first ones in which it is sought: as the rule about jumps has them. */
const comparedSessions = 4;
const searchSessions = 3;

/** What a jump is measured from; undefined while the load is still being found. */
export const heaviestBeforeKg = (done: readonly DoneBefore[]): number | undefined => {
  if (done.length < searchSessions) return undefined;
  const kg = Math.max(...done.slice(-comparedSessions).map(heaviestOf));
  return kg > 0 ? kg : undefined;
};

/** Every load of it that was ever lifted. */
export const liftedKg = (done: readonly DoneBefore[]): readonly number[] => [
  ...new Set(done.flatMap(({ sets }) => sets.flatMap(({ loadKg }) => loadKg || []))),
];

/** The sets of last time. */
export const lastOf = (done: readonly DoneBefore[]): Pick<SessionExercise, 'last'> => {
  const last = done.at(-1);
  return last ? { last: { date: formatDay(last.day), sets: last.sets.map(numbersOf) } } : {};
};
