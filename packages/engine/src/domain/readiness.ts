import type { Day } from './day.ts';
import type { PainSite } from './exercise.ts';

/** What an athlete says of a day before training; every field may be skipped. */
export interface CheckIn {
  readonly day: Day;
  readonly sleepHours?: number;
  /** 0 none to 10 worst. */
  readonly soreness?: number;
  /** 0 empty to 10 full of it. */
  readonly energy?: number;
  /** Natural logarithm of rMSSD in milliseconds. */
  readonly heartRateVariability?: number;
  readonly fuelled?: boolean;
  readonly hydrated?: boolean;
}

/** Pain at a site, 0 to 10; read as a traffic light for tendon and calf only, never for bone. */
export interface Pain {
  readonly day: Day;
  readonly site: PainSite;
  readonly side?: 'left' | 'right';
  readonly during?: number;
  readonly after?: number;
  readonly nextMorning?: number;
}

/** What was worn to lift; a checklist tip rests on it, no score does. */
export interface Footwear {
  readonly day: Day;
  readonly sole: 'cushioned' | 'firm' | 'barefoot';
}
