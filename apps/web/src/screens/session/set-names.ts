import type { SessionExercise, SetNumbers } from '../../gym/session-view.ts';
import { loadUnit, loadValue, numberText } from '../../language/amounts.ts';
import { words } from './words.ts';

/** `Set 2`, `Warm-up set 1`: each role is counted by itself. */
export const setName = ({ rows }: Pick<SessionExercise, 'rows'>, index: number): string => {
  const role = rows[index]?.role ?? 'work';
  const number = rows.slice(0, index + 1).filter((row) => row.role === role).length;
  return role === 'warmup' ? words.warmUpSet(number) : words.setNumber(number);
};

export const workNumber = ({ rows }: Pick<SessionExercise, 'rows'>, index: number): number =>
  rows.slice(0, index + 1).filter(({ role }) => role === 'work').length;

/** All of a set, for ears. */
export const spokenSet = (
  exercise: SessionExercise,
  index: number,
  { loadKg, reps, seconds }: SetNumbers,
  done: boolean,
): string => {
  const amount = exercise.timed ? seconds : reps;
  return words.spokenSet({
    set: setName(exercise, index),
    exercise: exercise.name,
    load: loadKg === undefined ? undefined : numberText(loadValue(loadKg)),
    unit: loadUnit.value,
    amount: amount === undefined ? undefined : numberText(amount),
    timed: exercise.timed,
    eachSide: exercise.eachSide,
    done,
  });
};
