import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Failure } from './simulate.ts';

/** What a worker thread is asked to live through, and what it says. */
export interface Share {
  readonly from: number;
  readonly seeds: number;
}
export type Report = { readonly done: number } | { readonly failure: Failure };

/** Seeds that a worker takes at a time: a few seconds of work. */
const seedsAShare = 2000;

const sharesOf = (from: number, seeds: number): Share[] => {
  const shares: Share[] = [];
  for (let done = 0; done < seeds; done += seedsAShare)
    shares.push({ from: from + done, seeds: Math.min(seedsAShare, seeds - done) });
  return shares.reverse();
};

const workOff = (shares: Share[], onDone: (seeds: number) => void): Promise<Failure | undefined> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('crew-member.ts', import.meta.url));
    const end = (failure?: Failure): void => {
      shares.length = 0;
      void worker.terminate().then(() => resolve(failure));
    };
    const next = (): void => {
      const share = shares.pop();
      if (share === undefined) end();
      else worker.postMessage(share);
    };
    worker.on('message', (report: Report) => {
      if ('failure' in report) {
        end(report.failure);
        return;
      }
      onDone(report.done);
      next();
    });
    worker.on('error', reject);
    next();
  });

/** Lives through many worlds on all cores; the first that breaks ends it. */
export const simulateOnAllCores = async (
  from: number,
  seeds: number,
  onProgress: (done: number) => void,
  workers = availableParallelism(),
): Promise<Failure | undefined> => {
  const shares = sharesOf(from, seeds);
  let done = 0;
  const count = (some: number): void => {
    done += some;
    onProgress(done);
  };
  const crew = Array.from({ length: Math.min(workers, shares.length) }, () => workOff(shares, count));
  const failures = (await Promise.all(crew)).filter((failure) => failure !== undefined);
  return failures.sort((a, b) => a.seed - b.seed)[0];
};
