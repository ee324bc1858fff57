// One of the worker threads of crew.ts.
import { parentPort } from 'node:worker_threads';
import type { Report, Share } from './crew.ts';
import { simulate } from './simulate.ts';

parentPort?.on('message', async ({ from, seeds }: Share) => {
  const failure = await simulate(from, seeds);
  const report: Report = failure === undefined ? { done: seeds } : { failure };
  parentPort?.postMessage(report);
});
