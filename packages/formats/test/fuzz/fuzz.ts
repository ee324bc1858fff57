import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type Counted,
  type Finding,
  type FromThread,
  mostFindings,
  mostMegabytes,
  sharedNumbers,
} from './messages.ts';
import type { Target } from './targets.ts';

/** A thread that was given no time says nothing of the reader; one that never ends is told from it by this. */
const patienceMilliseconds = 30_000;
const lookMilliseconds = 100;

export interface Fuzzed extends Counted {
  readonly findings: readonly Finding[];
}

export interface FuzzOptions {
  /** Address of the module whose `targets` there are. */
  readonly module: string;
  readonly target: string;
  readonly from: number;
  readonly count: number;
  readonly patience?: number;
}

type Ended =
  | { readonly how: 'done' }
  | { readonly how: 'stuck'; readonly seed: number; readonly finding: Finding };

/** One thread's life: until all is read, or until it had to be ended. */
const live = async (
  { module, target, from, count, patience = patienceMilliseconds }: FuzzOptions,
  take: (message: FromThread) => void,
): Promise<Ended> => {
  const shared = new SharedArrayBuffer(8 * sharedNumbers.count);
  const now = new Float64Array(shared);
  now[sharedNumbers.seed] = from;
  const thread = new Worker(new URL('fuzz-thread.ts', import.meta.url), {
    workerData: { module, shared },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const ended = Promise.withResolvers<Ended>();
  const stuck = (kind: Finding['kind'], says: string): void => {
    const seed = now[sharedNumbers.seed] ?? from;
    ended.resolve({ how: 'stuck', seed, finding: { target, seed, kind, says } });
  };
  thread.on('message', (message: FromThread) => {
    take(message);
    if (message.kind === 'done') ended.resolve({ how: 'done' });
  });
  thread.on('error', (error: unknown) => {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    stuck(
      isMemory ? 'memory' : 'fault',
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  });
  thread.on('exit', () => stuck('fault', 'the thread ended by itself'));
  const watch = setInterval(() => {
    const since = now[sharedNumbers.since] ?? 0;
    if (since > 0 && Date.now() - since > patience) stuck('hang', `no end after ${patience / 1000} s`);
  }, lookMilliseconds);
  try {
    thread.postMessage({ target, from, count });
    return await ended.promise;
  } finally {
    clearInterval(watch);
    thread.removeAllListeners('exit');
    await thread.terminate();
  }
};

/** Reads as many mutants as are asked for, whatever they do to the thread that reads them. */
export const fuzz = async (options: FuzzOptions): Promise<Fuzzed> => {
  const findings: Finding[] = [];
  let read = 0;
  let refused = 0;
  const take = (message: FromThread): void => {
    if (message.kind === 'finding') findings.push(message.finding);
    else {
      read += message.counted.read;
      refused += message.counted.refused;
    }
  };
  const end = options.from + options.count;
  for (let from = options.from; from < end && findings.length < mostFindings; ) {
    const ended = await live({ ...options, from, count: end - from }, take);
    if (ended.how === 'done') break;
    findings.push(ended.finding);
    from = ended.seed + 1;
  }
  return { read, refused, findings };
};

/** What was found, with the input written to a file and how to have it read again. */
export const told = ({ target, seed, kind, says }: Finding, { inputOf }: Pick<Target, 'inputOf'>): string => {
  const folder = join(tmpdir(), 'carryover-fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${target}-${seed}`);
  writeFileSync(file, inputOf(seed).bytes);
  return `${kind} with seed ${seed}: ${says}\nThe input: ${file}\nAgain: node packages/formats/test/fuzz/run.ts ${target} ${seed} 1`;
};
