import { constants, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { UsageError } from '../errors.ts';

/** Who tells, and on what: random ids without a meaning outside the journal. */
export interface Identity {
  readonly athlete: string;
  readonly device: string;
}

const fileName = 'device.json';
const shape = z.strictObject({ athlete: z.uuid(), device: z.uuid() });
const ownerOnly = 0o600;

const readIdentity = (file: string): Identity | undefined => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). Look at who may read it.`,
    );
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${file}: this does not say who you are. Delete the file: the journal is not in it, and it is made anew.`,
    );
  }
};

/** Gives the draft its name, unless another command was first. Some file systems, as of memory sticks, know no links. */
const publish = (draft: string, file: string): void => {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(draft, file, constants.COPYFILE_EXCL);
  }
};

/**
 * Who this data folder belongs to; made on the first call. Two commands that start at once agree, as only one of them
 * gives its file the name.
 */
export const identityOf = (folder: string, made: Identity): Identity => {
  const file = join(folder, fileName);
  const known = readIdentity(file);
  if (known !== undefined) return known;
  const draft = join(folder, `${fileName}.${made.device}`);
  writeFileSync(draft, `${JSON.stringify(made)}\n`, { mode: ownerOnly });
  try {
    publish(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return readIdentity(file) ?? made;
};

/** Of whom the folder no longer speaks; the next call of identityOf makes another. */
export const dropIdentity = (folder: string): void => rmSync(join(folder, fileName), { force: true });
