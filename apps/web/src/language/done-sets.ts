import { loadText, numberText } from './amounts.ts';
import { inLanguage } from './in-language.ts';

const words = inLanguage({
  en: {
    seconds: (seconds: string): string => `${seconds} s`,
    reserve: (range: string): string => `${range} in reserve`,
    range: (low: string, high: string): string => `${low} to ${high}`,
  },
});

export interface DoneSet {
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly loadKg?: number | undefined;
  readonly rir?: number | undefined;
}

const amountOf = ({ reps, seconds }: DoneSet): string =>
  reps !== undefined ? numberText(reps) : seconds !== undefined ? words.seconds(numberText(seconds)) : '?';

const reserveOf = (sets: readonly DoneSet[]): readonly string[] => {
  const known = sets.flatMap(({ rir }) => rir ?? []);
  if (known.length === 0) return [];
  const [low, high] = [numberText(Math.min(...known)), numberText(Math.max(...known))];
  return [words.reserve(low === high ? low : words.range(low, high))];
};

/** `60 kg × 6, 6, 6 · 2 to 3 in reserve`; sets of another load stand behind a semicolon. */
export const doneSetsText = (sets: readonly DoneSet[]): string => {
  const groups: DoneSet[][] = [];
  for (const set of sets) {
    const group = groups.at(-1);
    if (group?.[0]?.loadKg === set.loadKg && group) group.push(set);
    else groups.push([set]);
  }
  const amounts = groups.map((group) => {
    const done = group.map(amountOf).join(', ');
    const loadKg = group[0]?.loadKg;
    return loadKg === undefined ? `× ${done}` : `${loadText(loadKg)} × ${done}`;
  });
  return [amounts.join('; '), ...reserveOf(sets)].join(' · ');
};
