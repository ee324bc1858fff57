import { entriesOfRunChange, type RunChangeAsked } from '@carryover/views';
import type { Context } from '../context.ts';

/** What to tell so that a run changes; an empty list where it cannot. */
export const runChangeQuery = (
  { state, entries, today }: Context,
  { run, asked }: { readonly run: string; readonly asked: RunChangeAsked },
) => {
  const kindOf = (id: string): string | undefined => entries.find(({ entry }) => entry.id === id)?.entry.kind;
  return entriesOfRunChange({ state, today, kindOf }, run, asked);
};
