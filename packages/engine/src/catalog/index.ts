import type { Exercise } from '../domain/index.ts';
import { calfStraight } from './calf-straight.ts';
import type { Ladder } from './define.ts';

/** One line a ladder: add yours here. A test holds this list against the folder. */
export const ladders: readonly Ladder[] = [calfStraight];

/** Exercises that stand on no ladder, a list a file. */
const loose: readonly (readonly Exercise[])[] = [];

export const exercises: readonly Exercise[] = [...ladders.flatMap((ladder) => ladder.rungs), ...loose.flat()];

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

export const exerciseById = (id: string): Exercise | undefined => byId.get(id);
