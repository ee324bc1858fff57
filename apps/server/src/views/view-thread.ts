import { Worker } from 'node:worker_threads';
import type { Head } from '@carryover/store';
import { ThreadFailed } from '../thread-error.ts';
import { workerFile } from '../worker-file.ts';
import { catchUp, type Journal } from './catch-up.ts';
import { ViewsBusy } from './maker.ts';
import type { FromWorker, ToWorker } from './messages.ts';

export interface ThreadLimits {
  /** Of one answer; then the thread is ended, with what it was doing. */
  readonly answerMilliseconds: number;
  readonly memoryMegabytes: number;
  /** Entries of all journals that a thread keeps at hand. */
  readonly entriesKept: number;
}

type Ask = Extract<ToWorker, { kind: 'zone' | 'view' }>;
type Answer = Exclude<FromWorker, { kind: 'failed' }>;

/** One thread: one ask at a time, the journals of its athletes kept at hand. */
export interface ViewThread {
  ask(message: Ask): Promise<{ readonly head: Head; readonly answer: Answer }>;
  close(): Promise<void>;
}

const endedEarly = (): ViewsBusy => new ViewsBusy('The thread of the view ended before it was done.');

export const createViewThread = (journal: Journal, limits: ThreadLimits): ViewThread => {
  let worker: Worker | undefined;
  /** In the order in which they were asked about. */
  const known = new Map<string, Head>();

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    known.clear();
    await ended?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(workerFile('view-worker', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
      // It has no need of secrets.
      env: {},
    });
    // Of a thread that falls over while nobody waits; whoever waits hears of it as well.
    started.on('error', () => {
      if (worker === started) void end();
    });
    started.unref();
    return started;
  };
  /** A thread that began meanwhile knows nothing of what was handed to the one before it. */
  const isStill = (begun: Worker): void => {
    if (worker !== begun) throw endedEarly();
  };
  const makeRoom = (begun: Worker, athlete: string): void => {
    let entries = [...known.values()].reduce((sum, { seq }) => sum + seq, 0);
    for (const [other, { seq }] of known) {
      if (entries <= limits.entriesKept || other === athlete) break;
      begun.postMessage({ kind: 'forget', athlete: other } satisfies ToWorker);
      known.delete(other);
      entries -= seq;
    }
  };
  const bring = async (begun: Worker, athlete: string): Promise<Head> => {
    const before = known.get(athlete);
    known.delete(athlete);
    const head = await catchUp(journal, athlete, before, (entries, anew) => {
      isStill(begun);
      begun.postMessage({ kind: 'entries', athlete, entries, anew } satisfies ToWorker);
    });
    isStill(begun);
    known.set(athlete, head);
    makeRoom(begun, athlete);
    return head;
  };
  const answerOf = (asked: Worker, message: Ask): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      const settle = (then: () => void) => (): void => {
        clearTimeout(timer);
        asked.off('message', answered).off('error', broke).off('exit', broke);
        asked.unref();
        then();
      };
      const answered = (answer: FromWorker): void => settle(() => resolve(answer))();
      const broke = settle(() => reject(endedEarly()));
      const timer = setTimeout(
        settle(() => {
          void end();
          reject(new ViewsBusy('The view took longer than it may.'));
        }),
        limits.answerMilliseconds,
      );
      asked.on('message', answered).on('error', broke).on('exit', broke);
      asked.ref();
      asked.postMessage(message);
    });

  return {
    ask: async (message) => {
      worker ??= start();
      const begun = worker;
      const head = await bring(begun, message.athlete);
      isStill(begun);
      const answer = await answerOf(begun, message);
      if (answer.kind === 'failed')
        throw new ThreadFailed('A view could not be computed', answer.name, answer.stack);
      return { head, answer };
    },
    close: end,
  };
};
