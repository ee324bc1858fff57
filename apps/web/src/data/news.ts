import type { Entry } from '@carryover/engine';
import type { SyncState, WakeWhy } from '../sync/sync-state.ts';

/** What one tab, or its keeper, tells the others on this device. */
export type News = JournalNews | SyncNews;

export type JournalNews =
  /** Entries were kept; who has the ones before can go on from there. */
  | { readonly kind: 'recorded'; readonly database: string; readonly entries: readonly Entry[] }
  /** Anything else changed the journal: an import, a sync, a deletion. Read it anew. */
  | { readonly kind: 'changed'; readonly database: string };

export type SyncNews =
  /** How this device stands to its server. */
  | { readonly kind: 'synced'; readonly database: string; readonly state: SyncState }
  /** Whichever tab syncs, sync now. */
  | { readonly kind: 'wake'; readonly database: string; readonly why: WakeWhy | 'adopt' }
  /** A newer Carryover in one tab waits for an older one in another to let go of the database. */
  | { readonly kind: 'blocked'; readonly database: string };

/** A channel of the browser to all tabs and workers of this app. */
export const newsChannel = (): BroadcastChannel => new BroadcastChannel('carryover-journal');
