import { inOrder, type Session } from '../domain/index.ts';
import { mergeDuplicates } from './merge-duplicates.ts';

/**
 * The sessions of several lists in one, in order of time. What lists tell of the same session is merged as the log
 * does it, with the origins of all; no list is taken to tell of one session twice.
 */
export const mergedSessions = (
  lists: readonly (readonly Session[])[],
): { readonly sessions: readonly Session[]; readonly duplicates: number } => {
  const { told, duplicates } = mergeDuplicates(lists);
  return { sessions: inOrder(told.map(({ session }) => session)), duplicates };
};
