import { signal } from '@preact/signals';
import type { SyncState } from '../sync/sync-state.ts';
import { kept } from './device-store.ts';
import type { SyncNews } from './news.ts';

/** How this device stands to its server. */
export const syncState = signal<SyncState>({ kind: 'unknown' });

/** Whether the device itself says that it has no network. */
export const isOffline = signal(globalThis.navigator?.onLine === false);

/** A tab of an older Carryover keeps the journal from being opened. */
export const isBlocked = signal(false);

export const hearOfSync = (news: SyncNews): void => {
  if (news.kind === 'synced') syncState.value = news.state;
  if (news.kind === 'blocked') isBlocked.value = true;
};

/** Shows what is known from the last time, and says when somebody looks at this tab. */
export const followSync = async (lookedAt: () => void): Promise<void> => {
  const known = await kept<SyncState>('sync');
  if (known !== undefined && syncState.peek().kind === 'unknown') syncState.value = known;
  const look = (): void => {
    isOffline.value = !navigator.onLine;
    if (document.visibilityState === 'visible') lookedAt();
  };
  for (const happens of ['online', 'offline', 'pageshow'] as const) addEventListener(happens, look);
  document.addEventListener('visibilitychange', look);
};
