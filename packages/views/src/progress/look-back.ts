import { type Day, exerciseById, type JournalState, type View, viewOf } from '@carryover/engine';

/** Half a season, as an audit looks back. Ours. */
const windowDays = 26 * 7;

/** The last half year of a journal, ready to be looked at. */
export const lookBack = (state: JournalState, today: Day): View =>
  viewOf(state.log, { from: today - windowDays + 1, to: today }, exerciseById);
