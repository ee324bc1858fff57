import { Worker } from 'node:worker_threads';
import { ThreadFailed } from '../thread-error.ts';
import { catchUp, type Journal } from '../views/catch-up.ts';
import { workerFile } from '../worker-file.ts';
import type { FromReader, ReadProblemKind, ToReader, Upload } from './messages.ts';

export interface ReaderLimits {
  /** Of one file; then its thread is ended, whatever it is doing. */
  readonly readMilliseconds: number;
  readonly memoryMegabytes: number;
}

/** Ours. The largest file that is taken is read in a few seconds. */
export const usualReaderLimits: ReaderLimits = { readMilliseconds: 60_000, memoryMegabytes: 512 };

export type ImportProblemKind =
  | ReadProblemKind
  | 'took-too-long'
  | 'too-much-memory'
  | 'interrupted'
  | 'not-kept'
  | 'internal';

/** A file that was not read, and why; the message is for its owner. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  readonly kind: ImportProblemKind;

  constructor(kind: ImportProblemKind, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.kind = kind;
  }
}

export interface UploadReader {
  read(
    athlete: string,
    upload: Upload,
    told: { readonly device: string; readonly epochMilliseconds: number },
    progress: (thousandths: number) => void,
    signal: AbortSignal,
  ): Promise<Extract<FromReader, { kind: 'read' }>>;
}

const tooLong = (milliseconds: number): ImportProblem =>
  new ImportProblem(
    'took-too-long',
    `Reading the file was ended after ${Math.round(milliseconds / 1000)} seconds. Split the export by year, and upload the parts.`,
  );

const brokeDown = (error: unknown): ImportProblem =>
  error instanceof Error && Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ImportProblem(
        'too-much-memory',
        'Reading the file took more memory than it may. Split the export by year, and upload the parts.',
      )
    : new ImportProblem(
        'internal',
        'Reading the file failed for a reason of our own, which stands in our log. Nothing of it was kept.',
        error,
      );

const interrupted = (): ImportProblem =>
  new ImportProblem('interrupted', 'The server stopped before the file was read. Upload it again.');

/** Reads each file on a thread of its own, which is ended after it: no file can hold up or bring down another. */
export const threadReader = (
  journal: Journal,
  limits: ReaderLimits = usualReaderLimits,
  program: URL = workerFile('import-worker', import.meta.url),
): UploadReader => ({
  read: async (athlete, upload, told, progress, signal) => {
    const worker = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
      // It has no need of secrets.
      env: {},
    });
    const answered = Promise.withResolvers<Extract<FromReader, { kind: 'read' }>>();
    // Whatever it is rejected with is seen by the await below; until then nobody looks.
    answered.promise.catch(() => {});
    const timer = setTimeout(
      () => answered.reject(tooLong(limits.readMilliseconds)),
      limits.readMilliseconds,
    );
    const abort = (): void => answered.reject(interrupted());
    const hear = (message: FromReader): void => {
      if (message.kind === 'progress') progress(message.thousandths);
      else if (message.kind === 'read') answered.resolve(message);
      else if (message.kind === 'problem')
        answered.reject(new ImportProblem(message.problem, message.detail));
      else
        answered.reject(brokeDown(new ThreadFailed('A file could not be read', message.name, message.stack)));
    };
    worker.on('message', hear);
    worker.on('error', (error) => answered.reject(brokeDown(error)));
    worker.on('exit', () => answered.reject(brokeDown(new Error('The thread ended.'))));
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    const tell = (message: ToReader): void => worker.postMessage(message);
    try {
      const handedOver = catchUp(journal, athlete, undefined, (entries, anew) =>
        tell({ kind: 'journal', entries, anew }),
      );
      await Promise.race([handedOver, answered.promise]);
      tell({ kind: 'read', upload, ...told });
      return await answered.promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      await worker.terminate();
    }
  },
});
