import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dayName, kindWords, type WorkoutFile } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Io } from '../io.ts';
import { firstFew, plural } from '../report/words.ts';
import type { ExportArgs } from './export-options.ts';

type Found = 'nothing' | 'the same' | 'something else';

const foundAt = (path: string, bytes: Uint8Array): Found => {
  try {
    return readFileSync(path).equals(bytes) ? 'the same' : 'something else';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing' : 'something else';
  }
};

const makeFolder = (folder: string, cwd: string): void => {
  try {
    mkdirSync(resolve(cwd, folder), { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--output-dir ${folder}: the folder cannot be made (${code}).`);
  }
};

/** `2027-01-11-strength-A.fit  Mon 11 Jan · A · Heavy legs · about 44 min`. */
const lineOf = ({ planned }: WorkoutFile, path: string): string =>
  [
    `${path}  ${dayName(planned.session.at.day)}`,
    planned.frame.menu,
    kindWords[planned.kind],
    `about ${Math.round(planned.minutes)} min`,
  ].join(' · ');

/** One file a session. Where one of a name is there and differs, nothing is written: it may be the athlete's own. */
export const writeWorkouts = (files: readonly WorkoutFile[], asked: ExportArgs, io: Io): number => {
  const folder = asked.folder ?? '.';
  const found = files.map((file) => ({
    file,
    path: join(folder, file.name),
    found: foundAt(resolve(io.cwd, folder, file.name), file.bytes),
  }));
  const others = found.filter((each) => each.found === 'something else').map(({ path }) => path);
  if (others.length > 0 && !asked.replace)
    throw new UsageError(
      `${plural(others.length, 'file is', 'files are')} there already and ${others.length === 1 ? 'differs' : 'differ'}: ${firstFew(others, 4)}. Nothing was written. --replace writes over, --output-dir DIR writes elsewhere.`,
    );
  makeFolder(folder, io.cwd);
  for (const { file, path, found: there } of found) {
    if (there !== 'the same') writeOutput(path, file.bytes, io.cwd);
    io.out(`${lineOf(file, path)}${there === 'the same' ? ' (as it was)' : ''}\n`);
  }
  io.err(
    `carryover: ${plural(files.length, 'workout is', 'workouts are')} in ${resolve(io.cwd, folder)}. ` +
      'Copy them to the folder GARMIN/NewFiles of a watch on a cable; docs/export.md says more, and another way.\n',
  );
  return 0;
};
