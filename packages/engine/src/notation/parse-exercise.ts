import type { ExerciseSet, PerformedExercise } from '../domain/index.ts';
import type { Report } from './errors.ts';
import { suggestion } from './errors.ts';
import type { SetWords } from './set-words.ts';
import { adviceOnSetWord, mostSets, setReaders, setVocabulary } from './set-words.ts';
import type { Token } from './tokens.ts';
import { splitAt } from './tokens.ts';
import { merge, readBy } from './words.ts';

export interface ExerciseOptions {
  /** Whether the catalogue has the slug; without it every slug is taken at its word. */
  readonly knowsExercise?: (id: string) => boolean;
  /** The catalogue's slugs, to name the nearest one. */
  readonly exerciseIds?: readonly string[];
}

/** kebab-case with a letter in it, and not the likes of 3x6: `split-squat`, `90-90-switch`. */
export const isSlug = (word: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word) && /[a-z]/.test(word) && readBy(setReaders, word) === undefined;

/** The exercises of a lift, parted by `;`. */
export const readExercises = (
  tokens: readonly Token[],
  options: ExerciseOptions,
  report: Report,
): PerformedExercise[] => splitAt(tokens, ';').flatMap((part) => readExercise(part, options, report) ?? []);

const readExercise = (
  tokens: readonly Token[],
  options: ExerciseOptions,
  report: Report,
): PerformedExercise | undefined => {
  const label = tokens[0]?.kind === 'label' ? tokens[0] : undefined;
  const [first, ...rest] = label ? tokens.slice(1) : tokens;
  const group = label ? { group: label.text } : {};
  if (first?.kind === 'quoted') return { name: first.text, ...group, sets: readSets(rest, report) };
  const slug = first?.raw.toLowerCase();
  if (first === undefined || slug === undefined || !isSlug(slug)) {
    const culprit = first ?? tokens[0]!;
    report(
      culprit,
      () => 'An exercise starts with its name, as in: split-squat 3x6, or "My own exercise" 3x6.',
    );
    return undefined;
  }
  const written = rest[0]?.kind === 'quoted' ? rest[0] : undefined;
  const known = options.knowsExercise?.(slug) ?? true;
  if (!known) report(first, () => unknownExercise(first.raw, options.exerciseIds ?? []));
  return {
    name: written?.text ?? slug,
    ...(known ? { exerciseId: slug } : {}),
    ...group,
    sets: readSets(written ? rest.slice(1) : rest, report),
  };
};

const unknownExercise = (raw: string, known: readonly string[]): string =>
  `The catalogue has no exercise "${raw}".${suggestion(
    raw.toLowerCase(),
    known,
    'Put a name of your own in quotes.',
  )}`;

const readSets = (tokens: readonly Token[], report: Report): ExerciseSet[] =>
  splitAt(tokens, ',').flatMap((part) => readGroup(part, report));

/** One group of equal sets: how many of what, and its attributes in any order. */
const readGroup = (tokens: readonly Token[], report: Report): ExerciseSet[] => {
  let words: SetWords = {};
  for (const token of tokens) {
    const read = token.kind === 'word' ? readBy(setReaders, token.raw.toLowerCase()) : undefined;
    if (read === undefined) report(token, () => unknownSetWord(token));
    else words = merge(words, read, token, report);
  }
  const { count, ...stated } = words;
  const quantity = stated.reps ?? stated.seconds ?? stated.distanceMetres;
  const counted = count ?? (quantity === undefined ? undefined : 1);
  if (counted !== undefined && counted >= 1 && counted <= mostSets) {
    const set: ExerciseSet = { role: 'work', ...stated };
    return Array.from({ length: counted }, () => set);
  }
  const culprit = tokens[0]!;
  if (counted !== undefined) report(culprit, () => `A group has 1 to ${mostSets} sets, as in: 3x6.`);
  else if (Object.keys(stated).length > 0)
    report(culprit, () => `How many sets? Write them before "${culprit.raw}", as in: 3x6 40kg.`);
  return [];
};

const unknownSetWord = (token: Token): string => {
  if (token.kind === 'quoted') return 'A quoted name stands first in its exercise. Part exercises by ";".';
  if (token.kind === 'mark') return `"${token.raw}" has no place inside an exercise; a ? stands at the end.`;
  const advice = adviceOnSetWord(token.raw.toLowerCase());
  const lead = `"${token.raw}" says nothing of a set.`;
  const example = 'Write sets as in: 3x6/side 40kg rir2 rest180s. Join a name of several words by hyphens.';
  return advice ? `${lead} ${advice}` : lead + suggestion(token.raw.toLowerCase(), setVocabulary, example);
};
