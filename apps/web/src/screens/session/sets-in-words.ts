import type { SetNumbers } from '../../gym/session-view.ts';
import { loadValue, numberText } from '../../language/amounts.ts';
import { words } from './words.ts';

const isKnown = (value: number | undefined): value is number => value !== undefined;

const amountOf = ({ reps, seconds }: SetNumbers): string =>
  seconds === undefined ? numberText(reps ?? 0) : words.seconds(numberText(seconds));

/** `60 × 6, 6, 6 at RIR 2–3`: a load that stays the same is said once. */
export const setsInWords = (sets: readonly SetNumbers[]): string => {
  const parts = sets.map((set, index) => {
    const isSaid = index > 0 && sets[index - 1]?.loadKg === set.loadKg;
    return set.loadKg === undefined || isSaid
      ? amountOf(set)
      : `${numberText(loadValue(set.loadKg))} × ${amountOf(set)}`;
  });
  const rirs = sets.map(({ rir }) => rir).filter(isKnown);
  return parts.join(', ') + (rirs.length === 0 ? '' : words.atRir(Math.min(...rirs), Math.max(...rirs)));
};
