import { effect } from '@preact/signals';
import { preferences } from '../data/preferences.ts';

/**
 * Keeps the screen lit until the returned function is called. A browser takes the lock back whenever the page is
 * hidden, and may refuse it to save power: then the screen goes dark as it always did.
 */
export const stayAwake = (): (() => void) => {
  if (!('wakeLock' in navigator)) return () => {};
  let lock: WakeLockSentinel | undefined;
  let isWanted = false;

  const release = (): void => {
    void lock?.release();
    lock = undefined;
  };
  const take = async (): Promise<void> => {
    if (!isWanted || document.hidden || (lock !== undefined && !lock.released)) return;
    const taken = await navigator.wakeLock.request('screen').catch(() => undefined);
    lock = taken;
    if (!isWanted) release();
  };
  const look = (): void => void take();

  document.addEventListener('visibilitychange', look);
  const stopWatching = effect(() => {
    isWanted = preferences.value.keepAwake;
    if (isWanted) look();
    else release();
  });
  return () => {
    isWanted = false;
    stopWatching();
    document.removeEventListener('visibilitychange', look);
    release();
  };
};
