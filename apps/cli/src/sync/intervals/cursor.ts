import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, formatDay, parseDay } from '@carryover/engine';
import * as z from 'zod';
import type { Io } from '../../io.ts';
import { dataFolder } from '../../journal/data-folder.ts';

const fileName = 'intervals-sync.json';
const ownerOnly = 0o600;

/** How far this data folder and one athlete of intervals.icu know each other. */
export interface Cursor {
  /** All days to this one were fetched. */
  readonly pulledTo?: Day;
  /** Events that were sent, by our id: the day they stand on. */
  readonly sent: Readonly<Record<string, Day>>;
  /** Activities whose own file was fetched. */
  readonly files: readonly string[];
}

const day = z.string().transform((text, context) => {
  const read = parseDay(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'expected a date' });
  return z.NEVER;
});

const shape = z.strictObject({
  version: z.literal(1),
  /** Server and athlete: another one's days are not known. */
  of: z.string(),
  pulledTo: z.exactOptional(day),
  sent: z.record(z.string(), day),
  files: z.array(z.string()),
});

const nothing: Cursor = { sent: {}, files: [] };

/** Where the file is missing, damaged or of another athlete all is fetched anew, which tells nothing twice. */
export const readCursor = (io: Io, of: string): Cursor => {
  try {
    const read = shape.parse(JSON.parse(readFileSync(join(dataFolder(io), fileName), 'utf8')));
    if (read.of !== of) return nothing;
    const { sent, files, pulledTo } = read;
    return { sent, files, ...(pulledTo === undefined ? {} : { pulledTo }) };
  } catch {
    return nothing;
  }
};

/** The old file stands until the new one is whole. */
export const writeCursor = (io: Io, of: string, { pulledTo, sent, files }: Cursor): void => {
  const file = join(dataFolder(io), fileName);
  const text = JSON.stringify({
    version: 1,
    of,
    ...(pulledTo === undefined ? {} : { pulledTo: formatDay(pulledTo) }),
    sent: Object.fromEntries(Object.entries(sent).map(([id, on]) => [id, formatDay(on)])),
    files,
  });
  writeFileSync(`${file}.new`, `${text}\n`, { mode: ownerOnly });
  renameSync(`${file}.new`, file);
};
