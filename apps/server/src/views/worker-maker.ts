import { availableParallelism } from 'node:os';
import type { Journal } from './catch-up.ts';
import { type ViewMaker, ViewsBusy } from './maker.ts';
import { createViewThread, type ThreadLimits, type ViewThread } from './view-thread.ts';

export interface MakerLimits extends ThreadLimits {
  readonly threads: number;
  /** Asks that may wait for one thread. */
  readonly waiting: number;
}

/** Ours. A view of ten years takes a fraction of a second; what takes half a minute is a mistake. */
export const usualMakerLimits: MakerLimits = {
  threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
  waiting: 64,
  answerMilliseconds: 30_000,
  memoryMegabytes: 512,
  entriesKept: 300_000,
};

/** The same athlete comes to the same thread, which has the journal at hand. */
const placeOf = (athlete: string, places: number): number => {
  let sum = 0;
  for (let index = 0; index < athlete.length; index += 1) sum = (sum * 31 + athlete.charCodeAt(index)) | 0;
  return Math.abs(sum) % places;
};

interface Line {
  readonly thread: ViewThread;
  last: Promise<unknown>;
  waiting: number;
}

/** Makes views on a few threads, so that a long one holds nobody else up but those who wait for the same thread. */
export const workerViewMaker = (journal: Journal, limits: MakerLimits = usualMakerLimits): ViewMaker => {
  const lines: readonly Line[] = Array.from({ length: limits.threads }, () => ({
    thread: createViewThread(journal, limits),
    last: Promise.resolve(),
    waiting: 0,
  }));
  let isClosed = false;

  /** One after the other on each thread; who went away meanwhile is passed over. */
  const inTurn = <Value>(
    athlete: string,
    signal: AbortSignal | undefined,
    work: (thread: ViewThread) => Promise<Value>,
  ): Promise<Value> => {
    const line = lines[placeOf(athlete, lines.length)]!;
    if (isClosed || line.waiting >= limits.waiting)
      return Promise.reject(new ViewsBusy('Too many views are asked for at the moment.'));
    line.waiting += 1;
    const turn = line.last.then(async () => {
      try {
        signal?.throwIfAborted();
        return await work(line.thread);
      } finally {
        line.waiting -= 1;
      }
    });
    line.last = turn.catch(() => {});
    return turn;
  };

  return {
    zoneOf: (athlete) =>
      inTurn(athlete, undefined, async (thread) => {
        const { head, answer } = await thread.ask({ kind: 'zone', athlete });
        return {
          head,
          ...(answer.kind === 'zone' && answer.zone !== undefined ? { zone: answer.zone } : {}),
        };
      }),
    make: (athlete, ask, today, signal) =>
      inTurn(athlete, signal, async (thread) => {
        const { head, answer } = await thread.ask({ kind: 'view', athlete, ask, today });
        if (answer.kind !== 'view') throw new Error('A thread answered what nobody asked.');
        return { head, body: answer.body };
      }),
    close: async () => {
      isClosed = true;
      await Promise.all(lines.map(({ thread }) => thread.close()));
    },
  };
};
