import type { Head } from '../journal-store.ts';
import type { DeviceParts, SyncResult } from './device.ts';
import type { StartOver } from './protocol.ts';

/** What one step came to; `more` when entries are left that this run has not sent. */
export type StepResult = 'done' | 'more' | 'start-over' | 'failed';

/** One sync under way, and what it came to so far. */
export interface Run extends DeviceParts {
  readonly signal: AbortSignal | undefined;
  /** What this run need not send again: it was answered, or the server would not hear of it. */
  readonly handled: Set<string>;
  readonly pushed: Set<string>;
  /** Accepted since the last pull that reached the end: the next one must bring them back. */
  awaited: Set<string>;
  /** Should have come back with that pull. */
  due: Set<string>;
  readonly refused: Set<string>;
  received: number;
  /** How often whole requests were rejected, and how often one passed. */
  rejected: number;
  passed: number;
  /** How often something had to be sent again, as the server had lost it after it had accepted it. */
  sentAgain: number;
  /** The device's head when this run last looked. */
  shown?: Head;
  /** Where the shared journal stood after the last push, as long as no pull has brought the device there. */
  answeredHead?: Head | undefined;
  startedOver?: StartOver['reason'];
  wentBack?: true;
  note(error: unknown): void;
  /** Throws when the caller gave up; called after every wait, before anything is written. */
  goOn(): void;
  countPending(): Promise<void>;
  result(): SyncResult;
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

const givenUp = (): Error => new Error('this sync was given up: it took too long');

export const beginRun = (parts: DeviceParts, signal: AbortSignal | undefined): Run => {
  let firstError: Error | undefined;
  let pending: number | undefined;
  const run: Run = {
    ...parts,
    signal,
    handled: new Set(),
    pushed: new Set(),
    awaited: new Set(),
    due: new Set(),
    refused: new Set(),
    received: 0,
    rejected: 0,
    passed: 0,
    sentAgain: 0,
    note: (error) => {
      firstError ??= asError(error);
    },
    goOn: () => {
      if (signal?.aborted) throw givenUp();
    },
    countPending: async () => {
      try {
        pending = await parts.store.pendingCount(parts.athlete);
      } catch (error) {
        run.note(error);
      }
    },
    result: () => {
      if (signal?.aborted) run.note(givenUp());
      return {
        pushed: run.pushed.size,
        received: run.received,
        refused: run.refused.size,
        ...(pending === undefined ? {} : { pending }),
        ...(run.startedOver === undefined ? {} : { startedOver: run.startedOver }),
        ...(run.wentBack === undefined ? {} : { wentBack: run.wentBack }),
        ...(firstError === undefined ? {} : { error: firstError }),
      };
    },
  };
  return run;
};

/** What this run believes to have sent holds no longer. */
const forgetSent = (run: Run): void => {
  run.handled.clear();
  run.awaited.clear();
  run.due.clear();
  run.answeredHead = undefined;
};

/** Notes where the device stands. A head that went back means that another tab has started over: all is sent anew. */
export const noteHead = (run: Run, head: Head): void => {
  const before = run.shown;
  if (before !== undefined && (head.epoch !== before.epoch || head.seq < before.seq)) forgetSent(run);
  run.shown = head;
};

export const isSameHead = (a: Head, b: Head): boolean =>
  a.epoch === b.epoch && a.seq === b.seq && a.chain === b.chain;

/**
 * The shared journal is another than the one that the request showed: everything is pending again and is sent anew.
 * Where another tab has moved the device on in the meantime the answer is about what is gone, and is not followed.
 */
export const startOver = async (run: Run, shown: Head, answer: StartOver): Promise<'start-over'> => {
  const now = await run.store.head(run.athlete);
  run.goOn();
  if (isSameHead(now, shown)) {
    await run.store.startOver(run.athlete, answer.epoch);
    run.goOn();
    run.startedOver = answer.reason;
  }
  forgetSent(run);
  return 'start-over';
};
