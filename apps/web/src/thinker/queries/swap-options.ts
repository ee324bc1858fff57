import { type BegunSession, swapOptions } from '@carryover/views';
import type { Context } from '../context.ts';

/** What can be done in a place of the session instead, with numbers of its own. */
export const swapOptionsQuery = (
  context: Context,
  { open, place, unit }: { readonly open: BegunSession; readonly place: number; readonly unit?: 'kg' | 'lb' },
) => swapOptions({ ...context, ...(unit === undefined ? {} : { unit }) }, open, place);
