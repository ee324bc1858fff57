import type { ExerciseSet } from '../domain/index.ts';
import { decimal, kgInPound } from './numbers.ts';
import type { WordReader } from './words.ts';
import { measured, named } from './words.ts';

export type SetWords = Partial<ExerciseSet> & { readonly count?: number };

/** More equal sets than anyone does; a slip such as 400x5 is asked about, not expanded. */
export const mostSets = 99;

const quantityPattern = new RegExp(`^(?:(\\d{1,4})[x×])?${decimal}(s|m)?(/(?:side|leg|arm))?$`);

/** `6`, `3x6`, `3x6/side`, `3x30s`, `2x40m`: inside an exercise m is metres. */
const quantity: WordReader<SetWords> = (word) => {
  const match = quantityPattern.exec(word);
  if (!match) return undefined;
  const value = Number(match[2]);
  const unit = match[3];
  return {
    ...(match[1] === undefined ? {} : { count: Number(match[1]) }),
    ...(unit === 's' ? { seconds: value } : unit === 'm' ? { distanceMetres: value } : { reps: value }),
    ...(match[4] === undefined ? {} : { eachSide: true }),
  };
};

/** `3sets`: what was done in them is not known. */
const bareCount: WordReader<SetWords> = (word) => {
  const match = /^(\d{1,4})sets?(\/side)?$/.exec(word);
  if (!match) return undefined;
  return { count: Number(match[1]), ...(match[2] === undefined ? {} : { eachSide: true }) };
};

const restPattern = new RegExp(`^rest(?:${decimal}(?:m|min))?(?:${decimal}s?)?$`);

/** `rest180s`, `rest180`, `rest3m`, `rest2m30s`, `rest2:30`. */
const rest: WordReader<SetWords> = (word) => {
  const clock = /^rest(\d{1,2}):([0-5]\d)$/.exec(word);
  if (clock) return { restSeconds: Number(clock[1]) * 60 + Number(clock[2]) };
  const match = restPattern.exec(word);
  if (!match || (match[1] ?? match[2]) === undefined) return undefined;
  return { restSeconds: Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) };
};

const upToTen = (value: number, words: SetWords): SetWords | undefined => (value <= 10 ? words : undefined);

export const setReaders: readonly WordReader<SetWords>[] = [
  quantity,
  bareCount,
  measured(new RegExp(`^${decimal}kg$`), (value) => ({ loadKg: value })),
  measured(new RegExp(`^${decimal}lbs?$`), (value) => ({ loadKg: value * kgInPound, enteredUnit: 'lb' })),
  measured(new RegExp(`^rir${decimal}$`), (value) => upToTen(value, { rir: value })),
  // Rounded to a thousandth, so that rpe7.3 leaves 2.7 in reserve and not 2.6999….
  measured(new RegExp(`^rpe${decimal}$`), (value) =>
    value < 1 ? undefined : upToTen(value, { rir: Math.round((10 - value) * 1000) / 1000 }),
  ),
  rest,
  named(['warmup', 'drop'] as const, (role) => ({ role })),
  named(['failure'] as const, () => ({ toFailure: true })),
  // Beside a load in kg: it was typed in pounds, and no number of pounds gives these kg exactly.
  named(['lb'] as const, () => ({ enteredUnit: 'lb' })),
];

export const setVocabulary: readonly string[] = ['warmup', 'drop', 'failure'];

/** More than anybody has lifted, and than anybody counts: a slip of the finger or another unit. Both ours. */
const mostLoadKg = 500;
const mostReps = 200;

/** Why a word that can be read is asked about all the same; undefined when it is within reason. */
export const doubtAbout = ({ loadKg, enteredUnit, reps, count }: SetWords): string | undefined => {
  if (loadKg !== undefined && loadKg > mostLoadKg) {
    const unit = enteredUnit ?? 'kg';
    const typed = Math.round((unit === 'lb' ? loadKg / kgInPound : loadKg) * 100) / 100;
    return `${typed}${unit} is more than anybody lifts: ${typed / 10}${unit}? The set was read without its load.`;
  }
  if (reps === undefined || reps <= mostReps) return undefined;
  const sets = count === undefined ? '' : `${count}x`;
  return `${reps} repetitions in a set? Write ${sets}${reps}s for seconds, ${sets}${reps}m for metres. The set was read without them.`;
};

export const adviceOnSetWord = (word: string): string | undefined => {
  if (word.includes('@')) return `Part the words by spaces: ${word.replaceAll('@', ' ').trim()}.`;
  if (/^(?:\d+x)?[\d.]+min$/.test(word)) return 'Write how long a set is held in seconds, as in 3x90s.';
  if (/^\d+x\d+-\d+/.test(word)) return 'Write the reps that were done, as in 3x8; a range is not read.';
  if (/\d,\d/.test(word))
    return 'A decimal takes a point, as in 22.5kg; between sets put a space after the comma.';
  if (/^rir/.test(word)) return 'Reps in reserve go from 0 to 10, as in rir2.';
  if (/^rpe/.test(word)) return 'The RPE of a set goes from 1 to 10, as in rpe8.';
  if (/^rest/.test(word)) return 'Write a rest as rest180s or rest3m.';
  return undefined;
};
