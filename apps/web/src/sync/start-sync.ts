import type { JournalStore } from '@carryover/store';
import { keep, kept } from '../data/device-store.ts';
import { type Following, followServer } from './follow-server.ts';
import type { SyncState, WakeWhy } from './sync-state.ts';

export interface SyncParts {
  readonly store: JournalStore;
  readonly device: string;
  readonly onState: (state: SyncState) => void;
  readonly onChanged: () => void;
}

const places = { state: 'sync', journalOf: 'sync-athlete' } as const;

const keptSyncState = async (): Promise<SyncState> =>
  (await kept<SyncState>(places.state)) ?? { kind: 'unknown' };

/** The server's events, over a connection that the browser makes anew by itself when it breaks. */
const listen = (address: string, onHead: () => void) => {
  const events = new EventSource(address);
  events.addEventListener('head', onHead);
  return { isOver: () => events.readyState === EventSource.CLOSED, close: () => events.close() };
};

const after = (milliseconds: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

const lockName = 'carryover-sync';
const forEver = (): Promise<never> => new Promise(() => {});

/**
 * Syncs this device while no other tab does. A tab that is looked at takes over from one that may be asleep: two that
 * sync at once would do no harm, and one that sleeps with the lock would.
 */
export const startSync = ({ store, device, onState, onChanged }: SyncParts) => {
  const { locks } = navigator as { readonly locks?: LockManager };
  let followed: Following | undefined;

  const follow = async (): Promise<void> => {
    if (isStopped) return;
    followed = followServer({
      store,
      device,
      origin: location.origin,
      fetch: (address, init) => fetch(address, init),
      listen,
      readEntry: async () => (await import('./read-entry.ts')).readEntry,
      state: await keptSyncState(),
      journalOf: await kept<string>(places.journalOf),
      keepJournalOf: (athlete) => keep(places.journalOf, athlete),
      onState: (state) => {
        void keep(places.state, state);
        onState(state);
      },
      onChanged,
      after,
      now: Date.now,
      random: Math.random,
    });
  };

  let isOurs = false;
  let isStopped = false;

  const hold = (options: LockOptions): Promise<void> => {
    if (locks === undefined) return follow();
    isOurs = options.steal === true;
    return locks
      .request(lockName, options, async () => {
        isOurs = true;
        await follow();
        await forEver();
      })
      .catch(async (error: unknown) => {
        isOurs = false;
        followed?.stop();
        followed = undefined;
        // Taken over: wait until that tab is closed.
        if (error instanceof DOMException && error.name === 'AbortError') await hold({});
        else await follow();
      });
  };

  void hold({ steal: true });
  return {
    wake: (why: WakeWhy): void => followed?.wake(why),
    /** This tab is looked at. */
    takeOver: (): void => {
      if (isOurs || locks === undefined) followed?.wake('visible');
      else void hold({ steal: true });
    },
    /** For good: the page loads anew afterwards. */
    stop: (): void => {
      isStopped = true;
      followed?.stop();
    },
    adopt: async (): Promise<void> => followed?.adopt(),
  };
};

export type Sync = ReturnType<typeof startSync>;
