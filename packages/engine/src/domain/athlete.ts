import type { Weekday } from './day.ts';

export const experiences = ['novice', 'intermediate', 'advanced'] as const;
/** Of lifting, not of running. */
export type Experience = (typeof experiences)[number];

/** All that is known of the person; each field sharpens some rule, and none is required. */
export interface Athlete {
  readonly ageYears?: number;
  readonly bodyMassKg?: number;
  readonly experience?: Experience;
  /** Heart rate in beats a minute at lactate threshold. */
  readonly thresholdHeartRate?: number;
  readonly maxHeartRate?: number;
  readonly thresholdPaceSecondsPerKm?: number;
  readonly weekStartsOn?: Weekday;
  /** IANA name, such as Europe/Madrid. */
  readonly zone?: string;
  /** Then nothing is planned: what suits is for a midwife or doctor to say. */
  readonly pregnant?: boolean;
}
