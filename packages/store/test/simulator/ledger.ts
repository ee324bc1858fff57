import type { Entry } from '@carryover/engine';
import type { JournalStore } from '../../src/journal-store.ts';

export const athlete = 'athlete';

export interface Told {
  readonly entry: Entry;
  /** Of a correction: the corrections of the same entry that its device had seen. */
  readonly saw: readonly string[];
}

/** What only someone who sees the whole world knows; the checks at the end compare with it. */
export interface Ledger {
  readonly told: Map<string, Told>;
  /** Acknowledged: the device said "kept", or the server said "accepted". */
  readonly promised: Set<string>;
  /** Every replica that held it was destroyed. It may still come back from a copy or a late message. */
  readonly lost: Set<string>;
  deviceWasRestored: boolean;
  serverWasRestored: boolean;
  /** What a sync reported that must not be; the first one ends the world. */
  complaint?: string;
}

export const emptyLedger = (): Ledger => ({
  told: new Map(),
  promised: new Set(),
  lost: new Set(),
  deviceWasRestored: false,
  serverWasRestored: false,
});

export const idsIn = async (store: JournalStore): Promise<readonly string[]> =>
  (await store.entries(athlete)).map(({ entry }) => entry.id);

/** Notes what is gone with a replica that nobody else holds. */
export const noteLost = async (
  ledger: Ledger,
  destroyed: JournalStore,
  survivors: readonly JournalStore[],
): Promise<void> => {
  const gone = new Set(await idsIn(destroyed));
  for (const survivor of survivors) for (const id of await idsIn(survivor)) gone.delete(id);
  for (const id of gone) ledger.lost.add(id);
};

/** Copies a journal into an empty store, as a copy of its file would; an epoch stamps it, as a restore does. */
export const copyInto = async (
  from: JournalStore,
  into: JournalStore,
  epoch?: string,
): Promise<JournalStore> => {
  const { entries, head } = await from.since(athlete, 0, Number.MAX_SAFE_INTEGER);
  const waiting = (await from.entries(athlete)).filter(({ seq }) => seq === undefined);
  const refused = await from.refused(athlete);
  if (head.epoch !== '') await into.receive(athlete, entries, { ...head, epoch: epoch ?? head.epoch });
  await into.record(athlete, waiting);
  await into.refuse(
    athlete,
    refused.map(({ entry, reason }) => ({ id: entry.id, reason })),
  );
  return into;
};
