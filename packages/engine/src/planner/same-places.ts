import { halves } from '../domain/index.ts';
import { daysOfWeek } from './openings.ts';
import type { PlacementInput } from './placement/index.ts';
import { visibleIn } from './placement/visible.ts';

/** Where a placement sees the same of all sessions, the best places are the same: minutes count by the halves that leave them. */
export const hasSamePlaces = (a: PlacementInput, b: PlacementInput): boolean =>
  a.weeks.every(({ start, sessions }, index) =>
    sessions.every((session, place) => {
      const other = b.weeks[index]!.sessions[place]!;
      if (visibleIn(session.lift) !== visibleIn(other.lift)) return false;
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
