import { writePlanIcs } from '@carryover/formats';
import { planFrom } from '@carryover/views';
import type { Context } from '../context.ts';

export const calendar = (
  { state, today, units }: Context,
  { stampMilliseconds }: { readonly stampMilliseconds: number },
): string | undefined =>
  state.accepted === undefined
    ? undefined
    : writePlanIcs(planFrom(state, today).plan, { unit: units.load, stampMilliseconds });
