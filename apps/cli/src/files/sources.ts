import { basename, dirname, relative, sep } from 'node:path';
import { isRecordingName, leastRecordings } from '@carryover/formats';
import type { FoundFile } from './find-files.ts';

/** A folder whose files are one export, or one heap of recordings: they are read, kept and taken back together. */
export interface FoundFolder {
  readonly name: string;
  readonly path: string;
  readonly named: boolean;
  readonly files: readonly FoundFile[];
}

export type FoundSource = FoundFile | FoundFolder;

const isInside = (path: string, folder: string): boolean => path.startsWith(`${folder}${sep}`);

/** Of Strava: a list, and beside it the recordings that it names. */
const stravaRoots = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => basename(path) === 'activities.csv')
    .map(dirname)
    .filter((folder) => paths.some((path) => isInside(path, `${folder}${sep}activities`)));

/** Of Garmin: what stands above its outermost folder. */
const garminRoots = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const at = path.indexOf(`${sep}DI_CONNECT${sep}`);
    return at < 0 ? [] : [path.slice(0, at)];
  });

const countBy = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** For each path the folder as part of which it is read; none for a file that is read by itself. */
const rootFinder = (paths: readonly string[]): ((path: string) => string | undefined) => {
  // The shortest first: an export in an export is a part of it.
  const exports = [...new Set([...stravaRoots(paths), ...garminRoots(paths)])].sort(
    (a, b) => a.length - b.length,
  );
  const recordings = countBy(paths.filter(isRecordingName).map(dirname));
  return (path) => {
    const root = exports.find((folder) => isInside(path, folder));
    if (root !== undefined) return root;
    const folder = dirname(path);
    return isRecordingName(path) && (recordings.get(folder) ?? 0) >= leastRecordings ? folder : undefined;
  };
};

const nameOf = (root: string, cwd: string): string => {
  const fromHere = relative(cwd, root);
  if (fromHere === '') return basename(root) || root;
  return fromHere.length < root.length ? fromHere : root;
};

/** Puts together what was found file by file and belongs together, wherever the first of it stood. */
export const sourcesOf = (files: readonly FoundFile[], cwd: string): readonly FoundSource[] => {
  const rootOf = rootFinder(files.map(({ path }) => path));
  const folders = new Map<string, FoundFile[]>();
  const sources: FoundSource[] = [];
  for (const file of files) {
    const root = rootOf(file.path);
    const known = root === undefined ? undefined : folders.get(root);
    if (root === undefined) sources.push(file);
    else if (known) known.push(file);
    else {
      const inside = [file];
      folders.set(root, inside);
      sources.push({ name: nameOf(root, cwd), path: root, named: file.named, files: inside });
    }
  }
  return sources;
};
