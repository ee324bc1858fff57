import type { PerformedExercise } from '../../domain/index.ts';
import type { Bodies, LoggedSet } from '../bodies.ts';
import { correctedBody } from '../corrected-body.ts';
import type { Line, Lines } from '../lines.ts';
import type { Kinds } from './kind.ts';

type SetLine = Line<LoggedSet>;

export const setKinds = {
  'set-logged': { version: 1, says: 'One set of a session, as it is ticked in the gym.' },
} satisfies Partial<Kinds>;

/** Gives each set to its session, or to the one that took the session's place. */
export const gatherSets = ({ standing, byId, dangling }: Lines): void => {
  for (const line of standing('set-logged')) {
    const told = byId.get(correctedBody(line).session);
    const session = told?.replacedBy ?? told;
    if (!session?.readable || session.entry.kind !== 'session-done') dangling.add(line.entry.id);
    else if (session.sets) session.sets.push(line);
    else session.sets = [line];
  }
};

/** Two devices may log at one place of a session: what they call by other names are other exercises. */
const keyOf = ({ place, exercise: { exerciseId, name } }: LoggedSet): string =>
  `${place} ${exerciseId ?? name}`;

/** The exercises that the sets make, by place; sets in the order of the journal. */
export const exercisesOf = (lines: readonly SetLine[]): readonly PerformedExercise[] => {
  const exercises = new Map<
    string,
    { place: number; exercise: LoggedSet['exercise']; sets: LoggedSet['set'][] }
  >();
  for (const line of lines) {
    const logged: Bodies['set-logged'] = correctedBody(line);
    const key = keyOf(logged);
    const known = exercises.get(key);
    if (known) {
      known.sets.push(logged.set);
      known.exercise = { ...known.exercise, ...logged.exercise };
    } else exercises.set(key, { place: logged.place, exercise: logged.exercise, sets: [logged.set] });
  }
  return [...exercises.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ exercise, sets }) => ({ ...exercise, sets }));
};
