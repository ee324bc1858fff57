import type { ExerciseSet, PerformedExercise } from '../domain/index.ts';
import type { Report } from './errors.ts';
import { suggestion } from './errors.ts';
import type { SetWords } from './set-words.ts';
import { adviceOnSetWord, doubtAbout, mostSets, setReaders, setVocabulary } from './set-words.ts';
import type { Token } from './token.ts';
import { splitAt } from './tokens.ts';
import { merge, readBy } from './words.ts';

export interface ExerciseOptions {
  /** Whether the catalogue has the slug; without it every slug is taken at its word. */
  readonly knowsExercise?: (id: string) => boolean;
  /** The slug that a name of plain words stands for, where the catalogue is sure of it. */
  readonly idOfName?: (name: string) => string | undefined;
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
  const named = first && readName([first, ...rest], options);
  if (first === undefined || named === undefined) {
    const culprit = first ?? tokens[0]!;
    report(
      culprit,
      () => 'An exercise starts with its name, as in: split-squat 3x6, or "My own exercise" 3x6.',
    );
    return undefined;
  }
  const { name, exerciseId } = named;
  const after = [first, ...rest].slice(named.words);
  const written = after[0]?.kind === 'quoted' ? after[0] : undefined;
  if (exerciseId === undefined)
    report(first, () => unknownExercise(name, options.exerciseIds ?? []), { unknownExercise: true });
  return {
    name: written?.text ?? name,
    ...(exerciseId === undefined ? {} : { exerciseId }),
    ...group,
    sets: readSets(written ? after.slice(1) : after, report),
  };
};

interface ReadName {
  readonly name: string;
  readonly exerciseId?: string;
  /** How many words it took. */
  readonly words: number;
}

const mostNameWords = 6;

/** The words before the first that can only be of a set: `split squat 3x8` begins with two. */
const nameWords = ([first, ...rest]: readonly Token[]): string[] => {
  const end = rest.findIndex(({ kind, text }) => kind !== 'word' || /^\d/.test(text));
  const others = end < 0 ? rest : rest.slice(0, end);
  return first?.kind === 'word' ? [first, ...others].slice(0, mostNameWords).map(({ raw }) => raw) : [];
};

/** The longest run of words that the catalogue knows, joined by hyphens or as a name that people use. */
const knownName = (words: readonly string[], options: ExerciseOptions): ReadName | undefined => {
  for (let count = words.length; count >= 1; count -= 1) {
    const some = words.slice(0, count).map((word) => word.toLowerCase());
    const slug = some.join('-');
    if (isSlug(slug) && options.knowsExercise?.(slug)) return { name: slug, exerciseId: slug, words: count };
    const id = options.idOfName?.(some.join(' '));
    if (id !== undefined) return { name: some.join(' '), exerciseId: id, words: count };
  }
  return undefined;
};

const readName = (tokens: readonly Token[], options: ExerciseOptions): ReadName | undefined => {
  const words = nameWords(tokens);
  const known = options.knowsExercise && knownName(words, options);
  if (known) return known;
  const slug = words[0]?.toLowerCase();
  if (slug === undefined || !isSlug(slug)) return undefined;
  if (!options.knowsExercise) return { name: slug, exerciseId: slug, words: 1 };
  const own = words.findIndex((word) => readBy(setReaders, word.toLowerCase()) !== undefined);
  const name = own < 0 ? words : words.slice(0, own);
  return { name: name.join(' '), words: name.length };
};

const unknownExercise = (raw: string, known: readonly string[]): string =>
  `The catalogue has no exercise "${raw}".${suggestion(
    raw.toLowerCase().replaceAll(' ', '-'),
    known,
    'Put a name of your own in quotes.',
  )}`;

const readSets = (tokens: readonly Token[], report: Report): ExerciseSet[] =>
  splitAt(tokens, ',').flatMap((part) => readGroup(part, report));

const withoutDoubtful = (read: SetWords, token: Token, report: Report): SetWords => {
  const doubt = doubtAbout(read);
  if (doubt === undefined) return read;
  report(token, () => doubt);
  const { loadKg, enteredUnit, reps, ...rest } = read;
  return reps === undefined ? rest : { count: 1, ...rest };
};

/** One group of equal sets: how many of what, and its attributes in any order. */
const readGroup = (tokens: readonly Token[], report: Report): ExerciseSet[] => {
  let words: SetWords = {};
  for (const token of tokens) {
    const read = token.kind === 'word' ? readBy(setReaders, token.text.toLowerCase()) : undefined;
    if (read === undefined) report(token, () => unknownSetWord(token));
    else words = merge(words, withoutDoubtful(read, token, report), token, report);
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
