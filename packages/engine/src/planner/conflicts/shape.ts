import type { Day, Moment, Run } from '../../domain/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { RuledBreach } from '../plan.ts';
import type { WeekAround } from './around.ts';

/**
 * Weeks with the same runs, the same sessions and the same neighbours, of which the rules say the same, have one shape
 * and one answer. What lies farther away counts by what the rules make of it.
 */
export type ShapeOf = (around: WeekAround) => string;

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
  return ({ week, view, stays, placed, candidates, table }) => {
    const at = ({ day, half, minuteOfDay }: Moment): string => `${day - week.start}${half}${minuteOfDay}`;
    const since = (day: Day | undefined): number =>
      day === undefined ? 0 : Math.min(Math.max(day - week.start, -8), 14);
    const isNear = ({ day }: Moment): boolean => day >= week.start - 7 && day < week.start + 14;
    const { liftCoverage, runCoverage, window } = view;
    return [
      ...view.runs
        .filter((run) => isNear(run.at) || run.type === 'race')
        .map((run) => `${at(run.at)}${runShape(run)}`),
      ...view.crosses
        .filter((cross) => isNear(cross.at))
        .map((cross) => `${at(cross.at)}${cross.sport},${cross.hard},${cross.durationMinutes}`),
      ...stays
        .filter(({ session }) => isNear(session.at))
        .map((lift) => `${at(lift.session.at)}${ofLift(lift)}`),
      ...[liftCoverage?.to, runCoverage?.to, placed.input.earliest].map(since),
      window.from > week.start - 7,
      window.to < week.start + 13,
      ...candidates.flatMap((ofSession) => [
        ofSession[0] ? ofLift(ofSession[0].lift) : '',
        ...ofSession.map((each) => `${each.open}${at(each.lift.session.at)}${saying(table.alone(each))}`),
      ]),
      ...week.sessions.map(({ formerly, minutes }) =>
        formerly ? `${formerly.day - week.start}${formerly.half}${minutes}` : minutes,
      ),
    ].join(';');
  };
};

const saying = (breaches: readonly RuledBreach[]): string =>
  breaches.map(({ rule, breach }) => `${rule.id}${breach.level}${breach.excess}`).join();
