import { acceptedBody, planFrom, seasonBoard, seasonView } from '@carryover/views';
import type { Context } from '../context.ts';

/** The season in short, and as a timeline beside what was done. */
export const seasonQuery = ({ state, entries, today }: Context, _: undefined) => ({
  ...seasonView(state, today),
  board: seasonBoard(state, today),
  wishes: state.wishes,
  availability: state.availability ?? {},
  isEmpty: entries.length === 0,
});

/** What to tell so that the plan as it is now is the athlete's own. */
export const planToAcceptQuery = ({ state, today }: Context, _: undefined) =>
  acceptedBody(planFrom(state, today).plan);
