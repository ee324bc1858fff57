import type { Kinds } from './kind.ts';

export const athleteKinds = {
  'athlete-facts': {
    version: 1,
    says: 'Facts of the person, each told apart; null takes one back.',
    tell: (body, { facts }) => {
      Object.assign(facts, body);
    },
  },
} satisfies Partial<Kinds>;
