import { suggestion } from './errors.ts';
import { liftVocabulary, runTypeWords } from './session-words.ts';
import type { Token } from './token.ts';

const kinds = ['run', 'race', 'lift', 'cross', 'rest'] as const;
type Kind = (typeof kinds)[number];

export const kindOf = (token: Token | undefined): Kind | undefined =>
  token?.kind === 'word' ? kinds.find((kind) => kind === token.text.toLowerCase()) : undefined;

/** Words that people write where the kind belongs. */
const kindHints: Readonly<Record<string, string>> = {
  gym: 'lift',
  strength: 'lift',
  weights: 'lift',
  lifting: 'lift',
  jog: 'run',
  running: 'run',
  off: 'rest',
};

export const unknownKind = (raw: string): string => {
  const word = raw.toLowerCase();
  const expected = 'A session starts with run, race, lift, cross or rest';
  if (runTypeWords.includes(word)) return `${expected}. Did you mean "run ${word}"?`;
  if (liftVocabulary.includes(word)) return `${expected}. Did you mean "lift ${word}"?`;
  const hint = Object.hasOwn(kindHints, word) ? kindHints[word] : undefined;
  if (hint) return `${expected}. Did you mean "${hint}"?`;
  return `${expected}.${suggestion(word, kinds, 'For any other sport write it as in: cross bike 40m.')}`;
};
