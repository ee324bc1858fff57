import { exercises, matchExercise } from '@carryover/engine';

interface Named {
  readonly id: string;
  readonly name: string;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ''));

const known = exercises.map(({ id, name, aliases, pattern, region }) => ({
  id,
  name,
  pattern,
  region,
  namings: [name, ...aliases].map((each) => new Set(wordsOf(each))),
}));

/** Of the words of two names, the share that both have: 1 where they are the same. */
const alike = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const both = [...words].filter((word) => others.has(word)).length;
  return both === 0 ? 0 : both / (words.size + others.size - both);
};

const most = 3;
/** Below it two names share a word by chance. Ours. */
const least = 0.2;

/** What a name that means nothing yet may be, the likeliest first: exercises of its kind that share its words. */
export const guessesFor = (name: string): readonly Named[] => {
  const match = matchExercise(name);
  const words = new Set(wordsOf(name));
  return known
    .filter(
      ({ pattern, region }) =>
        match.kind !== 'other' || (match.pattern === pattern && match.region === region),
    )
    .map(({ id, name: own, namings }) => ({
      id,
      name: own,
      likeness: Math.max(...namings.map((naming) => alike(words, naming))),
    }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ id, name: own }) => ({ id, name: own }));
};
