import type { Device, SyncResult } from './device.ts';
import { TransportError } from './transport-error.ts';

/** Why to sync now. */
export type Wake =
  /** A person asked, or something was recorded. */
  | 'told'
  | 'online'
  | 'visible'
  /** The server said that there is something new. */
  | 'event';

/** Timers of the platform; `after` gives what takes the timer back. */
export type After = (milliseconds: number, call: () => void) => () => void;

export interface KeepInSyncParts {
  readonly device: Device;
  /** Milliseconds of a clock that runs on while timers are held up, as in a laptop that sleeps. */
  readonly now: () => number;
  /** From 0 to 1, so that devices that lost the same server do not all come back in one moment. */
  readonly random: () => number;
  readonly after: After;
  readonly onResult?: (result: SyncResult) => void;
  readonly pace?: Partial<Pace>;
}

/** All in milliseconds; the numbers are ours. */
export interface Pace {
  /** Between syncs when all is well. */
  readonly every: number;
  /** After the first failure; doubled for each further one. */
  readonly firstRetry: number;
  readonly lastRetry: number;
  /** The longest that a server may ask for. */
  readonly longestWait: number;
  /** A sync that is not over by then is given up, whatever hangs in it. */
  readonly giveUp: number;
}

const minute = 60_000;

const usualPace: Pace = {
  every: 15 * minute,
  firstRetry: 2_000,
  lastRetry: 10 * minute,
  longestWait: 60 * minute,
  giveUp: 10 * minute,
};

export interface KeepInSync {
  wake(why: Wake): void;
  stop(): void;
}

const askedToWait = (error: Error | undefined): number =>
  error instanceof TransportError ? (error.retryAfterMilliseconds ?? 0) : 0;

/**
 * Syncs at the start, when woken, and from time to time. There is always either a sync under way that ends by `giveUp`
 * at the latest, or a timer that begins the next: no state keeps it still.
 */
export const keepInSync = (parts: KeepInSyncParts): KeepInSync => {
  const { device, now, random, after } = parts;
  const pace: Pace = { ...usualPace, ...parts.pace };
  let failures = 0;
  let woken = false;
  let stopped = false;
  let running: AbortController | undefined;
  let takeBack = (): void => {};
  /** The server asked not to be called before. */
  let quietUntil = Number.NEGATIVE_INFINITY;

  const delayAfter = (result: SyncResult): number => {
    if (result.error === undefined) return pace.every * (0.5 + random() / 2);
    const retry = Math.min(pace.lastRetry, pace.firstRetry * 2 ** (failures - 1)) * (0.5 + random() / 2);
    return Math.max(retry, Math.min(askedToWait(result.error), pace.longestWait));
  };

  const finish = (result: SyncResult): void => {
    running = undefined;
    takeBack();
    if (stopped) return;
    failures = result.error === undefined ? 0 : failures + 1;
    const wait = Math.min(askedToWait(result.error), pace.longestWait);
    quietUntil = wait > 0 ? now() + wait : Number.NEGATIVE_INFINITY;
    const again = woken && result.error === undefined;
    woken = false;
    if (again) begin();
    else takeBack = after(delayAfter(result), begin);
    parts.onResult?.(result);
  };

  const begin = (): void => {
    takeBack();
    const controller = new AbortController();
    running = controller;
    takeBack = after(pace.giveUp, () => controller.abort());
    device.syncOnce(controller.signal).then(finish, (error: unknown) => {
      finish({ pushed: 0, received: 0, refused: 0, error: new Error('the sync failed', { cause: error }) });
    });
  };

  /** A clock that was set back must not keep the device still: the timer ends every wait by itself. */
  const mustWait = (why: Wake): boolean => now() < quietUntil || (why === 'event' && failures > 0);

  begin();
  return {
    wake: (why) => {
      if (stopped) return;
      if (running !== undefined) woken = true;
      else if (!mustWait(why)) begin();
    },
    stop: () => {
      stopped = true;
      takeBack();
      running?.abort();
    },
  };
};
