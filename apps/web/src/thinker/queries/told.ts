import { toldView } from '@carryover/views';
import type { Context } from '../context.ts';

/** What was told of late, and what of it was taken back. */
export const toldQuery = (
  { entries }: Context,
  { unit = 'kg' }: { readonly unit?: 'kg' | 'lb' | undefined },
) => toldView(entries, unit);
