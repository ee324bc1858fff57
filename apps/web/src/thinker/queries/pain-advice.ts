import { painAdvice } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the rulebook says of the rest of a session, now that something hurts; exercises by their ids. */
export const painAdviceQuery = (
  { state, today }: Context,
  { exercises }: { readonly exercises: readonly string[] },
) => painAdvice(state, today, exercises);
