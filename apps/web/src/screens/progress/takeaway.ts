import { numberText } from '../../language/amounts.ts';
import { words } from './words.ts';

interface SeenWeek {
  readonly isOver: boolean;
  readonly isKnown: boolean;
  readonly isDeload: boolean;
}

/** What weeks amount to, in a sentence: of those that are over and known, and deloads reach what is wanted by being low. */
export const takeaway = <Week extends SeenWeek>(
  weeks: readonly Week[],
  amountOf: (week: Week) => number,
  target: { readonly least?: number | undefined } | undefined,
  inAllOf?: (week: Week) => number,
): string => {
  const known = weeks.filter(({ isOver, isKnown }) => isOver && isKnown);
  if (known.length === 0) return words.noWeeks;
  const meanOf = (of: (week: Week) => number): string =>
    numberText(Math.round((10 * known.reduce((sum, week) => sum + of(week), 0)) / known.length) / 10);
  const mean = inAllOf ? words.hardOf(meanOf(amountOf), meanOf(inAllOf)) : meanOf(amountOf);
  const least = target?.least ?? 0;
  if (least === 0) return words.mean(mean);
  const asked = known.filter(({ isDeload }) => !isDeload);
  return words.meanWanted(mean, asked.filter((week) => amountOf(week) >= least).length, asked.length);
};
