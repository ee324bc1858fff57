import { type Need, needs } from '@carryover/engine';

type Counted = readonly (readonly [need: Need, count: number])[];

const shortLacks: Partial<Record<Need, string>> = {
  'exercise-names': 'an exercise of the catalogue',
  experience: 'your experience',
};

/** Without the examples in brackets. */
const lackOf = (need: Need): string => shortLacks[need] ?? needs[need].is.replace(/ \([^()]*\)$/, '');

/** `3 lack the time of day, 1 lacks loads`. */
export const lackText = (unseen: Counted): string =>
  unseen.map(([need, count]) => `${count} ${count === 1 ? 'lacks' : 'lack'} ${lackOf(need)}`).join(', ');

/** How much of what a rule asks about it could see: `1 of 2; the other lacks the time of day`. */
export const partText = (looked: number, unseen: Counted): string => {
  const missed = unseen.reduce((sum, [, count]) => sum + count, 0);
  const [only, ...more] = unseen;
  const lack =
    only !== undefined && more.length === 0
      ? `the ${missed === 1 ? 'other lacks' : 'others lack'} ${lackOf(only[0])}`
      : lackText(unseen);
  return `${looked} of ${looked + missed}; ${lack}`;
};
