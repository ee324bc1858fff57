import { performance } from 'node:perf_hooks';
import { median } from '../time.ts';

export interface Flow {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Does works 0 to count - 1, so many at a time; milliseconds a work, works a second. */
export const flowOf = async (
  count: number,
  atATime: number,
  work: (index: number, lane: number) => Promise<void>,
): Promise<Flow> => {
  const times: number[] = [];
  let next = 0;
  const lane = async (_: unknown, own: number): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      const start = performance.now();
      await work(index, own);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atATime }, lane));
  const seconds = (performance.now() - start) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: count / seconds, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
};

/** Of several rounds, each figure by itself. */
export const medianFlow = (flows: readonly Flow[]): Flow => {
  const of = (figure: keyof Flow): number => median(flows.map((flow) => flow[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
};

export const flowInWords = ({ p50, p99 }: Flow): string =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
