import type { JournalStore } from '../journal-store.ts';
import type { StartOver, Transport } from './protocol.ts';
import type { ReadEntry } from './read-entry.ts';
import { runSync } from './run-sync.ts';

export interface DeviceParts {
  readonly store: JournalStore;
  readonly athlete: string;
  /** The device's own id, made once: a UUID. */
  readonly device: string;
  readonly transport: Transport;
  readonly readEntry: ReadEntry;
  /** At most so many entries in a request; the protocol's limits unless told. */
  readonly entriesAPush?: number;
  readonly entriesAPull?: number;
}

/** What one sync did. All that was done stays done when there is an error beside it. */
export interface SyncResult {
  /** Entries that the shared journal now has, whether this push or an earlier one brought them. */
  readonly pushed: number;
  /** Entries that came, those among them that this device had told. */
  readonly received: number;
  readonly refused: number;
  /** What still waits in the outbox; absent when the store could not say. */
  readonly pending?: number;
  /** The shared journal was another than the one that was known, as after a restore of the server. */
  readonly startedOver?: StartOver['reason'];
  /** This device has been further before: it runs on a restored copy. */
  readonly wentBack?: true;
  /** The first thing that went wrong. Nothing is lost by it; the next sync takes up what is left. */
  readonly error?: Error;
}

/** The sync of one device with one athlete's shared journal. */
export interface Device {
  /**
   * Pushes what is pending and pulls what is new. Never rejects. Calls while one runs share the run that follows it, so
   * that what was recorded before a call is always seen to, and one push is in flight at a time.
   * @param signal Gives up on a run, for instance on one that hangs; whatever it comes back with is ignored.
   */
  syncOnce(signal?: AbortSignal): Promise<SyncResult>;
}

export const createDevice = (parts: DeviceParts): Device => {
  let running: Promise<SyncResult> | undefined;
  let following: Promise<SyncResult> | undefined;

  const start = (signal: AbortSignal | undefined): Promise<SyncResult> => {
    following = undefined;
    const run = runSync(parts, signal).finally(() => {
      if (running === run) running = undefined;
    });
    running = run;
    return run;
  };

  return {
    syncOnce: (signal) => {
      if (running === undefined) return start(signal);
      following ??= running.then(() => start(signal));
      return following;
    },
  };
};
