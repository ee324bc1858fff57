import { nearest } from '@carryover/engine';

const mostSuggested = 3;
/** Shorter ones, as "no" and "to", are in too many names to point at one. */
const shortestWord = 3;

const wordsOf = (id: string): readonly string[] => id.toLowerCase().split(/[^a-z0-9]+/);

/** How many of the typed words begin a word of the name. */
const sharedWords = (typed: readonly string[], name: string): number => {
  const words = wordsOf(name);
  return typed.filter((begin) => words.some((word) => word.startsWith(begin))).length;
};

/** The names that a slip of the finger missed, else those that share most of the words that were typed. */
export const suggest = (typed: string, names: readonly string[]): readonly string[] => {
  const near = nearest(typed, names);
  if (near !== undefined) return [near];
  const words = wordsOf(typed).filter((word) => word.length >= shortestWord);
  const shared = names.map((name) => ({ name, count: sharedWords(words, name) }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  if (most === 0) return [];
  return shared
    .filter(({ count }) => count === most)
    .slice(0, mostSuggested)
    .map(({ name }) => name);
};
