import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { type MadeUpActivity, madeUpActivities } from './activities.ts';
import { recordingOf } from './recordings.ts';

export type { MadeUpActivity } from './activities.ts';

export interface MadeUpFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const nameOf = ({ id, format }: MadeUpActivity): string =>
  format === undefined ? '' : `activities/${id}.${format}.gz`;

const columns = [
  'Activity ID',
  'Activity Date',
  'Activity Name',
  'Activity Type',
  'Activity Description',
  'Elapsed Time',
  'Distance',
  'Max Heart Rate',
  'Commute',
  'Filename',
  'Elapsed Time',
  'Moving Time',
  'Distance',
  'Perceived Exertion',
  'Competition',
  'Long Run',
] as const;

/** As Strava's list writes it, in world time. */
const dateOf = (epochMilliseconds: number): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'medium' })
    .format(epochMilliseconds)
    .replace(/[\u00a0\u202f]/g, ' ');

const typeOf = { run: 'Run', ride: 'Ride', strength: 'Weight Training' } as const;

const rowOf = (activity: MadeUpActivity): string => {
  const { id, title, note, sport, seconds, metres, effort, isRace } = activity;
  const cells = [
    String(id),
    dateOf(activity.startEpochMilliseconds),
    title,
    typeOf[sport],
    note,
    String(seconds),
    (metres / 1000).toFixed(2),
    '',
    'false',
    nameOf(activity),
    seconds.toFixed(1),
    seconds.toFixed(1),
    metres.toFixed(1),
    effort === 0 ? '' : String(effort),
    isRace ? '1.0' : '',
    '',
  ];
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
};

const listOf = (activities: readonly MadeUpActivity[]): string =>
  `${[columns.join(','), ...activities.map(rowOf)].join('\n')}\n`;

export interface MadeUpExport {
  readonly activities: readonly MadeUpActivity[];
  /** One after another, so that many need not be held at once. */
  readonly files: () => Generator<MadeUpFile>;
}

export interface ExportSize {
  readonly activities: number;
  readonly years: number;
  readonly seed: number;
  readonly secondsApart: number;
}

/** What Strava hands out of an account: its list, the recordings, pictures and much that no log needs. */
export const madeUpExport = ({ activities: count, years, seed, secondsApart }: ExportSize): MadeUpExport => {
  const activities = madeUpActivities(count, years, seed);
  const text = new TextEncoder();
  function* files(): Generator<MadeUpFile> {
    yield { name: 'activities.csv', content: text.encode(listOf(activities)) };
    yield { name: 'profile.csv', content: text.encode('Athlete ID,Sex\n1,\n') };
    yield { name: 'media/1.jpg', content: text.encode('a picture') };
    for (const activity of activities) {
      const { format } = activity;
      if (format === undefined) continue;
      const recording = recordingOf(activity, format, secondsApart);
      yield { name: nameOf(activity), content: gzipSync(recording, { level: 1 }) };
    }
  }
  return { activities, files };
};

/** Writes it as a ZIP archive to a file, member after member. */
export const writeExport = async ({ files }: MadeUpExport, path: string): Promise<void> => {
  const stream = Writable.toWeb(createWriteStream(path)) as WritableStream;
  const writer = new ZipWriter(stream, { useWebWorkers: false, level: 1 });
  for (const { name, content } of files()) await writer.add(name, new Uint8ArrayReader(content));
  await writer.close();
};
