import {
  entriesOfSessionDeletion,
  entriesOfSetChange,
  type SetChangeAsked,
  type SetSpot,
  sessionSets,
} from '@carryover/views';
import type { Context } from '../context.ts';

/** Every set of a session that was done, whoever told of it. */
export const sessionSetsQuery = ({ entries, state }: Context, id: string) => sessionSets(entries, state, id);

/** What to tell so that a set changes; an empty list where there is none. */
export const setChangeQuery = (
  { entries }: Context,
  {
    session,
    spot,
    asked,
  }: { readonly session: string; readonly spot: SetSpot; readonly asked: SetChangeAsked },
) => entriesOfSetChange(entries, session, spot, asked);

/** What to tell so that a session was never done. */
export const sessionDeletionQuery = ({ entries }: Context, id: string) =>
  entriesOfSessionDeletion(entries, id);
