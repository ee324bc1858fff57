import { matchExercise } from '@carryover/engine';
import { indexOf, type Message, type Messages, numberOf, textOf } from './decode.ts';
import { fitExerciseCodes } from './exercise-codes.ts';
import { fitExercises } from './exercise-names.ts';

/** What a set is called, and the catalogue's exercise where the profile's name leaves no doubt. */
export interface NamedExercise {
  readonly name: string;
  readonly exerciseId?: string;
}

export type NameSet = (set: Message) => NamedExercise;

/** A category of the profile, and the number of a name in it where one is told. */
interface Guess {
  readonly category: string;
  readonly name: number | undefined;
}

const namesByCategory: ReadonlyMap<string, readonly string[]> = new Map(
  fitExercises.map(([, category, names]) => [category.replaceAll(' ', '_'), names.split('|')]),
);

/** The names of these leave out what the exercise is done with. */
const tools: Readonly<Record<string, string>> = {
  banded_exercises: 'band',
  suspension: 'suspension',
  sandbag: 'sandbag',
  battle_rope: 'battle rope',
  sled: 'sled',
  tire: 'tire',
  ladder: 'ladder',
  sledge_hammer: 'sledge hammer',
};

const keyOf = ({ category, name }: Guess): string => `${category}/${name ?? ''}`;

const idsByCode: ReadonlyMap<string, string> = new Map(
  [...fitExerciseCodes]
    .filter(([, code]) => code.name !== undefined && code.isNearest === undefined)
    .map(([id, { words, name }]) => [keyOf({ category: words.category, name }), id]),
);

const properNames =
  /\b(romanian|bulgarian|russian|turkish|swiss|nordic|arnold|cuban|zottman|zercher|pallof)\b/g;

const asName = (words: string): string => {
  const proper = words.replace(properNames, (word) => word[0]?.toUpperCase() + word.slice(1));
  return (proper[0]?.toUpperCase() ?? '') + proper.slice(1);
};

/** In the words of the profile: "Single leg Romanian deadlift with dumbbell". */
const profileName = ({ category, name }: Guess): string | undefined => {
  const words = name === undefined ? undefined : namesByCategory.get(category)?.[name];
  if (!words) return undefined;
  const tool = Object.hasOwn(tools, category) ? tools[category] : undefined;
  return asName(tool === undefined || words.includes(tool) ? words : `${tool} ${words}`);
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The watch's likeliest guess of which it knows the category; undefined where it knew none. */
const guessOf = (set: Message): Guess | undefined => {
  const names = listOf(set.category_subtype);
  const categories = listOf(set.category);
  const at = categories.findIndex((each) => typeof each === 'string' && namesByCategory.has(each));
  const category = categories[at];
  if (typeof category !== 'string') return undefined;
  const name = names[at];
  return { category, name: typeof name === 'number' ? name : undefined };
};

const guessOfStep = (step: Message | undefined): Guess | undefined => {
  const category = textOf(step, 'exercise_category');
  return category === undefined || !namesByCategory.has(category)
    ? undefined
    : { category, name: numberOf(step, 'exercise_name') };
};

const mostNameLength = 200;

const clean = (text: string): string =>
  text
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostNameLength);

/** Titles as the workout's author wrote them, by exercise. */
const titlesOf = (messages: Messages): ReadonlyMap<string, string> =>
  new Map(
    (messages.exercise_title ?? []).flatMap((message) => {
      const guess = guessOfStep(message);
      const title = clean(textOf(message, 'wkt_step_name') ?? '');
      return guess && title ? [[keyOf(guess), title] as const] : [];
    }),
  );

/** Exercises that share a number share a title, "Pogo hops / Bounds"; the notes of the step begin with the right one. */
const ownTitle = (title: string, step: Message | undefined): string => {
  const titles = title.split(' / ');
  const notes = textOf(step, 'notes') ?? '';
  return titles.length === 1 ? title : (titles.find((each) => notes.startsWith(each)) ?? title);
};

/** A title in the catalogue's words tells more than a number that it may share; in another language it tells less. */
const titled = (name: string, exerciseId: string | undefined): NamedExercise =>
  exerciseId === undefined || name.includes(' / ') || matchExercise(name).kind !== 'unknown'
    ? { name }
    : { name, exerciseId };

const unknownName = 'Unknown exercise';

/** Names the sets of one file: as its titles say, else as the profile does; what is not known is not made up. */
export const namerOf = (messages: Messages): NameSet => {
  const titles = titlesOf(messages);
  const steps = new Map(
    (messages.workout_step ?? []).map((step) => [indexOf(step, 'message_index') ?? -1, step]),
  );
  return (set) => {
    const step = steps.get(indexOf(set, 'wkt_step_index') ?? -2);
    const guess = guessOf(set) ?? guessOfStep(step);
    if (!guess) return { name: unknownName };
    const title = titles.get(keyOf(guess));
    const exerciseId = idsByCode.get(keyOf(guess));
    if (title !== undefined) return titled(ownTitle(title, step), exerciseId);
    const name = profileName(guess);
    if (name === undefined) return { name: `${unknownName} (${guess.category.replaceAll('_', ' ')})` };
    return { name, ...(exerciseId === undefined ? {} : { exerciseId }) };
  };
};
