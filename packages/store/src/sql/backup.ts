import { existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Copied, copyTo, examine, inTheWay, refuseMissing } from './copy.ts';
import { DatabaseError } from './errors.ts';
import { flushFile, flushFolderOf, putInPlace, removeUnfinished } from './files.ts';
import { type DatabaseOptions, inNode } from './open.ts';
import { inspectFile } from './sqlite-file.ts';

/** A folder that is made here would lie on the disk that the copy is to be safe from, where a stick was not plugged in. */
const refuseMissingFolder = (target: string): void => {
  const folder = dirname(resolve(target));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new DatabaseError(
    'unreachable',
    `There is no folder ${folder}, so no backup was made. If it is on a stick or another disk, plug that in; else make the folder first.`,
  );
};

/**
 * Writes a copy of the journal's file that can be restored, also while others write to it. The copy gets its name
 * when every entry in it was looked at; a file of that name stays unless `replace` says otherwise.
 */
export const backUp = async (
  file: string,
  target: string,
  { replace = false, ...given }: Partial<DatabaseOptions> & { readonly replace?: boolean } = {},
): Promise<Copied> => {
  const options = { ...inNode, ...given };
  refuseMissing(file);
  refuseMissingFolder(target);
  if (existsSync(target) && realpathSync(target) === realpathSync(file)) throw inTheWay(target);
  if (existsSync(target) && !replace) throw inTheWay(target);
  inspectFile(file);
  const unfinished = `${target}.new-${options.newId()}`;
  try {
    await copyTo(file, unfinished);
    // One file, without companions that could be left behind.
    const copied = await examine(unfinished, file, options, async () => {});
    const alone = new DatabaseSync(unfinished);
    alone.exec('pragma journal_mode = delete');
    alone.close();
    flushFile(unfinished);
    if (replace) renameSync(unfinished, target);
    else if (!putInPlace(unfinished, target)) throw inTheWay(target);
    flushFolderOf(target);
    return copied;
  } finally {
    removeUnfinished(unfinished);
  }
};
