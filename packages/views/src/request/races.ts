import { formatDay, type RaceGoal, type Run, type Session } from '@carryover/engine';

/** A planned run of a race day that is as long as the race, give or take, is the race itself. Ours. */
const likeShare = 0.3;

const isTheRace = (session: Session, { day, distanceKm }: RaceGoal): boolean =>
  session.kind === 'run' &&
  session.at.day === day &&
  session.status === 'planned' &&
  (session.type === 'race' ||
    session.type === 'unknown' ||
    (distanceKm !== undefined && Math.abs((session.distanceKm ?? 0) - distanceKm) <= likeShare * distanceKm));

const runOf = ({ day, distanceKm, priority, title }: RaceGoal): Run => ({
  kind: 'run',
  id: `race-${formatDay(day)}`,
  at: { day, half: 'am' },
  status: 'planned',
  title,
  type: 'race',
  typeConfidence: 1,
  typeEvidence: ['told as a race'],
  ...(distanceKm === undefined ? {} : { distanceKm }),
  ...(priority === undefined ? {} : { priority }),
});

/** The sessions with these races among them; what a file planned as the race becomes it. */
export const withRaces = (sessions: readonly Session[], races: readonly RaceGoal[]): readonly Session[] => [
  ...sessions.filter((session) => !races.some((race) => isTheRace(session, race))),
  ...races.map((race): Run => {
    const planned = sessions.find(
      (session): session is Run => session.kind === 'run' && isTheRace(session, race),
    );
    return planned === undefined
      ? runOf(race)
      : { ...planned, ...runOf(race), id: planned.id, at: planned.at, title: planned.title ?? race.title };
  }),
];
