import {
  cutShortText,
  type FileReading,
  type LogInput,
  type ReadOptions,
  readInput,
  UnreadableFile,
} from '@carryover/formats';
import { type Client, SyncFailure } from './client.ts';

/** A day's recording with everything in it is a few MB. Ours. */
const mostBytes = 32 * 1024 * 1024;
/** A first fetch of years would keep a free service busy for long; the next one goes on. Ours. */
export const mostFiles = 100;

export interface FetchedFiles {
  readonly inputs: readonly LogInput[];
  /** Ids of activities whose file needs no fetching any more, those that cannot be read among them. */
  readonly done: readonly string[];
  readonly unreadable: number;
  /** How many are left for another time. */
  readonly left: number;
  readonly failure?: SyncFailure;
}

/** A recording that was cut is one part of what was fetched. */
const leftOutOf = ({ file, skipped, cutShort }: FileReading): FileReading['skipped'] =>
  cutShort === undefined
    ? skipped
    : [...skipped, { file, place: file, reason: cutShortText(cutShort, 'it') }];

/** One import a format, as an export would be, and not one an activity. */
const together = (readings: readonly FileReading[]): readonly LogInput[] =>
  [...Map.groupBy(readings, ({ format }) => format)].map(([format, same]) => {
    const file = `intervals.icu files, ${format}`;
    const sum = (count: (reading: FileReading) => number): number =>
      same.reduce((total, each) => total + count(each), 0);
    const reading: FileReading = {
      file,
      format,
      sessions: same.flatMap(({ sessions }) => sessions),
      // Single files tell of no day that it had nothing else.
      coverage: {},
      counts: {
        runs: sum(({ counts }) => counts.runs),
        strengthSessions: sum(({ counts }) => counts.strengthSessions),
        crossSessions: sum(({ counts }) => counts.crossSessions),
        sets: sum(({ counts }) => counts.sets),
      },
      skipped: same.flatMap(leftOutOf),
      notes: [...new Set(same.flatMap(({ notes }) => notes))],
    };
    return { file, reading };
  });

const readingIn = async (bytes: Uint8Array, name: string, options: ReadOptions) => {
  try {
    const input = await readInput(new Blob([new Uint8Array(bytes)]), name, options);
    return 'reading' in input ? input.reading : undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
};

/** The files that watches recorded: laps and sets are in them, and in no list. */
export const fetchFiles = async (
  client: Client,
  ids: readonly string[],
  options: ReadOptions,
): Promise<FetchedFiles> => {
  const readings: FileReading[] = [];
  const done: string[] = [];
  let failure: SyncFailure | undefined;
  const wanted = ids.slice(0, mostFiles);
  for (const id of wanted) {
    try {
      const bytes = await client.ask({ path: `/api/v1/activity/${id}/file`, mostBytes });
      const reading = await readingIn(bytes, `${id}.fit`, options);
      if (reading) readings.push(reading);
      done.push(id);
    } catch (error) {
      if (!(error instanceof SyncFailure)) throw error;
      // What was typed in by hand has no file.
      if (error.status === 404 || error.status === 422) done.push(id);
      else {
        failure = error;
        break;
      }
    }
  }
  return {
    inputs: together(readings),
    done,
    unreadable: done.length - readings.length,
    left: ids.length - done.length,
    ...(failure ? { failure } : {}),
  };
};
