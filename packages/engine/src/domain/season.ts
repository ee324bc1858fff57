import type { Day, DayRange, Weekday } from './day.ts';

/** What a stretch of weeks is for, in the order of a season. */
export const blockKinds = ['learn', 'build', 'strength', 'power', 'taper', 'race', 'return'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** What a session is for; it decides how it may stand among the runs. */
export const sessionKinds = ['heavy', 'explosive', 'light', 'upper'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const halves = ['am', 'pm'] as const;
export type Half = (typeof halves)[number];

/** What a half of a usual day leaves for strength. */
export interface Opening {
  readonly weekday: Weekday;
  readonly half: Half;
  /** The usual ones when absent; 0 closes the half. */
  readonly minutes?: number;
  /** When strength begins then, by the athlete's clock; the half's nominal hour when absent. */
  readonly minuteOfDay?: number;
}

/** Days (or halves of them) on which nothing can be placed, or where the usual equipment is missing. */
export interface Appointment {
  readonly days: DayRange;
  readonly half?: Half;
  readonly says?: string;
}

/** When strength fits into a life: halves that are not named are open for the usual minutes. */
export interface Availability {
  readonly openings?: readonly Opening[];
  readonly appointments?: readonly Appointment[];
}

/** One half of one day. */
export interface Slot {
  readonly day: Day;
  readonly half: Half;
}
