import type { DayRange } from '@carryover/engine';
import { workoutFiles } from '@carryover/formats';
import { acceptedMilliseconds, planAsOfToday, planFrom } from '@carryover/views';
import type { Context } from '../context.ts';

export interface Workouts {
  /** Whether a plan was taken: without one there are none. */
  readonly hasPlan: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The same bytes as the command line writes of the same plan on the same day in the same unit. */
export const workouts = (
  { state, today, units }: Context,
  asked: { readonly days: DayRange } | { readonly session: string },
): Workouts => {
  const createdMilliseconds = acceptedMilliseconds(state, today);
  if (createdMilliseconds === undefined) return { hasPlan: false, files: [] };
  const { request, plan } = planFrom(state, today);
  const days = 'days' in asked ? { days: asked.days } : {};
  const files = workoutFiles(planAsOfToday(request, plan), {
    ...days,
    unit: units.load,
    createdMilliseconds,
  });
  const wanted =
    'session' in asked ? files.filter(({ planned }) => planned.session.id === asked.session) : files;
  return { hasPlan: true, files: wanted.map(({ name, bytes }) => ({ name, bytes })) };
};
