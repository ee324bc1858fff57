import { type Bodies, type Entry, type EntryKind, newEntry } from '@carryover/engine';
import type { CheckedEntry, JournalStore } from '@carryover/store';
import type { Draft } from '../data/draft.ts';
import { localAthlete } from '../data/local-athlete.ts';
import type { News } from '../data/news.ts';
import type { Sync } from '../sync/start-sync.ts';
import type { WakeWhy } from '../sync/sync-state.ts';

export interface KeeperParts {
  readonly store: JournalStore;
  readonly device: string;
  readonly database: string;
  /** Tells all tabs. */
  readonly announce: (news: News) => void;
  /** Absent where the journal is never synced. */
  readonly sync: Sync | undefined;
}

export interface RefusedEntry {
  readonly id: string;
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly toldAt: number;
  readonly reason: string;
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
export const keeperHandlers = ({ store, device, database, announce, sync }: KeeperParts) => ({
  tell: async (drafts: readonly Draft[]): Promise<void> => {
    const entries = drafts.map(entryOf(device));
    await store.record(
      localAthlete,
      entries.map((entry) => ({ entry, readable: true })),
    );
    announce({ kind: 'recorded', database, entries });
    sync?.wake('told');
  },
  /** Keeps a page of what was read out of files; all tabs hear of it with the last. */
  record: async ({ entries, isLast }: RecordedPage): Promise<void> => {
    await store.record(localAthlete, entries);
    if (!isLast) return;
    announce({ kind: 'changed', database });
    sync?.wake('told');
  },
  /** How many entries only this device has. */
  waiting: (_: undefined): Promise<number> => store.pendingCount(localAthlete),
  /** What the server would not take: kept here, and shown. */
  refused: async (_: undefined): Promise<readonly RefusedEntry[]> =>
    (await store.refused(localAthlete)).map(({ entry: { id, kind, told }, reason }) => ({
      id,
      kind,
      toldAt: told.epochMilliseconds,
      reason,
    })),
  /** Deletes the journal from this device, and nothing anywhere else. The page loads anew afterwards. */
  forget: async (_: undefined): Promise<void> => {
    sync?.stop();
    await store.forget(localAthlete);
    announce({ kind: 'changed', database });
  },
  /** The page of this keeper is what somebody looks at now. */
  lookedAt: (_: undefined): void => sync?.takeOver(),
  wake: (why: WakeWhy): void => {
    sync?.wake(why);
    announce({ kind: 'wake', database, why });
  },
  /** Syncs with the server that was found, though this journal was another athlete's there. */
  adopt: (_: undefined): void => {
    void sync?.adopt();
    announce({ kind: 'wake', database, why: 'adopt' });
  },
});

export type KeeperHandlers = ReturnType<typeof keeperHandlers>;
