import { mostBatchBytes } from '@carryover/store';
import type { Limits } from './deps.ts';

/** Ours. A push may hold a full batch of entries and a little around them. */
export const usualLimits: Limits = {
  bodyBytes: 100_000,
  pushBytes: mostBatchBytes + 100_000,
  liveConnections: 10,
  heartbeatMilliseconds: 25_000,
};
