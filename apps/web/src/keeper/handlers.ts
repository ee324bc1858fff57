import { type Bodies, type Entry, type EntryKind, newEntry } from '@carryover/engine';
import type { JournalStore } from '@carryover/store';
import type { Draft } from '../data/draft.ts';
import { localAthlete } from '../data/local-athlete.ts';

export interface KeeperParts {
  readonly store: JournalStore;
  readonly device: string;
  /** Tells all tabs what was kept. */
  readonly announce: (recorded: readonly Entry[]) => void;
}

const entryOf =
  (device: string) =>
  ({ id, kind, body, told }: Draft): Entry =>
    newEntry(kind, body as Bodies[EntryKind], { nextId: () => id, device, told });

/** Keeps what is told; every promise that resolves means durable. */
export const keeperHandlers = ({ store, device, announce }: KeeperParts) => ({
  tell: async (drafts: readonly Draft[]): Promise<void> => {
    const entries = drafts.map(entryOf(device));
    await store.record(
      localAthlete,
      entries.map((entry) => ({ entry, readable: true })),
    );
    announce(entries);
  },
  /** How many entries only this device has. */
  waiting: (_: undefined): Promise<number> => store.pendingCount(localAthlete),
});

export type KeeperHandlers = ReturnType<typeof keeperHandlers>;
