import type { DayRange } from '@carryover/engine';
import type { Context } from '../context.ts';

/** What writes files is loaded when the first one is asked for. */
const writers = () => import('../take-out/index.ts');

/** Planned sessions as FIT workouts: those of some days, or one by its id. */
export const workoutsQuery = async (
  context: Context,
  asked: { readonly days: DayRange } | { readonly session: string },
) => (await writers()).workouts(context, asked);

/** The season for a calendar program; undefined where no plan was taken. */
export const calendarQuery = async (context: Context, asked: { readonly stampMilliseconds: number }) =>
  (await writers()).calendar(context, asked);

/** The lifting that was done, as Hevy imports it. */
export const liftingQuery = async (context: Context, _: undefined) => (await writers()).lifting(context);
