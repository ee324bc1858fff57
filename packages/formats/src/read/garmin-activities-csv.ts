import { type ActivityDialect, activityLimits, readActivityRows } from './activities.ts';
import { headerOf, parseTable, type Table } from './csv.ts';
import { secondsOf } from './durations.ts';
import { metresPerMile } from './lifts.ts';
import { type NumberReader, numberReader, numberStyleOf } from './numbers.ts';
import type { DistanceUnit, Reader, ReadOptions } from './reader.ts';
import { parseWallClock } from './wall-clock.ts';

const id = 'garmin-activities-csv';

/** The header follows the language of the website: English, German, Danish, Norwegian. */
const names = {
  type: ['activity type', 'aktivitätstyp', 'aktivitetstype'],
  date: ['date', 'datum', 'dato'],
  favourite: ['favorite', 'favorit', 'favoritt'],
  title: ['title', 'titel', 'tittel'],
  distance: ['distance', 'distanz', 'distanse'],
  time: ['time', 'zeit', 'tid'],
  moving: ['moving time', 'zeit in bewegung', 'tid i bevægelse', 'tid i bevegelse'],
  elapsed: ['elapsed time', 'verstrichene zeit', 'forløbet tid', 'forløben tid', 'medgått tid'],
  averageHeartRate: [
    'avg hr',
    'ø hf',
    'ø herzfrequenz',
    'gns. puls',
    'gennemsnitlig puls',
    'gennemsnitspuls',
    'gjennomsnittlig puls',
  ],
  maxHeartRate: ['max hr', 'max. hf', 'maximale herzfrequenz', 'maks. puls', 'maksimal puls', 'makspuls'],
  ascent: [
    'total ascent',
    'elev gain',
    'anstieg gesamt',
    'positiver höhenunterschied',
    'samlet stigning',
    'total stigning',
    'stigning i alt',
    'stigning totalt',
  ],
  pace: ['avg pace', 'ø pace', 'gns. tempo', 'gennemsnitligt tempo', 'gjennomsnittlig tempo'],
  cadence: ['avg run cadence', 'ø schrittfrequenz (laufen)', 'gns. løbekadence', 'gennemsnitlig løbekadence'],
  stride: ['avg stride length', 'ø schrittlänge', 'gns. skridtlængde', 'gennemsnitlig skridtlængde'],
} as const;

const missing = (cell: string | undefined): cell is undefined =>
  cell === undefined || cell === '' || cell === '--';

const timeIn = (cell: string | undefined): number | undefined => {
  if (missing(cell)) return undefined;
  const seconds = secondsOf(cell);
  return seconds === undefined || seconds > activityLimits.seconds ? Number.NaN : seconds;
};

/** Metres a minute (steps × stride) times minutes a unit (pace) are the metres of that unit. */
const metresPerUnit = (table: Table, number: NumberReader): number | undefined => {
  const [pace, cadence, stride] = [names.pace, names.cadence, names.stride].map((each) => table.column(each));
  const found: number[] = [];
  for (const row of table.rows) {
    const minutes = (secondsOf(row[pace!] ?? '') ?? 0) / 60;
    const metres = minutes * (number(row[cadence!], 300) ?? 0) * (number(row[stride!], 10) ?? 0);
    if (metres > 0) found.push(metres);
  }
  return found.sort((a, b) => a - b)[Math.floor(found.length / 2)];
};

/**
 * The file names no unit of distance. A stride in metres or, where miles are chosen, perhaps in feet tells
 * them apart: a kilometre comes out near 1000, a mile near 1609 or 5280; 1270 halves the way between the two.
 */
const distanceUnitOf = (table: Table, number: NumberReader): DistanceUnit | undefined => {
  const metres = metresPerUnit(table, number);
  if (metres === undefined) return undefined;
  return metres < 1270 ? 'km' : 'mi';
};

const distanceCellsOf = (table: Table): Iterable<string> => {
  const columns = [names.distance, names.stride, names.ascent].map((each) => table.column(each));
  return table.rows.flatMap((row) => columns.map((at) => row[at] ?? ''));
};

const unitNote =
  'The file does not say whether distances are km or miles; km were assumed. --distance-unit km|mi says which.';

const dialectOf = (table: Table, options: ReadOptions): ActivityDialect => {
  const { column } = table;
  const number = numberReader(numberStyleOf(distanceCellsOf(table)));
  const unit = options.distanceUnit ?? distanceUnitOf(table, number);
  const kmPerUnit = unit === 'mi' ? metresPerMile / 1000 : 1;
  const columns = {
    type: column(names.type),
    date: column(names.date),
    title: column(names.title),
    distance: column(names.distance),
    time: column(names.time),
    elapsed: column(names.elapsed),
    averageHeartRate: column(names.averageHeartRate),
    maxHeartRate: column(names.maxHeartRate),
    ascent: column(names.ascent),
  };
  const metresPerAscent = unit === 'mi' ? 0.3048 : 1;
  return {
    format: id,
    idPrefix: 'garmin',
    dateExample: '2026-01-04 12:38:59',
    notes: unit === undefined ? [unitNote] : [],
    activityOf: (row) => {
      // A pool swim is in metres here, and far above what a run may be.
      const far = number(row[columns.distance], 1_000_000);
      const ascent = number(row[columns.ascent], 100_000);
      return {
        clock: parseWallClock(row[columns.date] ?? ''),
        typeText: row[columns.type] ?? '',
        title: row[columns.title] ?? '',
        movingSeconds: timeIn(row[columns.time]),
        elapsedSeconds: timeIn(row[columns.elapsed]),
        distanceKm: far === undefined ? undefined : far * kmPerUnit,
        averageHeartRate: number(row[columns.averageHeartRate], activityLimits.heartRate),
        maxHeartRate: number(row[columns.maxHeartRate], activityLimits.heartRate),
        ascentMetres: ascent === undefined ? undefined : ascent * metresPerAscent,
      };
    },
  };
};

export const garminActivitiesCsv: Reader = {
  id,
  title: 'Garmin Connect activity list (Activities.csv)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    return [names.type, names.date, names.title, names.time].every((each) =>
      each.some((name) => header.includes(name)),
    );
  },
  read: (text, file, options) => {
    const table = parseTable(text, file);
    return readActivityRows(table, file, dialectOf(table, options), options);
  },
};
