import { symptomEpisodes } from '@carryover/engine';
import { todayView } from '@carryover/views';
import type { Context } from '../context.ts';

/** Today as everybody sees it, and whether anything was ever told. */
export const todayQuery = ({ state, entries, today }: Context, _: undefined) => ({
  ...todayView(state, today),
  isEmpty: entries.length === 0,
  hasPlan: state.accepted !== undefined,
  /** Red flags that nobody has cleared yet. */
  openSymptoms: symptomEpisodes(state.log.symptoms ?? [])
    .filter(({ clearedOn }) => clearedOn === undefined)
    .map(({ kind }) => kind),
});
