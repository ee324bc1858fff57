import { type Activity, type ActivityDialect, activityLimits, readActivityRows } from './activities.ts';
import { headerOf, parseTable, type Table } from './csv.ts';
import { metresPerMile } from './lifts.ts';
import { numberReader, numberStyleOf } from './numbers.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { parseWallClock } from './wall-clock.ts';

const id = 'strava-activities-csv';

const names = {
  id: ['activity id', 'aktivitäts-id'],
  date: ['activity date', 'aktivitätsdatum'],
  title: ['activity name', 'name der aktivität'],
  type: ['activity type', 'aktivitätsart'],
  description: ['activity description', 'aktivitätsbeschreibung'],
  elapsed: ['elapsed time', 'verstrichene zeit'],
  moving: ['moving time', 'bewegungszeit'],
  distance: ['distance', 'distanz'],
  maxHeartRate: ['max heart rate', 'max. herzfrequenz'],
  averageHeartRate: ['average heart rate', 'durchschnittliche herzfrequenz'],
  ascent: ['elevation gain', 'höhenzunahme'],
  effort: ['perceived exertion', 'gefühlte anstrengung'],
  race: ['competition', 'wettkampf'],
  long: ['long run', 'langer lauf'],
  recording: ['filename', 'dateiname'],
} as const;

/** Twice in the header: first as shown to people, then in metres, seconds and full precision. */
const preciseColumn = ({ column }: Table, each: readonly string[]): number => {
  const second = column(each, 2);
  return second >= 0 ? second : column(each);
};

const isSet = (cell: string | undefined): boolean => /^(?:1(?:\.0+)?|true|yes|ja)$/i.test(cell ?? '');

const markedOf = (race: string | undefined, long: string | undefined): Activity['marked'] => {
  if (isSet(race)) return { type: 'race', evidence: 'marked as a race on Strava' };
  return isSet(long) ? { type: 'long', evidence: 'marked as a long run on Strava' } : undefined;
};

const activityReader = (table: Table, options: ReadOptions): ActivityDialect['activityOf'] => {
  const { column } = table;
  const [date, title, type, description, moving] = [
    column(names.date),
    column(names.title),
    column(names.type),
    column(names.description),
    column(names.moving),
  ];
  const elapsed = preciseColumn(table, names.elapsed);
  const distance = preciseColumn(table, names.distance);
  const maxHeartRate = preciseColumn(table, names.maxHeartRate);
  const averageHeartRate = column(names.averageHeartRate);
  const ascent = column(names.ascent);
  const [effort, race, long] = [column(names.effort), column(names.race), column(names.long)];
  const metric = [elapsed, moving, distance, averageHeartRate, ascent];
  const number = numberReader(numberStyleOf(table.rows.flatMap((row) => metric.map((at) => row[at] ?? ''))));
  const displayUnit = options.distanceUnit === 'mi' ? metresPerMile / 1000 : 1;
  const kmPerDistance = column(names.distance, 2) >= 0 ? 0.001 : displayUnit;
  return (row) => {
    const far = number(row[distance], 1_000_000_000);
    return {
      clock: parseWallClock(row[date] ?? ''),
      typeText: row[type] ?? '',
      title: row[title] ?? '',
      movingSeconds: number(row[moving], activityLimits.seconds),
      elapsedSeconds: number(row[elapsed], activityLimits.seconds),
      distanceKm: far === undefined ? undefined : far * kmPerDistance,
      averageHeartRate: number(row[averageHeartRate], activityLimits.heartRate),
      maxHeartRate: number(row[maxHeartRate], activityLimits.heartRate),
      ascentMetres: number(row[ascent], activityLimits.ascentMetres),
      sessionRpe: number(row[effort], 10),
      note: row[description] || undefined,
      marked: markedOf(row[race], row[long]),
    };
  };
};

/** The recording that belongs to each row, by the row's line: `activities/123.fit.gz`. Rows typed by hand have none. */
export const recordingsOfRows = (text: string, file: string): ReadonlyMap<number, string> => {
  const table = parseTable(text, file);
  const at = table.column(names.recording);
  return new Map(
    table.rows.flatMap((row, index) => {
      const name = (row[at] ?? '').trim();
      return name === '' ? [] : [[table.lineOf(index), name] as const];
    }),
  );
};

export const stravaActivitiesCsv: Reader = {
  id,
  title: 'Strava bulk export (activities.csv)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    return [names.id, names.date, names.type].every((each) => each.some((name) => header.includes(name)));
  },
  read: (text, file, options) => {
    const table = parseTable(text, file);
    const dialect: ActivityDialect = {
      format: id,
      idPrefix: 'strava',
      dateExample: 'Jul 12, 2016, 5:13:58 PM',
      activityOf: activityReader(table, options),
      notes: [],
      // Strava does not say so; programs of others that read its export take the times for UTC.
      inWorldTime: true,
    };
    return readActivityRows(table, file, dialect, options);
  },
};
