import type { Entry, KeptEntry } from '@carryover/engine';
import type { Head, JournalStore, Refused } from '../../src/index.ts';
import { emptyHead } from './made-up.ts';

export const idsOf = (entries: readonly (Entry | { readonly entry: Entry })[]): readonly string[] =>
  entries.map((one) => ('entry' in one ? one.entry.id : one.id));

/** All that a store tells about one athlete. */
export interface Observed {
  readonly head: Head;
  readonly entries: readonly KeptEntry[];
  readonly pending: readonly Entry[];
  readonly pendingCount: number;
  readonly refused: readonly Refused[];
}

export const nothing: Observed = { head: emptyHead, entries: [], pending: [], pendingCount: 0, refused: [] };

export const observe = async (store: JournalStore, athlete: string): Promise<Observed> => ({
  head: await store.head(athlete),
  entries: await store.entries(athlete),
  pending: await store.pending(athlete, 1_000_000),
  pendingCount: await store.pendingCount(athlete),
  refused: await store.refused(athlete),
});
