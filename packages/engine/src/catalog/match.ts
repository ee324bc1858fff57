import type { Equipment, Exercise, MovementPattern, Region } from '../domain/index.ts';
import { exercises } from './index.ts';
import { kindOf, type MovementKind } from './match.kinds.ts';
import { compact, keyOf, wordsOf } from './match.words.ts';

/**
 * What a foreign name means. `other` is a movement whose kind is certain though the catalogue has no such
 * exercise. Confidence runs from 0 to 1: 1 for a name of the catalogue, less with every word left aside (ours).
 */
export type ExerciseMatch =
  | { readonly kind: 'exercise'; readonly exercise: Exercise; readonly confidence: number }
  | {
      readonly kind: 'other';
      readonly pattern: MovementPattern;
      readonly region: Region;
      readonly confidence: number;
    }
  | { readonly kind: 'unknown' };

const unknown: ExerciseMatch = { kind: 'unknown' };

/** The tool that a word names, and what the catalogue calls it; the last four are in no exercise yet. */
const tools: ReadonlyMap<string, Equipment | undefined> = new Map<string, Equipment | undefined>([
  ['barbell', 'barbell'],
  ['dumbbell', 'dumbbell'],
  ['kettlebell', 'kettlebell'],
  ['cable', 'cable'],
  ['machine', 'machine'],
  ['smith', 'smith'],
  ['band', 'band'],
  ['bodyweight', 'none'],
  ['trapbar', 'trap-bar'],
  ['plate', 'plate'],
  ['suspension', undefined],
  ['ring', undefined],
  ['landmine', undefined],
  ['sandbag', undefined],
]);

/** Words for grip, tempo or emphasis: the exercise stays what it is. */
const manners = new Set(
  (
    'alternate alternating basic classic close conventional double flat grip handle heavy left light loaded ' +
    'narrow neutral normal overhand pause paused pronated regular right slow standard strict supinated tempo ' +
    'traditional two underhand variation weighted wide'
  ).split(' '),
);

/** Body positions make another exercise of a calf raise, but for a runner not of a press. */
const positions = new Set('decline incline kneeling lying seated standing'.split(' '));

const withoutManners = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !manners.has(word));
const withoutTools = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !tools.has(word));
const withoutPositions = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !positions.has(word));

const namesOf = ({ id, name, aliases }: Exercise): readonly string[] => [id, name, ...aliases];

const namedExercises = exercises.flatMap((exercise) =>
  namesOf(exercise).map((name) => ({ name, words: wordsOf(name), exercise })),
);

const byCompactName = new Map(namedExercises.map(({ name, exercise }) => [compact(name), exercise]));
const byWords = new Map(namedExercises.map(({ words, exercise }) => [keyOf(words), exercise]));

/** Every exercise that answers to a movement's bare words, whatever the tool. */
const byMovement = new Map<string, Set<Exercise>>();
for (const { words, exercise } of namedExercises) {
  const key = keyOf(withoutTools(withoutManners(words)));
  byMovement.set(key, (byMovement.get(key) ?? new Set()).add(exercise));
}

const found = (exercise: Exercise, confidence: number): ExerciseMatch => ({
  kind: 'exercise',
  exercise,
  confidence,
});

const other = ({ pattern, region }: MovementKind, confidence: number): ExerciseMatch => ({
  kind: 'other',
  pattern,
  region,
  confidence,
});

const answering = (words: readonly string[]): readonly Exercise[] => [
  ...(byMovement.get(keyOf(withoutTools(words))) ?? []),
];

/** What the exercises that answer to the bare words have in common, when the tool is another. */
const kindWithAnyTool = (words: readonly string[]): MovementKind | undefined => {
  const [first, ...others] = answering(words);
  const agreed = others.every((one) => one.pattern === first?.pattern && one.region === first.region);
  return agreed ? first : undefined;
};

/** The only exercise with the same movement and the named tool. */
const byTool = (words: readonly string[]): Exercise | undefined => {
  const named = words.filter((word) => tools.has(word)).map((word) => tools.get(word));
  if (named.length === 0) return undefined;
  const [only, ...more] = answering(words).filter(({ equipment }) =>
    named.every((tool) => tool !== undefined && equipment.includes(tool)),
  );
  return more.length === 0 ? only : undefined;
};

/** What a name from another app, a watch or the notation means; never a guess. */
export const matchExercise = (name: string): ExerciseMatch => {
  const words = wordsOf(name);
  if (words.length === 0) return unknown;
  const exact = byWords.get(keyOf(words)) ?? byCompactName.get(compact(name));
  if (exact !== undefined) return found(exact, 1);
  const movement = withoutManners(words);
  const plainer = byWords.get(keyOf(movement));
  if (plainer !== undefined) return found(plainer, 0.9);
  const withTool = byTool(movement);
  if (withTool !== undefined) return found(withTool, 0.8);
  const anyPosition = withoutPositions(movement);
  const elsewhere = byWords.get(keyOf(anyPosition)) ?? byTool(anyPosition);
  if (elsewhere?.region === 'upper') return found(elsewhere, 0.7);
  const kind = kindOf(words) ?? (movement.length > 1 ? kindWithAnyTool(movement) : undefined);
  return kind === undefined ? unknown : other(kind, 0.6);
};
