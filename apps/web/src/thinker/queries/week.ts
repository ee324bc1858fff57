import type { Day } from '@carryover/engine';
import { weekView } from '@carryover/views';
import type { Context } from '../context.ts';

/** The week that holds a day; today's where none is named. */
export const weekQuery = ({ state, today }: Context, { day = today }: { readonly day?: Day }) =>
  weekView(state, today, day);
