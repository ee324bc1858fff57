import { auditView } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the rulebook says of what was done, in the athlete's preset or in another's. */
export const auditQuery = ({ state, today }: Context, asked: Parameters<typeof auditView>[2] = {}) =>
  auditView(state, today, asked);
