import { performance } from 'node:perf_hooks';

export interface Rounds {
  readonly warmUps: number;
  readonly rounds: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
};

/** Results go here, so that no compiler may leave out work whose result nobody reads. */
const kept: { result?: unknown } = {};

const millisecondsOf = (work: () => unknown): number => {
  const start = performance.now();
  kept.result = work();
  return performance.now() - start;
};

/**
 * Median milliseconds of each of two works, run in turns (A B A B …) so that a machine that is busy for a while
 * is busy for both.
 */
export const timeInTurns = (
  work: () => unknown,
  peer: () => unknown,
  { warmUps, rounds }: Rounds,
): { readonly work: number; readonly peer: number } => {
  for (let round = 0; round < warmUps; round += 1) kept.result = [work(), peer()];
  const times: { readonly work: number[]; readonly peer: number[] } = { work: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.work.push(millisecondsOf(work));
    times.peer.push(millisecondsOf(peer));
  }
  delete kept.result;
  return { work: median(times.work), peer: median(times.peer) };
};
