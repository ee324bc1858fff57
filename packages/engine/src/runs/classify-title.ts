import type { RunExtra, RunType } from '../domain/index.ts';
import { foldTitle, freely, inAllLanguages, partsOf, withoutNegated } from './title-text.ts';
import { languages, type TitleMeaning, titleMeanings } from './title-words.ts';

export interface TitleVerdict {
  readonly type: RunType;
  readonly extras: readonly RunExtra[];
  /** 0.9 for a clear title, 0.75 for words with other uses, 0.6 (a guess) for words that contradict each other. */
  readonly confidence: number;
  readonly evidence: readonly string[];
}

const clearTitle = 0.9;
const weakerTitle = 0.75;
const doubtfulTitle = 0.6;

/** More strides than this are a session of their own, it may be. */
const mostStrides = 8;

const sourcesOf = (meaning: TitleMeaning, strength: 'clear' | 'weaker'): string[] =>
  languages.flatMap((language) => language[meaning]?.[strength] ?? []);

interface MeaningPatterns {
  readonly meaning: TitleMeaning;
  readonly clear: RegExp | undefined;
  readonly weaker: RegExp | undefined;
}

const patternOf = (sources: readonly string[]): RegExp | undefined =>
  sources.length === 0 ? undefined : freely(sources);

const patterns: readonly MeaningPatterns[] = titleMeanings.map((meaning) => ({
  meaning,
  clear: patternOf(sourcesOf(meaning, 'clear')),
  weaker: patternOf(sourcesOf(meaning, 'weaker')),
}));

/** "6 x 100 m", "4-6", "8x20s of": what may stand before a word for strides. */
const countOfShorts = `(?:(?<count>\\d{1,2})(?:-\\d{1,2})?(?: ?x)? ?(?:\\d{1,3} ?(?:m|s|secs?|seconds?|'|")? ?)?(?:of )?)?`;
const shortsAfter = `(?: \\d{1,2} ?x ?\\d{1,3}(?: ?(?:m|s|secs?|seconds?))?)?`;
const shorts = (words: string): RegExp =>
  freely([`${countOfShorts}(?:(?:long|short|steep|fast|relaxed|hill|flat) )?(?:${words})${shortsAfter}`]);

const stridesPattern = shorts(inAllLanguages('strides'));
const boundsPattern = shorts(inAllLanguages('bounds'));
const hillSprintsPattern = shorts(inAllLanguages('hillSprints'));

const amount = `\\d{1,3}(?:[.,]\\d)? ?(?:k|km|mi|miles?|m|mins?|minutes?|')`;
const warmUpWords = inAllLanguages('warmUps');
const warmUp = freely([warmUpWords]);
const warmUpPhrase = freely(
  [
    `${amount} (?:(?:very |easy |light |slow ){0,2})(?:${warmUpWords})`,
    `(?:${warmUpWords}):?(?: (?:easy|light|slow))?(?: ${amount})?`,
  ],
  'g',
);

const meaningIn = (text: string): { meaning: TitleMeaning; word: string; clear: boolean } | undefined => {
  for (const { meaning, clear, weaker } of patterns) {
    const clearly = clear?.exec(text);
    if (clearly) return { meaning, word: clearly[0], clear: true };
    const weakly = weaker?.exec(text);
    if (weakly) return { meaning, word: weakly[0], clear: false };
  }
  return undefined;
};

/** "2k warm-up 5k tempo 2k cool-down" keeps "5k tempo"; "race warm-up" is a jog before a race, and keeps nothing. */
const workBesideWarmUp = (label: string): string => {
  const rest = label.replace(warmUpPhrase, ' ').replace(/ +/g, ' ').trim();
  return /\d/.test(rest) && meaningIn(rest)?.meaning !== 'race' ? rest : '';
};

const withoutWarmUps = (labels: readonly string[]): string => {
  // "Warm-up: 10 min easy": the label speaks for all that follows it.
  if (labels.length > 1 && warmUp.test(labels[0] ?? '') && !workBesideWarmUp(labels[0] ?? '')) return '';
  return labels
    .map((label) => (warmUp.test(label) ? workBesideWarmUp(label) : label))
    .filter((label) => label !== '')
    .join(' : ');
};

const says = (meaning: TitleMeaning, text: string): boolean =>
  patterns.find((known) => known.meaning === meaning)?.clear?.test(text) === true;

interface Reading {
  readonly type: RunType;
  readonly word: string;
  readonly confidence: number;
}

const hardInside: ReadonlySet<TitleMeaning> = new Set(['hills', 'intervals', 'threshold', 'marathon-pace']);

/** Reps whose pace is named as threshold are a threshold session: "3 x 10 min tempo", "cruise intervals". */
const thresholdReps = (text: string): boolean =>
  text
    .split(' , ')
    .some((part) => says('intervals', part) && says('threshold', part) && !part.includes('k pace'));

const typeOf = (meaning: TitleMeaning, text: string): RunType => {
  if (meaning === 'race') return 'race';
  if (says('long', text)) {
    if (hardInside.has(meaning)) return 'long-quality';
    return 'long';
  }
  if (meaning === 'intervals' && thresholdReps(text)) return 'threshold';
  return meaning === 'marathon-pace' ? 'steady' : meaning;
};

const read = (text: string): Reading | undefined => {
  const found = meaningIn(text);
  if (!found) return undefined;
  const calm = says('easy', text) || says('recovery', text);
  const contradicts = calm && ((!found.clear && hardInside.has(found.meaning)) || found.meaning === 'race');
  const confidence = contradicts ? doubtfulTitle : found.clear ? clearTitle : weakerTitle;
  return { type: typeOf(found.meaning, text), word: found.word, confidence };
};

const verdict = (reading: Reading, extras: readonly RunExtra[]): TitleVerdict => ({
  type: reading.type,
  extras,
  confidence: reading.confidence,
  evidence: [`the title says "${reading.word}"`],
});

/** Hill sprints beside another run are a small dose inside it; by themselves they are a hill session. */
const readHillSprints = (text: string, extras: readonly RunExtra[]): TitleVerdict | undefined => {
  const around = text.replace(hillSprintsPattern, ' ').trim();
  if (around === text) return undefined;
  const reading = read(around);
  const withSprints: readonly RunExtra[] = [...extras, 'hill-sprints'];
  if (reading)
    return verdict({ ...reading, confidence: Math.min(weakerTitle, reading.confidence) }, withSprints);
  return verdict({ type: 'hills', word: 'hill sprints', confidence: clearTitle }, withSprints);
};

const readStrides = (text: string): { rest: string; word?: string; many: boolean } => {
  const strides = stridesPattern.exec(text);
  if (!strides) return { rest: text, many: false };
  return {
    rest: text.replace(stridesPattern, ' '),
    word: strides[0],
    many: Number(strides.groups?.count ?? 0) > mostStrides,
  };
};

const easyByDefault = (word: string): Reading => ({ type: 'easy', word, confidence: weakerTitle });

/**
 * What the title of a run says of its type; undefined when it says nothing, as "Sheffield Running" or "Morning Run".
 * English, and common words of German, Spanish and French. Any string is safe; none throws.
 */
export const classifyTitle = (title: string): TitleVerdict | undefined => {
  const parts = partsOf(withoutNegated(foldTitle(title)));
  const kept = parts.map(withoutWarmUps).filter((part) => part !== '');
  const text = kept.join(' , ');
  if (text === '') {
    const word = warmUp.exec(parts.flat().join(' '))?.[0];
    return word === undefined ? undefined : verdict(easyByDefault(word), []);
  }
  const { rest: withoutStrides, word: strides, many } = readStrides(text);
  const rest = withoutStrides.replace(boundsPattern, ' ');
  const extras: readonly RunExtra[] = [
    ...(strides === undefined ? [] : (['strides'] as const)),
    ...(rest === withoutStrides ? [] : (['bounds'] as const)),
  ];
  const trimmed = rest.replace(/ +/g, ' ').trim();
  const sprints = readHillSprints(trimmed, extras);
  if (sprints) return sprints;
  const reading = read(trimmed) ?? (strides === undefined ? undefined : easyByDefault(strides));
  if (!reading) return undefined;
  const confidence = many ? Math.min(doubtfulTitle, reading.confidence) : reading.confidence;
  return verdict({ ...reading, confidence }, extras);
};
