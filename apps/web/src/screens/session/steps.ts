import { kgOf, loadUnit, loadValue } from '../../language/amounts.ts';

/** Where a gym did not say what it has: a pair of small plates. */
const usualStep = { kg: 2.5, lb: 5 } as const;

/** The next load up or down: one that the gym can make where that is known. In kilograms. */
export const stepLoad = (
  from: number | undefined,
  direction: 1 | -1,
  makeableKg: readonly number[] | undefined,
): number => {
  const now = from ?? 0;
  // What was typed in pounds stands a hair beside the load that the gym has.
  const hair = 0.01;
  const next =
    direction === 1
      ? makeableKg?.find((each) => each > now + hair)
      : makeableKg?.findLast((each) => each < now - hair);
  return next ?? Math.max(0, kgOf(loadValue(now) + direction * usualStep[loadUnit.value]));
};

const secondsStep = 5;

/** One rep, or five seconds, more or less. */
export const stepAmount = (from: number | undefined, direction: 1 | -1, isTimed: boolean): number =>
  Math.max(0, (from ?? 0) + direction * (isTimed ? secondsStep : 1));
