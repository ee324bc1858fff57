import { mkdirSync } from 'node:fs';
import { posix, resolve, win32 } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';

export const journalFileName = 'journal.sqlite';

/** Where a platform's programs keep what belongs to a person. */
const platformFolder = ({ env, home, platform }: Pick<Io, 'env' | 'home' | 'platform'>): string => {
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Carryover');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Carryover');
  // The XDG specification has relative paths ignored.
  const told = env.XDG_DATA_HOME;
  return posix.join(told && posix.isAbsolute(told) ? told : posix.join(home, '.local', 'share'), 'carryover');
};

/** The folder with the journal and all that belongs to it: `CARRYOVER_DATA`, else the platform's own place. */
export const dataFolder = (io: Pick<Io, 'env' | 'home' | 'platform' | 'cwd'>): string =>
  io.env.CARRYOVER_DATA ? resolve(io.cwd, io.env.CARRYOVER_DATA) : platformFolder(io);

/** Training tells of a body: the folder is its owner's alone. */
const ownerOnly = 0o700;

/** Makes the folder where it is missing; throws UsageError where it cannot be written. */
export const makeDataFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: ownerOnly });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${folder}: the folder for the journal cannot be made (${code}). Look at who may write there, or name another with CARRYOVER_DATA.`,
    );
  }
};
