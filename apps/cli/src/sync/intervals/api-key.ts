import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Io } from '../../io.ts';
import { dataFolder } from '../../journal/data-folder.ts';

export const keyVariable = 'INTERVALS_API_KEY';
const keyFileName = 'intervals-api-key';
const mostBytes = 1024;

/** What may stand in a password of HTTP's basic authentication: no blank, no end of line. */
const keyPattern = /^[\x21-\x7e]{8,200}$/;

export interface ApiKey {
  readonly key: string;
  /** Where others on this machine can read it too. */
  readonly warning?: string;
}

const howToGet =
  'Make a key on intervals.icu under Settings, Developer Settings, and put it alone into a file; docs/intervals.md says more.';

/** Never says what it found: it may be a key with a typing error. */
const checkedKey = (text: string, from: string): string => {
  const key = text.trim();
  if (keyPattern.test(key)) return key;
  throw new UsageError(
    `${from}: expected an API key of 8 to 200 letters, digits and signs, and nothing else. ${howToGet}`,
  );
};

/** Others may read it, or the group may. Windows keeps rights elsewhere. */
const isOpenToOthers = (mode: number, { platform }: Io): boolean =>
  platform !== 'win32' && (mode & 0o077) !== 0;

const keyInFile = (file: string, io: Io): ApiKey => {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const { mode } = fstatSync(opened);
    const bytes = Buffer.alloc(mostBytes);
    const length = readSync(opened, bytes, 0, mostBytes, 0);
    const key = checkedKey(bytes.toString('utf8', 0, length), file);
    if (!isOpenToOthers(mode, io)) return { key };
    return { key, warning: `${file} can be read by others on this machine; chmod 600 makes it yours alone.` };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${file}: the file with the API key cannot be read (${(error as NodeJS.ErrnoException).code}). ${howToGet}`,
    );
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
};

/** From the file that was named, else from the environment, else from the data folder; throws UsageError without one. */
export const apiKeyOf = (named: string | undefined, io: Io): ApiKey => {
  if (named !== undefined) return keyInFile(resolve(io.cwd, named), io);
  const told = io.env[keyVariable];
  if (told !== undefined && told.trim() !== '') return { key: checkedKey(told, keyVariable) };
  const kept = join(dataFolder(io), keyFileName);
  if (existsSync(kept)) return keyInFile(kept, io);
  throw new UsageError(
    `There is no API key of intervals.icu: name a file with --key-file, set ${keyVariable}, or put it into ${kept}. ${howToGet}`,
  );
};
