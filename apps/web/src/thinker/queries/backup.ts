import { writeJournal } from '@carryover/formats';
import type { Context } from '../context.ts';

/** The whole journal as one file, also what this Carryover cannot read. */
export const backupQuery = ({ entries }: Context, _: undefined) => ({
  text: writeJournal(entries),
  entries: entries.length,
});
