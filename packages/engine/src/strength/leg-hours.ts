import type { LiftReading } from './reading.ts';

/** No session asks for more, whatever was in it (ours). */
export const longestLegHours = 72;

export interface LegHours {
  /** After heavy leg work, or many jumps. */
  readonly minHours: number;
  /** Added for each reason that the legs need longer. */
  readonly moreHours: number;
  /** Heavy leg sets above which they do. */
  readonly manySets: number;
  /** After jumps without lifting, of at most `fewContacts` ground contacts. */
  readonly jumpHours: number;
  readonly fewContacts: number;
}

/** What makes legs need longer: the soreness of new work, volume, and sets to the very end. */
export const tiringReasons = (lift: LiftReading, manySets: number): string[] => [
  ...(lift.heavyLowerSets > manySets ? ['many sets'] : []),
  ...(lift.novelLegs ? ['exercises that are new or back after weeks'] : []),
  ...(lift.lowestLowerReserve === 0 ? ['sets to failure'] : []),
];

/** A session that only its title calls explosive counts as one with few jumps. */
const hoursAfterJumps = (lift: LiftReading, { jumpHours, minHours, fewContacts }: LegHours): number => {
  if (lift.contacts > fewContacts) return minHours;
  return lift.contacts > 0 || (!lift.hasSets && lift.hasPower) ? jumpHours : 0;
};

/** Hours from a session to fresh legs; 0 when it does not tire them, undefined when that cannot be told. */
export const legHoursNeeded = (lift: LiftReading, hours: LegHours): number | undefined => {
  if (lift.heavyLegs.is === undefined) return undefined;
  if (!lift.heavyLegs.is) return hoursAfterJumps(lift, hours);
  const reasons = tiringReasons(lift, hours.manySets).length;
  return Math.min(longestLegHours, hours.minHours + hours.moreHours * reasons);
};
