import { type AuditPageAsked, auditPage } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the rulebook says of what was done, in the athlete's preset or in another's, with its picture. */
export const auditQuery = ({ state, today }: Context, asked: AuditPageAsked) =>
  auditPage(state, today, asked);
