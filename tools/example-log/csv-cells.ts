import { dateOfDay, type Session } from '@carryover/engine';

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const pad = (value: number): string => String(value).padStart(2, '0');

export interface ClockTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly hour: number;
  readonly minute: number;
}

/** Exports always show a clock: a session without one gets eight in the morning. */
export const clockOf = ({ at }: Session, minutesLater = 0): ClockTime => {
  const minutes = (at.minuteOfDay ?? 8 * 60) + minutesLater;
  const day = at.day + Math.floor(minutes / 1440);
  const ofDay = minutes % 1440;
  return { ...dateOfDay(day), hour: Math.floor(ofDay / 60), minute: Math.floor(ofDay % 60) };
};
