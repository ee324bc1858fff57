import {
  type Availability,
  type Day,
  type DayRange,
  type Gym,
  type Half,
  halves,
  weekdayOf,
} from '../domain/index.ts';
import type { PlanRequest, Trip } from './request.ts';

/** A trip that takes most of a week is trained on; a shorter one closes its days (ours). */
const mostDaysClosed = 3;
/** Shorter than this a half of a day is no room for strength (ours). */
export const leastMinutes = 10;
/** From a week's first day. */
export const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

const holds = ({ from, to }: DayRange, day: Day): boolean => day >= from && day <= to;

const daysAway = ({ days }: Trip, weekStart: Day): number =>
  daysOfWeek.filter((offset) => holds(days, weekStart + offset)).length;

/** The trip whose equipment a week is planned for. */
export const tripOfWeek = ({ trips = [] }: PlanRequest, weekStart: Day): Trip | undefined =>
  trips.find((trip) => daysAway(trip, weekStart) > mostDaysClosed);

/** What there is to train with on a day: where one is that day, else what its week is planned for. */
export const gymOn = (request: PlanRequest, day: Day, weekStart: Day): Gym => {
  const { trips = [], gym } = request;
  return (trips.find(({ days }) => holds(days, day)) ?? tripOfWeek(request, weekStart))?.gym ?? gym;
};

const isBusy = ({ appointments = [] }: Availability, day: Day, half: Half): boolean =>
  appointments.some((each) => holds(each.days, day) && (each.half === undefined || each.half === half));

/** Minutes that a half of a day leaves for a session; 0 when it is closed. */
export type OpenMinutes = (day: Day, half: Half) => number;

export const openMinutesOf = (request: PlanRequest, weekStartOf: (day: Day) => Day): OpenMinutes => {
  const { availability = {}, trips = [], minutes, start } = request;
  return (day, half) => {
    if (day < start || isBusy(availability, day, half)) return 0;
    const trip = trips.find(({ days }) => holds(days, day));
    // In a week of a long trip the days at home are closed: its sessions are made for what is there.
    const ofWeek = tripOfWeek(request, weekStartOf(day));
    if (trip !== ofWeek) return 0;
    const opening = availability.openings?.find(
      (each) => each.weekday === weekdayOf(day) && each.half === half,
    );
    return opening?.minutes ?? minutes;
  };
};

/** The minutes of a week's days, the longest first: a day counts with its longer half. */
export const minutesOfDays = (openMinutes: OpenMinutes, weekStart: Day): readonly number[] =>
  daysOfWeek
    .map((offset) => Math.max(...halves.map((half) => openMinutes(weekStart + offset, half))))
    .sort((a, b) => b - a);
