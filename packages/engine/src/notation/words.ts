import type { Report } from './errors.ts';
import type { Token } from './token.ts';

/** Reads one lower-case word into the fields that it states; undefined when the word is not its own. */
export type WordReader<Words> = (word: string) => Words | undefined;

/** `make` may refuse a number that is out of range by giving undefined. */
export const measured =
  <Words>(pattern: RegExp, make: (value: number) => Words | undefined): WordReader<Words> =>
  (word) => {
    const match = pattern.exec(word);
    return match ? make(Number(match[1])) : undefined;
  };

export const named = <Word extends string, Words>(
  known: readonly Word[],
  make: (word: Word) => Words,
): WordReader<Words> => {
  const byName = new Map<string, Word>(known.map((word) => [word, word]));
  return (word) => {
    const found = byName.get(word);
    return found === undefined ? undefined : make(found);
  };
};

export const readBy = <Words>(readers: readonly WordReader<Words>[], word: string): Words | undefined => {
  for (const read of readers) {
    const words = read(word);
    if (words !== undefined) return words;
  }
  return undefined;
};

/** Adds what a word stated; what was stated before stays, and the second statement is reported. */
export const merge = <Words extends object>(
  stated: Words,
  added: Words,
  token: Token,
  report: Report,
): Words => {
  if (!Object.keys(added).some((key) => key in stated)) return { ...stated, ...added };
  report(token, () => `"${token.raw}" says a thing that was said before. Keep one of the two.`);
  return { ...added, ...stated };
};
