import type { PlanRequest } from '../request.ts';
import type { Past } from './past.ts';

/** Without loads below this age, and with somebody qualified beside them below the next. */
const childBelow = 13;
const youthBelow = 16;
/** From here on one session a week may not keep what two have built. */
const oldFrom = 65;

const ageOf = ({ log }: PlanRequest): number | undefined => log.athlete.ageYears;

export const isChild = (request: PlanRequest): boolean => (ageOf(request) ?? youthBelow) < childBelow;
export const isYouth = (request: PlanRequest): boolean => (ageOf(request) ?? youthBelow) < youthBelow;
export const isOld = (request: PlanRequest): boolean => (ageOf(request) ?? 0) >= oldFrom;

/** Sessions that a log must show before somebody who did not say counts as used to lifting (as rules count first ones). */
const provenSessions = 6;

export const isNew = ({ log }: PlanRequest, { sessions }: Past): boolean => {
  const { experience } = log.athlete;
  return experience === 'novice' || (experience === undefined && sessions < provenSessions);
};
