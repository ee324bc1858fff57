import type { Plan } from '@carryover/engine';

/** Why nothing is planned at all, before all else: nobody is to find it under a season. */
export const stopNotes = ({ advice }: Plan): readonly string[] =>
  advice.filter(({ why }) => why[0]?.method === 'stop').map(({ says }) => says);
