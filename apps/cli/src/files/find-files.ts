import { globSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../errors.ts';

export interface FoundFile {
  /** As shown to people: relative to the folder they stand in. */
  readonly name: string;
  readonly path: string;
  /** Named itself, and not only found in a folder or by a pattern: failing to read it is an error. */
  readonly named: boolean;
}

const isPattern = (text: string): boolean => /[*?[{]/.test(text);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      // A link to a file is followed; one to a folder is not, as it may lead round in a circle.
      return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
    });

const expand = (given: string, cwd: string): { path: string; named: boolean }[] => {
  const path = resolve(cwd, given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return filesIn(path)
      .sort()
      .map((each) => ({ path: each, named: false }));
  if (stats) return [{ path, named: true }];
  const found = isPattern(given) ? globSync(given, { cwd }).sort() : [];
  if (found.length === 0)
    throw new UsageError(
      `${given}: there is no such file or folder. Look at the spelling and the folder you are in.`,
    );
  return found.map((each) => ({ path: resolve(cwd, each), named: false }));
};

/** The shorter way to write where a file is. */
const nameOf = (path: string, cwd: string): string => {
  const fromHere = relative(cwd, path);
  return fromHere.length < path.length ? fromHere : path;
};

/** Files, folders (with all below them) and patterns, in the order given, each file once. */
export const findFiles = (given: readonly string[], cwd: string): FoundFile[] => {
  const byPath = new Map<string, FoundFile>();
  for (const { path, named } of given.flatMap((each) => expand(each, cwd))) {
    const known = byPath.get(path);
    byPath.set(path, { path, name: nameOf(path, cwd), named: named || (known?.named ?? false) });
  }
  return [...byPath.values()];
};
