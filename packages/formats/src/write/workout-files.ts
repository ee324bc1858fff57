import type { DayRange, Plan, PlannedSession, PlannedWeek } from '@carryover/engine';
import type { PlanTextOptions } from './load-unit.ts';
import { sessionIds, uidOf } from './session-event.ts';
import { writeWorkoutFit } from './workout-fit.ts';
import { workoutFileName } from './workout-steps.ts';

export interface WorkoutFilesOptions extends PlanTextOptions {
  /** Sessions of these days, the first and the last among them; all of the plan when absent. */
  readonly days?: DayRange;
  /** When the workouts were made, in milliseconds since 1970. */
  readonly createdMilliseconds: number;
  /** Whose plan: parts the sessions of several athletes in one program. */
  readonly calendar?: string;
}

export interface WorkoutFile {
  /** `2027-01-11-strength-A.fit`. */
  readonly name: string;
  /** The same as in the calendar, and the same after the session moved within its week. */
  readonly uid: string;
  readonly planned: PlannedSession;
  readonly week: PlannedWeek;
  readonly bytes: Uint8Array;
}

/** FNV-1a: a number of 32 bits that the same name always has. FIT takes neither none nor all of the bits. */
const numberOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash === 0 || hash === 0xffff_ffff ? 1 : hash;
};

const isWithin = ({ session }: PlannedSession, days: DayRange | undefined): boolean =>
  days === undefined || (days.from <= session.at.day && session.at.day <= days.to);

/** The sessions of a plan as FIT workouts, a file each, in time order. The same input gives the same bytes. */
export const workoutFiles = (plan: Plan, options: WorkoutFilesOptions): readonly WorkoutFile[] => {
  const names = new Map<string, number>();
  const nameOf = (planned: PlannedSession): string => {
    const name = workoutFileName(planned);
    const place = (names.get(name) ?? 0) + 1;
    names.set(name, place);
    return workoutFileName(planned, place);
  };
  const { createdMilliseconds, unit = 'kg' } = options;
  return plan.weeks.flatMap((week) => {
    const ids = sessionIds(week);
    return week.sessions.flatMap((planned, index) => {
      if (!isWithin(planned, options.days)) return [];
      const uid = uidOf(ids[index]!, options.calendar);
      const bytes = writeWorkoutFit(planned, { unit, createdMilliseconds, serialNumber: numberOf(uid) });
      return [{ name: nameOf(planned), uid, planned, week, bytes }];
    });
  });
};
