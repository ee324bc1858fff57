import type { Entry } from '@carryover/engine';

/** What one tab, or its keeper, tells the others on this device. */
export type News =
  /** Entries were kept; who has the ones before can go on from there. */
  | { readonly kind: 'recorded'; readonly database: string; readonly entries: readonly Entry[] }
  /** Anything else changed the journal: an import, a sync, a deletion. Read it anew. */
  | { readonly kind: 'changed'; readonly database: string };

/** A channel of the browser to all tabs and workers of this app. */
export const newsChannel = (): BroadcastChannel => new BroadcastChannel('carryover-journal');
