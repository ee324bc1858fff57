import { gzipSync } from 'node:zlib';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const gzipOf = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(content));

/** An archive as any program writes it; `level` 0 stores its files as they are. */
export const zipOf = async (files: Files, level = 6): Promise<Blob> => {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, level });
  for (const [name, content] of Object.entries(files))
    await writer.add(name, new Uint8ArrayReader(bytesOf(content)));
  return writer.close();
};

export const zipBytesOf = async (files: Files, level = 6): Promise<Uint8Array> =>
  new Uint8Array(await (await zipOf(files, level)).arrayBuffer());

/** Strava's list, in the first of its columns and those that matter here. */
export const stravaCsv = (rows: readonly Readonly<Record<string, string>>[]): string => {
  const columns = [
    'Activity ID',
    'Activity Date',
    'Activity Name',
    'Activity Type',
    'Activity Description',
    'Elapsed Time',
    'Distance',
    'Filename',
    'Moving Time',
    'Perceived Exertion',
    'Competition',
    'Long Run',
  ];
  const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ''}"`).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
};
