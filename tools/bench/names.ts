import { auditJson } from './audit-json.ts';
import type { Bench } from './row.ts';

const file = 'examples/hevy.csv';

export const namesOfSets: Bench = {
  name: 'names-resolved',
  measure: () => {
    const { resolved, other, unknown } = auditJson([file]).names;
    const sets = resolved + other + unknown;
    return {
      work: `${sets} sets of ${file}: ${resolved} of known exercises, ${other} known by kind, ${unknown} unknown`,
      value: (resolved + other) / sets,
      unit: 'of 1',
      peer: { name: 'every set understood', value: 1 },
      goal: { atLeast: 0.95 },
    };
  },
};
