import type { LiftReading } from '../../strength/reading.ts';

/**
 * What rules about days can see of a session that is planned, but for when it is and which exercises it holds: how long
 * it takes and how many sets it has in all are no matter of theirs.
 */
export const visibleIn = (lift: LiftReading): string =>
  [
    lift.heavyLegs.is,
    lift.heavyLowerSets,
    lift.lowestLowerReserve,
    lift.novelLegs,
    lift.contacts,
    lift.hasPower,
    lift.microDose,
    lift.session.focus,
    lift.session.effort,
  ].join();
