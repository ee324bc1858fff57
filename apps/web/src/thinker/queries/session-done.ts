import { sessionDone } from '@carryover/views';
import type { Context } from '../context.ts';

/** What was done in a session, and what the next ones ask for because of it. */
export const sessionDoneQuery = (
  context: Context,
  { id, unit }: { readonly id: string; readonly unit?: 'kg' | 'lb' },
) => sessionDone({ ...context, ...(unit === undefined ? {} : { unit }) }, id);
