import type {
  Athlete,
  CrossSession,
  Day,
  DayRange,
  Exercise,
  Run,
  Session,
  TrainingLog,
} from './domain/index.ts';
import { weekStartOf } from './domain/index.ts';
import type { Need } from './needs.ts';
import { type ExerciseReading, type LiftReading, readLift } from './strength/reading.ts';

/** One session of one exercise. */
export interface Exposure {
  readonly lift: LiftReading;
  readonly reading: ExerciseReading;
}

export interface WeekReading {
  readonly start: Day;
  readonly lifts: readonly LiftReading[];
  readonly runs: readonly Run[];
  readonly crosses: readonly CrossSession[];
}

/**
 * A training log made ready for the rules: read once, then only looked at. Lists are in time order and hold
 * all of the log; `window` is what an audit speaks about, and `inWindow` says whether a day is in it.
 */
export interface View {
  readonly log: TrainingLog;
  readonly athlete: Athlete;
  readonly window: DayRange;
  readonly sessions: readonly Session[];
  readonly runs: readonly Run[];
  /** The runs that are races, planned ones among them. */
  readonly races: readonly Run[];
  readonly lifts: readonly LiftReading[];
  readonly liftOf: ReadonlyMap<Session, LiftReading>;
  readonly crosses: readonly CrossSession[];
  /** Whole weeks inside the window on which both the log of lifts and of runs, if any, can speak. */
  readonly weeks: readonly WeekReading[];
  /** By exercise id. */
  readonly exposures: ReadonlyMap<string, readonly Exposure[]>;
  /** By exercise id: what was done of it until the window's end and still in the window, apart by logged name. */
  readonly doneSeries: ReadonlyMap<string, readonly (readonly Exposure[])[]>;
  /** Days on which a lift or a run would have been seen; undefined when the log has none of that kind. */
  readonly liftCoverage: DayRange | undefined;
  readonly runCoverage: DayRange | undefined;
}

export const inWindow = (view: View, day: Day): boolean => day >= view.window.from && day <= view.window.to;

/** A log of lifts that ends two weeks or more before a day leaves open whether somebody stopped or has an old export. */
const staleDays = 14;

export const liftsEndEarly = ({ liftCoverage }: View, day: Day): boolean =>
  liftCoverage !== undefined && day - liftCoverage.to >= staleDays;

/** Why there is no whole week of lifting to look at: no session at all in the window, or too few days around it. */
export const lackOfLifts = (view: View): Need =>
  view.lifts.some((lift) => inWindow(view, lift.day)) ? 'longer-history' : 'lifts';

const groupByWeek = (
  lifts: readonly LiftReading[],
  runs: readonly Run[],
  crosses: readonly CrossSession[],
  window: DayRange,
  weekStartsOn: Athlete['weekStartsOn'],
): WeekReading[] => {
  const first = weekStartOf(window.from + 6, weekStartsOn);
  const weeks: { start: Day; lifts: LiftReading[]; runs: Run[]; crosses: CrossSession[] }[] = [];
  for (let start = first; start + 6 <= window.to; start += 7)
    weeks.push({ start, lifts: [], runs: [], crosses: [] });
  const weekOf = (day: Day) => weeks[Math.floor((day - first) / 7)];
  for (const lift of lifts) weekOf(lift.day)?.lifts.push(lift);
  for (const run of runs) weekOf(run.at.day)?.runs.push(run);
  for (const cross of crosses) weekOf(cross.at.day)?.crosses.push(cross);
  return weeks;
};

const indexExposures = (lifts: readonly LiftReading[]): Map<string, Exposure[]> => {
  const exposures = new Map<string, Exposure[]>();
  for (const lift of lifts) {
    for (const reading of lift.exercises) {
      if (!reading.exercise || reading.work.length === 0) continue;
      const list = exposures.get(reading.exercise.id);
      if (list) list.push({ lift, reading });
      else exposures.set(reading.exercise.id, [{ lift, reading }]);
    }
  }
  return exposures;
};

/**
 * Apart by the name they were logged under: a rope and a bar on the same cable are one exercise of the catalogue,
 * and their loads cannot be compared. Planned sessions have no result.
 */
const seriesOf = (exposures: readonly Exposure[], window: DayRange): (readonly Exposure[])[] => {
  const name = exposures[0]?.reading.performed.name;
  const isOne = exposures.every(
    ({ lift, reading }) =>
      lift.day <= window.to && lift.session.status === 'done' && reading.performed.name === name,
  );
  if (isOne) return exposures.at(-1)!.lift.day >= window.from ? [exposures] : [];
  const series = new Map<string, Exposure[]>();
  for (const exposure of exposures) {
    const { lift, reading } = exposure;
    if (lift.session.status !== 'done' || lift.day > window.to) continue;
    const own = series.get(reading.performed.name);
    if (own) own.push(exposure);
    else series.set(reading.performed.name, [exposure]);
  }
  return [...series.values()].filter((own) => own.at(-1)!.lift.day >= window.from);
};

/**
 * Since when lifts are known, so that a lift that was not there before counts as new. What comes from before the days
 * of the log is known too, and of somebody new to lifting it is known that there was nothing.
 */
const firstKnownDay = ({ athlete, sessions }: TrainingLog, from: Day): Day => {
  if (athlete.experience === 'novice') return Number.NEGATIVE_INFINITY;
  const first = sessions.find(({ kind }) => kind === 'strength')?.at.day;
  return Math.min(first ?? from, from);
};

/** Makes the view of a log whose sessions are in time order. Linear in the number of sets. */
export const viewOf = (
  log: TrainingLog,
  window: DayRange,
  exerciseById: (id: string) => Exercise | undefined,
): View => {
  const runs: Run[] = [];
  const crosses: CrossSession[] = [];
  const lifts: LiftReading[] = [];
  const liftOf = new Map<Session, LiftReading>();
  const histories = new Map();
  const ahead = log.ahead && window.to > log.ahead.after ? log.ahead.coverage : {};
  const coverage = { ...log.coverage, ...ahead };
  const logStart = firstKnownDay(log, coverage.lifts?.from ?? window.from);
  for (const session of log.sessions) {
    if (session.kind === 'run') runs.push(session);
    else if (session.kind === 'cross') crosses.push(session);
    else {
      const lift = readLift(session, exerciseById, histories, logStart);
      lifts.push(lift);
      liftOf.set(session, lift);
    }
  }
  const exposures = indexExposures(lifts);
  return {
    log,
    athlete: log.athlete,
    window,
    sessions: log.sessions,
    runs,
    races: runs.filter((run) => run.type === 'race'),
    lifts,
    liftOf,
    crosses,
    weeks: groupByWeek(lifts, runs, crosses, window, log.athlete.weekStartsOn ?? 0),
    exposures,
    doneSeries: new Map([...exposures].map(([id, all]) => [id, seriesOf(all, window)])),
    liftCoverage: coverage.lifts,
    runCoverage: coverage.runs,
  };
};
