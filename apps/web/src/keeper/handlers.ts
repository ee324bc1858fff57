import { type Bodies, type Entry, type EntryKind, newEntry } from '@carryover/engine';
import type { CheckedEntry, JournalStore } from '@carryover/store';
import type { Draft } from '../data/draft.ts';
import { localAthlete } from '../data/local-athlete.ts';

export interface KeeperParts {
  readonly store: JournalStore;
  readonly device: string;
  /** Tells all tabs what was kept. */
  readonly announce: (recorded: readonly Entry[]) => void;
  /** Tells all tabs to read the journal anew. */
  readonly announceChange: () => void;
}

interface RecordedPage {
  readonly entries: readonly CheckedEntry[];
  readonly isLast: boolean;
}

const entryOf =
  (device: string) =>
  ({ id, kind, body, told }: Draft): Entry =>
    newEntry(kind, body as Bodies[EntryKind], { nextId: () => id, device, told });

/** Keeps what is told; every promise that resolves means durable. */
export const keeperHandlers = ({ store, device, announce, announceChange }: KeeperParts) => ({
  tell: async (drafts: readonly Draft[]): Promise<void> => {
    const entries = drafts.map(entryOf(device));
    await store.record(
      localAthlete,
      entries.map((entry) => ({ entry, readable: true })),
    );
    announce(entries);
  },
  /** Keeps a page of what was read out of files; all tabs hear of it with the last. */
  record: async ({ entries, isLast }: RecordedPage): Promise<void> => {
    await store.record(localAthlete, entries);
    if (isLast) announceChange();
  },
  /** How many entries only this device has. */
  waiting: (_: undefined): Promise<number> => store.pendingCount(localAthlete),
});

export type KeeperHandlers = ReturnType<typeof keeperHandlers>;
