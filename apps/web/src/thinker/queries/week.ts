import type { Day } from '@carryover/engine';
import { weekBoard, weekView } from '@carryover/views';
import type { Context } from '../context.ts';

/** The week that holds a day, today's where none is named: as it is planned and done, and as a board of seven days. */
export const weekQuery = (
  { state, entries, today }: Context,
  { day = today }: { readonly day?: Day | undefined },
) => ({
  ...weekView(state, today, day),
  board: weekBoard(state, today, day),
  availability: state.availability ?? {},
  isEmpty: entries.length === 0,
});
