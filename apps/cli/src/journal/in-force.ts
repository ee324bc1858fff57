import type { Bodies, Entry, EntryId, KeptEntry } from '@carryover/engine';

/** What counts: all that was told and not withdrawn, in the journal's order. */
export const entriesInForce = (kept: readonly KeptEntry[]): readonly Entry[] => {
  const withdrawals = new Map<EntryId, EntryId[]>();
  for (const { entry } of kept) {
    if (entry.kind !== 'withdrawal') continue;
    const { target } = entry.body as unknown as Bodies['withdrawal'];
    withdrawals.set(target, [...(withdrawals.get(target) ?? []), entry.id]);
  }
  const isWithdrawn = (id: EntryId, above: ReadonlySet<EntryId> = new Set()): boolean =>
    !above.has(id) &&
    (withdrawals.get(id) ?? []).some((withdrawal) => !isWithdrawn(withdrawal, new Set([...above, id])));
  return kept.flatMap(({ entry }) => (entry.kind === 'withdrawal' || isWithdrawn(entry.id) ? [] : [entry]));
};
