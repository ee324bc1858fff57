import { liftTable, writeStrongCsv } from '@carryover/formats';
import type { Context } from '../context.ts';

export interface Lifting {
  readonly text: string;
  readonly sets: number;
  /** Sessions that were given 12:00, as nobody told their hour. */
  readonly withoutClock: number;
  /** Sessions that are not in it, as nobody told a set of them. */
  readonly withoutSets: number;
}

export const lifting = ({ state, units }: Context): Lifting => {
  const { sessions } = state.log;
  const { rows, withoutClock, withoutSets } = liftTable(sessions);
  const text = writeStrongCsv(sessions, { unit: units.load });
  return { text, sets: rows.length, withoutClock, withoutSets };
};
