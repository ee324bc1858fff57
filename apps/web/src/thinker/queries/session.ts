import { type BegunSession, sessionView } from '@carryover/views';
import type { Context } from '../context.ts';

/** The session that is under way: every set with its aim, what was done, and what comes next. */
export const sessionQuery = (
  context: Context,
  { open, unit }: { readonly open: BegunSession; readonly unit?: 'kg' | 'lb' },
) => sessionView({ ...context, ...(unit === undefined ? {} : { unit }) }, open);
