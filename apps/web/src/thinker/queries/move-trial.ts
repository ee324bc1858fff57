import type { Movable } from '@carryover/engine';
import { triedMoves } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the rulebook says of every place of its week for a run, or for a session of the plan. */
export const moveTrialQuery = ({ state, today }: Context, what: Movable) => triedMoves(state, today, what);
