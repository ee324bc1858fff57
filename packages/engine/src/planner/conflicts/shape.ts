import type { Day, Moment, Run, Session } from '../../domain/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { WeekAround } from './around.ts';
import type { Candidate } from './week-table.ts';

/** Weeks with the same runs, the same sessions and the same neighbours have one shape, and one answer for all of them. */
export type ShapeOf = (around: WeekAround, candidates: readonly (readonly Candidate[])[]) => string;

const runShape = ({ type, durationMinutes, distanceKm, priority, extras, title, status }: Run): string =>
  [type, durationMinutes, distanceKm, priority, extras, type === 'race' ? title : '', status].join();

const liftShape = ({ session, heavyLegs, novelLegs, microDose, lowestLowerReserve }: LiftReading): string =>
  [
    JSON.stringify(session.exercises),
    session.focus,
    session.effort,
    session.durationMinutes,
    session.status,
    heavyLegs.is,
    novelLegs,
    microDose,
    lowestLowerReserve,
  ].join();

/** Remembers what each session holds, since every week beside it asks again. */
export const shapes = (): ShapeOf => {
  const known = new Map<LiftReading['exercises'], string>();
  const ofLift = (lift: LiftReading): string => {
    const found = known.get(lift.exercises) ?? liftShape(lift);
    known.set(lift.exercises, found);
    return found;
  };
  return (around, candidates) => {
    const { week, view, placed, range } = around;
    const at = ({ day, half, minuteOfDay }: Moment): string => `${day - week.start}${half}${minuteOfDay}`;
    const sessionShape = (session: Session): string => {
      if (session.kind === 'run') return runShape(session);
      if (session.kind === 'cross') return `${session.sport},${session.hard},${session.durationMinutes}`;
      const lift = view.liftOf.get(session);
      return lift ? ofLift(lift) : '';
    };
    const since = (day: Day | undefined): number =>
      day === undefined ? 0 : Math.min(Math.max(day, range.from), range.to) - week.start;
    const { liftCoverage, runCoverage, window } = view;
    return [
      ...view.sessions.map((session) => `${at(session.at)}${sessionShape(session)}`),
      ...[liftCoverage?.from, liftCoverage?.to, runCoverage?.from, runCoverage?.to].map(since),
      ...[window.from, window.to, placed.input.earliest].map(since),
      ...candidates.flatMap((ofSession) => [
        ofSession[0] ? ofLift(ofSession[0].lift) : '',
        ...ofSession.map(({ open, lift }) => `${open}${at(lift.session.at)}`),
      ]),
      ...week.sessions.map(({ formerly, minutes }) =>
        formerly ? `${formerly.day - week.start}${formerly.half}${minutes}` : minutes,
      ),
    ].join(';');
  };
};
