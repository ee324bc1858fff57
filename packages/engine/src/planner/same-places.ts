import { halves } from '../domain/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import { daysOfWeek } from './openings.ts';
import type { PlacementInput } from './placement/index.ts';

/** All that rules about days can see of a session: where it stays the same, so does the best place. */
const contentOf = (lift: LiftReading): string =>
  [
    lift.heavyLegs.is,
    lift.heavyLowerSets,
    lift.lowestLowerReserve,
    lift.novelLegs,
    lift.contacts,
    lift.hasPower,
    lift.microDose,
  ].join();

/** Minutes count only by the halves of a day that leave them. */
export const hasSamePlaces = (a: PlacementInput, b: PlacementInput): boolean =>
  a.weeks.every(({ start, sessions }, index) =>
    sessions.every((session, place) => {
      const other = b.weeks[index]!.sessions[place]!;
      if (contentOf(session.lift) !== contentOf(other.lift)) return false;
      return (
        session.minutes === other.minutes ||
        daysOfWeek.every((offset) =>
          halves.every((half) => {
            const open = a.openMinutes(start + offset, half);
            return open >= session.minutes === open >= other.minutes;
          }),
        )
      );
    }),
  );
