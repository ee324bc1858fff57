import {
  type Athlete,
  type Coverage,
  formatDay,
  mergedSessions,
  type Session,
  toldIn,
} from '@carryover/engine';
import type { FileReading, SkippedRow } from '../read/reader.ts';
import { activityCoverage } from '../read/reading.ts';
import { shownName } from './member-names.ts';
import { clockNear, onClockNear } from './nearest-clock.ts';
import { joined, onOwnClock, type Pair, type StravaRow, tellsOwnClock } from './strava-rows.ts';

type Told = Pick<FileReading, 'coverage' | 'athlete' | 'checkIns' | 'pains' | 'symptoms' | 'footwear'>;

/** What was read out of the members so far; of a recording nothing stays but its sessions. */
export interface Gathered {
  /** By the name of their member, without `.gz`: systems unpack it unasked. */
  readonly recordings: Map<string, readonly Session[]>;
  /** FIT recordings that do not state the watch's clock, and the zone in which each was shown. */
  readonly openClocks: Map<string, string>;
  readonly rows: StravaRow[];
  readonly lists: (readonly Session[])[];
  readonly told: Told[];
  readonly notes: Set<string>;
  readonly skipped: SkippedRow[];
  /** Files read, by the id of their reader. */
  readonly counts: Map<string, number>;
  /** In which world time was shown, where any member left its zone open. */
  assumedZone?: string;
}

export const nothingGathered = (): Gathered => ({
  recordings: new Map(),
  openClocks: new Map(),
  rows: [],
  lists: [],
  told: [],
  notes: new Set(),
  skipped: [],
  counts: new Map(),
});

export const recordingKey = (name: string): string => name.replace(/\.gz$/i, '');

interface Joined {
  readonly lists: readonly (readonly Session[])[];
  readonly notes: readonly string[];
}

/** The place of the session that a row tells of, in a recording of several sports. */
const placeOf = (row: Session, sessions: readonly Session[]): number =>
  Math.max(
    0,
    sessions.findIndex(({ kind }) => kind === row.kind),
  );

/** More than any zone or a watch's clock that is a day off makes of one activity. Ours. */
const sameActivityDays = 2;

const apartNote = ([first, ...others]: readonly (Pair & {
  readonly recording: string;
})[]): readonly string[] => {
  if (!first) return [];
  const such = `${shownName(first.recording)} is of ${formatDay(first.recorded.at.day)}, and its row of ${formatDay(first.row.at.day)}`;
  const count = others.length + 1;
  return [
    `${count} ${count === 1 ? 'recording is' : 'recordings are'} of another day than the row of Strava's list that names ${count === 1 ? 'it' : 'them'}: ${such}. Files may have been swapped; the recording's day was taken.`,
  ];
};

const joinRows = ({ rows, recordings }: Gathered): Joined => {
  const lists = new Map(recordings);
  const pairs: (Pair & { readonly recording: string })[] = [];
  const alone: Session[] = [];
  let missing = 0;
  for (const { session: row, recording } of rows) {
    const key = recording === undefined ? '' : recordingKey(recording);
    const sessions = lists.get(key) ?? [];
    const at = placeOf(row, sessions);
    const recorded = sessions[at];
    if (recorded) {
      pairs.push({ row, recorded, recording: key });
      lists.set(key, sessions.with(at, joined({ row, recorded })));
    } else {
      alone.push(row);
      if (recording !== undefined) missing += 1;
    }
  }
  const isOwnClock = tellsOwnClock(pairs);
  const clock =
    "Strava's list tells your own time, and no world time, as the recordings show that belong to its rows; rows without one were read so.";
  const lacking = `${missing} ${missing === 1 ? 'row names a recording that is' : 'rows name recordings that are'} not here or could not be read; the ${missing === 1 ? 'row was' : 'rows were'} taken as ${missing === 1 ? 'it is' : 'they are'}.`;
  const apart = pairs.filter(
    ({ row, recorded }) => Math.abs(row.at.day - recorded.at.day) > sameActivityDays,
  );
  return {
    lists: [...lists.values(), isOwnClock ? alone.map(onOwnClock) : alone],
    notes: [
      ...(isOwnClock && alone.length > 0 ? [clock] : []),
      ...(missing > 0 ? [lacking] : []),
      ...apartNote(apart),
    ],
  };
};

type Range = NonNullable<Coverage['runs']>;

const widest = (ranges: readonly (Range | undefined)[]): Range | undefined =>
  ranges.reduce<Range | undefined>(
    (wide, each) =>
      wide && each
        ? { from: Math.min(wide.from, each.from), to: Math.max(wide.to, each.to) }
        : (wide ?? each),
    undefined,
  );

/** Recordings that came together are one record: between the first and the last silence means that there was none. */
const coverageOf = ({ recordings, told }: Gathered): Coverage => {
  const all = [activityCoverage([...recordings.values()].flat()), ...told.map(({ coverage }) => coverage)];
  const runs = widest(all.map((each) => each.runs));
  const lifts = widest(all.map((each) => each.lifts));
  return { ...(runs ? { runs } : {}), ...(lifts ? { lifts } : {}) };
};

const athleteOf = (told: readonly Told[]): { athlete?: Partial<Athlete> } => {
  const athlete: Partial<Athlete> = Object.assign({}, ...told.map((each) => each.athlete ?? {}));
  return Object.keys(athlete).length === 0 ? {} : { athlete };
};

/** Recordings without the watch's clock as shown by those near them in time. */
const settledClocks = (gathered: Gathered) => {
  const { recordings, openClocks } = gathered;
  const stated = [...recordings].flatMap(([key, sessions]) => (openClocks.has(key) ? [] : sessions));
  const near = clockNear(stated.filter(({ origins }) => origins?.[0]?.format === 'fit'));
  const settled = new Map(recordings);
  let { assumedZone } = gathered;
  let count = 0;
  for (const [key, zone] of openClocks) {
    const sessions = recordings.get(key) ?? [];
    const shown = sessions.map((session) => onClockNear(session, zone, near));
    if (shown.length > 0 && shown.every((session) => session !== undefined)) {
      settled.set(key, shown);
      count += 1;
    } else assumedZone = zone;
  }
  const note = `${count} ${count === 1 ? 'recording does' : 'recordings do'} not state the watch's clock; ${count === 1 ? 'it is' : 'they are'} shown by that of the recording nearest in time.`;
  return {
    gathered: { ...gathered, recordings: settled },
    notes: count > 0 ? [note] : [],
    zone: assumedZone === undefined ? {} : { assumedZone },
  };
};

/** One list of sessions, each told once, and all else that the members told. */
export const uniteGathered = (all: Gathered) => {
  const { gathered, notes: ofClocks, zone } = settledClocks(all);
  const { lists, notes } = joinRows(gathered);
  const { sessions, duplicates } = mergedSessions([...lists, ...gathered.lists]);
  const twice = `${duplicates} ${duplicates === 1 ? 'session was' : 'sessions were'} told by more than one file, and ${duplicates === 1 ? 'counts' : 'count'} once.`;
  return {
    sessions,
    ...zone,
    ...toldIn(gathered.told),
    ...athleteOf(gathered.told),
    coverage: coverageOf(gathered),
    notes: [...ofClocks, ...notes, ...(duplicates > 0 ? [twice] : [])],
  };
};
