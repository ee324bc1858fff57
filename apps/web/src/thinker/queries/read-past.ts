import type { Day } from '@carryover/engine';
import { readPast } from '@carryover/views';
import type { Context } from '../context.ts';

/** What a text tells of a day that is over, or where it cannot be read. */
export const readPastQuery = (
  { today }: Context,
  { text, day }: { readonly text: string; readonly day: Day },
) => readPast(text, day, today);
