// Loaded in the browser beside the app: puts a journal where the app finds it.
import type { Entry } from '@carryover/engine';
import { indexedDbStore } from '@carryover/store/browser';

Object.assign(globalThis, {
  putJournal: async (entries: readonly Entry[], database: string): Promise<void> => {
    const store = indexedDbStore({ name: database });
    await store.record(
      'me',
      entries.map((entry) => ({ entry, readable: true })),
    );
    await store.close();
  },
  readJournal: async (database: string): Promise<readonly Entry[]> => {
    const store = indexedDbStore({ name: database });
    const kept = await store.entries('me');
    await store.close();
    return kept.map(({ entry }) => entry);
  },
});
