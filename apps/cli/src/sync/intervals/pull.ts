import { type Day, formatDay } from '@carryover/engine';
import {
  type FileReading,
  type LogInput,
  type ReadOptions,
  readers,
  UnreadableFile,
} from '@carryover/formats';
import { type Client, SyncFailure } from './client.ts';

/** A season of one athlete is a few MB at most. Ours. */
const mostBytes = 64 * 1024 * 1024;
const windowDays = 90;

export interface Pulled {
  readonly inputs: readonly LogInput[];
  /** All days to this one were fetched; undefined where not even the first stretch was. */
  readonly to: Day | undefined;
  /** Activities that intervals.icu has from Strava and may not hand on. */
  readonly withheld: number;
  /** Of all activities that were fetched, the newest first. */
  readonly activityIds: readonly string[];
  /** Why it stopped; what came before is there. */
  readonly failure?: SyncFailure;
}

type JsonRecord = Readonly<{ id: string | number }> & object;

const isJsonRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  (typeof value.id === 'string' || typeof value.id === 'number');

/** Records that are in none of our shapes go on to the reader, which says what is wrong with them. */
const recordsIn = (bytes: Uint8Array, what: string): readonly unknown[] => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new SyncFailure(`its answer for ${what} is no JSON. Nothing of it was kept; try again later.`);
  }
  if (Array.isArray(json)) return json;
  throw new SyncFailure(`its answer for ${what} is no list. Nothing of it was kept; try again later.`);
};

/** Windows share a day, so that nothing falls between them whether or not their last day counts. */
function* windowsOf(from: Day, to: Day): Generator<{ readonly from: Day; readonly to: Day }> {
  for (let start = from; start <= to; start += windowDays)
    yield { from: start, to: Math.min(start + windowDays, to + 1) };
}

/** The same record twice, as in the day that two windows share, is one: the later answer counts. */
const distinct = (records: readonly unknown[]): readonly unknown[] => {
  const byId = new Map<string | number, unknown>();
  const others: unknown[] = [];
  for (const record of records)
    if (isJsonRecord(record)) byId.set(record.id, record);
    else others.push(record);
  return [...byId.values(), ...others];
};

const isWithheld = (record: unknown): boolean =>
  isJsonRecord(record) &&
  'source' in record &&
  record.source === 'STRAVA' &&
  !('type' in record && record.type);

const startOf = (record: object): string =>
  'start_date_local' in record && typeof record.start_date_local === 'string' ? record.start_date_local : '';

/** Ids go into addresses: what is not like one is none. */
const idsOf = (records: readonly unknown[]): readonly string[] =>
  records
    .filter(isJsonRecord)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))
    .map(({ id }) => String(id))
    .filter((id) => /^i?\d{1,20}$/.test(id));

/** A line each, so that a record that was left out can be found by its number. */
const readingOf = (
  records: readonly unknown[],
  { name, format }: { readonly name: string; readonly format: string },
  options: ReadOptions,
): readonly FileReading[] => {
  const reader = readers.find(({ id }) => id === format);
  if (records.length === 0 || !reader) return [];
  try {
    const text = `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
    return [reader.read(text, name, options)];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new SyncFailure(`its answer is not what intervals.icu is known to answer: ${error.message}`);
  }
};

/** Imports of one name are of one source: what is told otherwise later takes the place of what was told. */
const sources = {
  activities: { name: 'intervals.icu activities', format: 'intervals-activities-json' },
  wellness: { name: 'intervals.icu wellness', format: 'intervals-wellness-json' },
} as const;

/** Activities and wellness of these days, stretch by stretch from the oldest; stops where the server fails. */
export const pull = async (
  client: Client,
  { from, to }: { readonly from: Day; readonly to: Day },
  options: ReadOptions,
): Promise<Pulled> => {
  let activities: readonly unknown[] = [];
  let wellness: readonly unknown[] = [];
  let done: Day | undefined;
  let failure: SyncFailure | undefined;
  for (const window of windowsOf(from, to)) {
    const days = `oldest=${formatDay(window.from)}&newest=${formatDay(window.to)}`;
    try {
      const runs = recordsIn(await client.ask({ path: `/activities?${days}`, mostBytes }), 'activities');
      const nights = recordsIn(await client.ask({ path: `/wellness?${days}`, mostBytes }), 'wellness');
      activities = [...activities, ...runs];
      wellness = [...wellness, ...nights];
      done = Math.min(window.to, to);
    } catch (error) {
      if (!(error instanceof SyncFailure)) throw error;
      failure = error;
      break;
    }
  }
  const known = distinct(activities);
  const readable = known.filter((record) => !isWithheld(record));
  const readings = [
    ...readingOf(readable, sources.activities, options),
    ...readingOf(distinct(wellness), sources.wellness, options),
  ];
  return {
    inputs: readings.map((reading) => ({ file: reading.file, reading })),
    to: done,
    withheld: known.length - readable.length,
    activityIds: idsOf(readable),
    ...(failure ? { failure } : {}),
  };
};
