import type { Athlete, Bodies } from '@carryover/engine';

type Facts = Bodies['athlete-facts'];

/** Only what was told otherwise than before; null takes a fact back. */
export const changedFacts = (before: Athlete, after: Athlete): Facts => {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Athlete>;
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== after[name]).map((name) => [name, after[name] ?? null]),
  ) as Facts;
};

/** A number within bounds, of what was typed; undefined for nothing, and a problem for all else. */
export const readNumber = (
  typed: string,
  least: number,
  most: number,
): { readonly value?: number; readonly isWrong: boolean } => {
  const text = typed.trim().replace(',', '.');
  if (text === '') return { isWrong: false };
  const value = Number(text);
  return value >= least && value <= most ? { value, isWrong: false } : { isWrong: true };
};
