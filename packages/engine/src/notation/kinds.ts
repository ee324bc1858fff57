import { suggestion } from './errors.ts';
import { liftVocabulary, runTypeWords } from './session-words.ts';
import type { Token } from './token.ts';

const sessionKinds = ['run', 'race', 'lift', 'cross', 'rest'] as const;
const reportKinds = ['check', 'pain', 'symptom', 'shoes'] as const;
type SessionKind = (typeof sessionKinds)[number];
export type ReportKind = (typeof reportKinds)[number];

const oneOf = <Kind extends string>(kinds: readonly Kind[], token: Token | undefined): Kind | undefined =>
  token?.kind === 'word' ? kinds.find((kind) => kind === token.text.toLowerCase()) : undefined;

export const kindOf = (token: Token | undefined): SessionKind | undefined => oneOf(sessionKinds, token);

/** What stands beside the sessions of a day: how somebody slept, what hurt, what was worn. */
export const reportKindOf = (token: Token | undefined): ReportKind | undefined => oneOf(reportKinds, token);

/** Words that people write where the kind belongs. */
const kindHints: Readonly<Record<string, string>> = {
  gym: 'lift',
  strength: 'lift',
  weights: 'lift',
  lifting: 'lift',
  jog: 'run',
  running: 'run',
  off: 'rest',
  checkin: 'check',
  'check-in': 'check',
  hurts: 'pain',
  shoe: 'shoes',
};

export const unknownKind = (raw: string): string => {
  const word = raw.toLowerCase();
  const expected = 'A session starts with run, race, lift, cross or rest';
  if (runTypeWords.includes(word)) return `${expected}. Did you mean "run ${word}"?`;
  if (liftVocabulary.includes(word)) return `${expected}. Did you mean "lift ${word}"?`;
  const hint = Object.hasOwn(kindHints, word) ? kindHints[word] : undefined;
  if (hint) return `${expected}. Did you mean "${hint}"?`;
  return `${expected}.${suggestion(word, [...sessionKinds, ...reportKinds], 'For any other sport write it as in: cross bike 40m.')}`;
};
