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
  /** Beats a minute. */
  readonly restingHeartRate?: number;
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

/** What sends an athlete to a clinician before any more training, whatever the plan says. */
export const symptomKinds = [
  'chest-pain',
  'faint',
  'palpitations',
  'breathlessness',
  'bone-pain-at-rest',
  'bone-tenderness',
  'pain-on-hopping',
  'limp',
  'sudden-pop',
  'lost-push-off',
  'calf-swelling',
  'numbness',
  'weakness',
  'bladder-bowel-change',
  'saddle-change',
  'fever',
  'dark-urine',
  'recent-surgery',
  'heart-disease',
  'uncontrolled-blood-pressure',
  'stress-fracture',
] as const;
export type SymptomKind = (typeof symptomKinds)[number];

/** A red flag. `cleared` ends it: from that day on somebody who may say so has said that training is fine. */
export interface Symptom {
  readonly day: Day;
  readonly kind: SymptomKind;
  readonly cleared?: boolean;
}

export const soles = ['cushioned', 'firm', 'barefoot'] as const;

/** What was worn to lift; a checklist tip rests on it, no score does. */
export interface Footwear {
  readonly day: Day;
  readonly sole: (typeof soles)[number];
}

/** What an athlete tells beside sessions. No list holds an order that matters: entries are dated. */
export interface SelfReport {
  readonly checkIns?: readonly CheckIn[];
  readonly pains?: readonly Pain[];
  readonly symptoms?: readonly Symptom[];
  readonly footwear?: readonly Footwear[];
}

const all = <Entry>(lists: readonly (readonly Entry[] | undefined)[]): readonly Entry[] =>
  lists.flatMap((list) => list ?? []);

/** All that several reports tell; a list that none of them has is absent. */
export const toldIn = (reports: readonly SelfReport[]): SelfReport => {
  const checkIns = all(reports.map((report) => report.checkIns));
  const pains = all(reports.map((report) => report.pains));
  const symptoms = all(reports.map((report) => report.symptoms));
  const footwear = all(reports.map((report) => report.footwear));
  return {
    ...(checkIns.length > 0 ? { checkIns } : {}),
    ...(pains.length > 0 ? { pains } : {}),
    ...(symptoms.length > 0 ? { symptoms } : {}),
    ...(footwear.length > 0 ? { footwear } : {}),
  };
};
