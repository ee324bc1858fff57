import type { RunExtra } from '../domain/index.ts';
import type { Report } from './errors.ts';
import { suggestion } from './errors.ts';
import { adviceOnShape } from './session-words.ts';
import type { Token } from './token.ts';
import type { WordReader } from './words.ts';
import { merge, readBy } from './words.ts';

/** What a kind of session can say. */
export interface Grammar<Words> {
  readonly noun: string;
  readonly readers: readonly WordReader<Words>[];
  readonly vocabulary: readonly string[];
  readonly example: string;
  /** On a word that no reader took, from its shape; undefined when the shape says nothing. */
  readonly advice?: (word: string) => string | undefined;
}

interface Extras {
  readonly extras?: readonly RunExtra[];
}

interface ReadWords<Words> {
  readonly words: Words;
  readonly quotes: readonly Token[];
}

const adviceOnMark = (mark: string): string => {
  if (mark === '?') return 'The ? that marks a plan stands at the end of its session.';
  if (mark === ':') return 'Only a lift lists exercises after a colon. What follows it was not read.';
  return `Only the exercises of a lift are parted by "${mark}". Part sessions by "|" and words by spaces.`;
};

/** Reads the words of a session in any order; quotes are handed back, since their meaning differs by kind. */
export const readWords = <Words extends Extras>(
  tokens: readonly Token[],
  grammar: Grammar<Words>,
  stated: Words,
  report: Report,
): ReadWords<Words> => {
  let words = stated;
  const quotes: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'quoted') quotes.push(token);
    else if (token.kind === 'mark') {
      report(token, () => adviceOnMark(token.text));
      if (token.text === ':') break;
    } else {
      const word = (token.kind === 'word' ? token.text : token.raw).toLowerCase();
      const read = readBy(grammar.readers, word);
      if (read === undefined) report(token, () => unknownWord(token.raw, grammar));
      else words = addTo(words, read, token, report);
    }
  }
  return { words, quotes };
};

/** Extras are the one thing that may be said more than once. */
const addTo = <Words extends Extras>(words: Words, read: Words, token: Token, report: Report): Words => {
  const extras = words.extras;
  const added = read.extras?.[0];
  if (extras === undefined || added === undefined) return merge(words, read, token, report);
  return extras.includes(added) ? words : { ...words, extras: [...extras, added] };
};

const unknownWord = <Words>(
  raw: string,
  { noun, vocabulary, example, advice: adviceOn = adviceOnShape }: Grammar<Words>,
): string => {
  const word = raw.toLowerCase();
  const advice = adviceOn(word);
  const lead = `"${raw}" is not a word of a ${noun}.`;
  return advice ? `${lead} ${advice}` : lead + suggestion(word, vocabulary, `Write it as in: ${example}.`);
};
