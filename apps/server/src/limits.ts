import { mostBatchBytes } from '@carryover/store';
import type { Limits } from './deps.ts';

/** Ours. A push may hold a full batch of entries and a little around them; ten years of sets fit into an upload several times. */
export const usualLimits: Limits = {
  bodyBytes: 100_000,
  pushBytes: mostBatchBytes + 100_000,
  importBytes: 20_000_000,
  importsOfAthlete: 3,
  importsOfAll: 12,
  feeds: 10,
  feedReads: 120,
  computedReads: 300,
  liveConnections: 10,
  heartbeatMilliseconds: 25_000,
};
