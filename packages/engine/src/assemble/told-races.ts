import type { Day, RacePriority, Run, Session } from '../domain/index.ts';

/** A race that somebody said they would run. */
export interface ToldRace {
  readonly day: Day;
  readonly title: string;
  readonly distanceKm?: number;
  readonly priority?: RacePriority;
}

/** A run of less than this share of the race was its warm-up, or another run. Ours. */
const leastShare = 0.7;

const lengthOf = ({ distanceKm, durationMinutes }: Run): readonly [number, number] => [
  distanceKm ?? 0,
  durationMinutes ?? 0,
];

const byLength = (a: Run, b: Run): number => {
  const [[km, minutes], [otherKm, otherMinutes]] = [lengthOf(a), lengthOf(b)];
  return otherKm - km || otherMinutes - minutes;
};

const unlike = (run: Run, distanceKm: number): number => Math.abs(Math.log(run.distanceKm! / distanceKm));

/** Of the runs of its day: what a source calls a race, else the nearest to its distance, else the longest. */
const runOf = ({ distanceKm }: ToldRace, runs: readonly Run[]): Run | undefined => {
  const races = runs.filter(({ type }) => type === 'race');
  const candidates = races.length > 0 ? races : runs;
  if (distanceKm === undefined) return [...candidates].sort(byLength)[0];
  const [nearest] = candidates
    .filter((run) => (run.distanceKm ?? 0) >= leastShare * distanceKm)
    .sort((a, b) => unlike(a, distanceKm) - unlike(b, distanceKm));
  return nearest ?? candidates.filter((run) => run.distanceKm === undefined).sort(byLength)[0];
};

const racedAs = (run: Run, { title, priority }: ToldRace): Run => ({
  ...run,
  type: 'race',
  typeConfidence: 1,
  typeEvidence: [`told as a race: ${title}`],
  ...(priority === undefined ? {} : { priority }),
});

/** What was run on the day of a told race becomes that race. Of two races told for one day the last one counts. */
export const withToldRaces = (
  sessions: readonly Session[],
  races: readonly ToldRace[],
): readonly Session[] => {
  if (races.length === 0) return sessions;
  const raceOn = new Map(races.map((race) => [race.day, race]));
  const runs = sessions.filter(
    (each): each is Run => each.kind === 'run' && each.status === 'done' && raceOn.has(each.at.day),
  );
  const raced = new Map<Session, Run>(
    [...raceOn.values()].flatMap((race) => {
      const run = runOf(
        race,
        runs.filter(({ at }) => at.day === race.day),
      );
      return run ? [[run, racedAs(run, race)] as const] : [];
    }),
  );
  return raced.size === 0 ? sessions : sessions.map((each) => raced.get(each) ?? each);
};
