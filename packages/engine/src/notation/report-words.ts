import type { CheckIn, Footwear, Pain, PainSite, Symptom } from '../domain/index.ts';
import { painSites, soles, symptomKinds } from '../domain/index.ts';
import { decimal } from './numbers.ts';
import type { WordReader } from './words.ts';
import { measured, named } from './words.ts';

interface NoExtras {
  readonly extras?: never;
}

export type CheckWords = Omit<CheckIn, 'day'> & NoExtras;
export type PainWords = Partial<Omit<Pain, 'day'>> & NoExtras;
export type SymptomWords = Partial<Omit<Symptom, 'day'>> & NoExtras;
export type ShoeWords = Partial<Omit<Footwear, 'day'>> & NoExtras;

const upTo = <Words>(most: number, value: number, words: Words): Words | undefined =>
  value <= most ? words : undefined;

const sleepPattern = new RegExp(`^sleep(?:${decimal}(?:h(\\d{1,2})?)?)$`);

/** `sleep5.5h`, `sleep7`, `sleep7h30`. */
const sleep: WordReader<CheckWords> = (word) => {
  const match = sleepPattern.exec(word);
  if (!match) return undefined;
  const sleepHours = match[2] === undefined ? Number(match[1]) : Number(match[1]) + Number(match[2]) / 60;
  return upTo(24, sleepHours, { sleepHours });
};

export const checkReaders: readonly WordReader<CheckWords>[] = [
  sleep,
  measured(new RegExp(`^sore${decimal}$`), (value) => upTo(10, value, { soreness: value })),
  measured(new RegExp(`^energy${decimal}$`), (value) => upTo(10, value, { energy: value })),
  measured(new RegExp(`^hrv${decimal}$`), (value) => upTo(10, value, { heartRateVariability: value })),
  // Watches show rMSSD itself; its logarithm is what is compared from day to day.
  measured(new RegExp(`^hrv${decimal}ms$`), (value) =>
    value < 1 || value > 300 ? undefined : { heartRateVariability: Math.log(value) },
  ),
  measured(new RegExp(`^rhr${decimal}$`), (value) =>
    value < 20 ? undefined : upTo(250, value, { restingHeartRate: value }),
  ),
  named(['fuelled', 'unfuelled'] as const, (word) => ({ fuelled: word === 'fuelled' })),
  named(['hydrated', 'dehydrated'] as const, (word) => ({ hydrated: word === 'hydrated' })),
];

export const checkVocabulary: readonly string[] = ['fuelled', 'unfuelled', 'hydrated', 'dehydrated'];

export const adviceOnCheckWord = (word: string): string | undefined => {
  if (/^sleep/.test(word)) return 'Write the hours slept as sleep7h or sleep6.5h.';
  if (/^(?:sore|energy)/.test(word)) return 'Soreness and energy go from 0 to 10, as in sore3 energy6.';
  if (/^rhr/.test(word)) return 'Write the resting heart rate in beats a minute as rhr48.';
  if (/^hrv/.test(word))
    return 'Write heart rate variability as hrv62ms (rMSSD), or its natural logarithm as hrv4.1.';
  return undefined;
};

/** How people name a site, where it leaves no doubt which of ours they mean. */
const siteAliases: ReadonlyMap<string, PainSite> = new Map([
  ['knee', 'knee-front'],
  ['hamstring', 'hamstring-proximal'],
  ['heel', 'plantar-heel'],
  ['back', 'low-back'],
  ['hip', 'hip-groin'],
  ['groin', 'hip-groin'],
  ['shins', 'shin'],
]);

/** The site that a word names, by its own name or a usual one; its case does not matter. */
export const painSiteFrom = (word: string): PainSite | undefined => {
  const typed = word.toLowerCase();
  return painSites.find((each) => each === typed) ?? siteAliases.get(typed);
};

/** All words that name a site. */
export const painSiteWords: readonly string[] = [...painSites, ...siteAliases.keys()];

const site = named(painSites, (named): PainWords => ({ site: named }));

const gradesPattern =
  /^(-|\d{1,2}(?:\.\d{1,20})?)(?:\/(-|\d{1,2}(?:\.\d{1,20})?))?(?:\/(-|\d{1,2}(?:\.\d{1,20})?))?$/;
const gradeNames = ['during', 'after', 'nextMorning'] as const;

/** `4/5/3`: during, after, the next morning; `-` leaves one out. */
const grades: WordReader<PainWords> = (word) => {
  const match = gradesPattern.exec(word);
  if (!match) return undefined;
  const words: { -readonly [Name in (typeof gradeNames)[number]]?: number } = {};
  for (const [index, name] of gradeNames.entries()) {
    const typed = match[index + 1];
    if (typed === undefined || typed === '-') continue;
    if (Number(typed) > 10) return undefined;
    words[name] = Number(typed);
  }
  return Object.keys(words).length > 0 ? words : undefined;
};

export const painReaders: readonly WordReader<PainWords>[] = [
  (word) => site(siteAliases.get(word) ?? word),
  named(['left', 'right'] as const, (side) => ({ side })),
  grades,
];

export const painVocabulary: readonly string[] = [...painSiteWords, 'left', 'right'];

export const adviceOnPainWord = (word: string): string | undefined =>
  /^[\d/.-]+$/.test(word) || /\d\/\d/.test(word)
    ? 'Pain goes from 0 to 10: during, after and the next morning, as in 4/5/3, with - for what you do not know.'
    : undefined;

export const symptomReaders: readonly WordReader<SymptomWords>[] = [
  named(symptomKinds, (kind) => ({ kind })),
  named(['cleared'] as const, () => ({ cleared: true })),
];

export const symptomVocabulary: readonly string[] = [...symptomKinds, 'cleared'];

export const shoeReaders: readonly WordReader<ShoeWords>[] = [
  named(soles, (sole) => ({ sole })),
  named(['flat', 'soft'] as const, (word) => ({ sole: word === 'flat' ? 'firm' : 'cushioned' })),
];
