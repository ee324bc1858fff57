import { type Availability, halves, type Weekday } from '@carryover/engine';

const everyDay: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The most minutes that any half of a usual week leaves; halves that nobody named leave the usual ones. */
export const longestOpening = ({ openings = [] }: Availability, usualMinutes: number): number =>
  Math.max(
    openings.length < everyDay.length * halves.length ? usualMinutes : 0,
    ...openings.map(({ minutes = usualMinutes }) => minutes),
  );

/** On how many weekdays a session can stand. */
export const openWeekdays = ({ openings = [] }: Availability, leastMinutes: number): number =>
  everyDay.filter((weekday) =>
    halves.some((half) => {
      const told = openings.find((each) => each.weekday === weekday && each.half === half);
      return (told?.minutes ?? leastMinutes) >= leastMinutes;
    }),
  ).length;
