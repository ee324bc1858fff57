import { type Calls, callsOver } from '../wire/calls.ts';
import type { ReaderHandlers } from './reader-worker.ts';

export interface OpenReader {
  readonly call: Calls<ReaderHandlers>;
  /** Rejects where the reader itself could not be loaded. */
  readonly failed: Promise<never>;
  /** Ends it, also in the midst of a file. */
  readonly close: () => void;
}

/** The worker that reads files, loaded when the first is handed over. */
export const openReader = (): OpenReader => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) =>
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the reader did not load')),
    ),
  );
  // Whoever waits for an answer hears of it; nobody else needs to.
  failed.catch(() => {});
  return { call: callsOver<ReaderHandlers>(worker), failed, close: () => worker.terminate() };
};
