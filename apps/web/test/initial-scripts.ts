import { posix } from 'node:path';
import type { AppFiles } from '../build.ts';

const importsOf = (path: string, code: string): readonly string[] =>
  [...code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g)].map(([, target]) =>
    posix.join(posix.dirname(path), target!),
  );

/** What the page loads before the first screen is there: its entry, today's screen, and all that these import. */
export const initialScripts = (files: AppFiles): readonly string[] => {
  const [, entry] = /<script[^>]* src="\.?(\/[^"]+)"/.exec(String(files['/index.html'])) ?? [];
  const today = Object.keys(files).filter((path) => /\/today-screen-[^/]*\.js$/.test(path));
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    importsOf(path, String(files[path])).forEach(follow);
  };
  [...(entry === undefined ? [] : [entry]), ...today].forEach(follow);
  return [...found];
};
