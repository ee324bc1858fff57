import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Weekday } from '@carryover/engine';
import { readTemplateLine, readTemplateWeek, type Template } from '@carryover/views';
import { UsageError } from '../errors.ts';

const readFile = (path: string, given: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${given}: cannot be opened (${(error as NodeJS.ErrnoException).code}).`);
  }
};

/** Reads `Mon easy 45m; Tue intervals 60m`, or the first week of a .week file. */
export const readTemplate = (flag: string, given: string, cwd: string, weekStartsOn: Weekday): Template => {
  const path = resolve(cwd, given);
  const isFile = /\.week$/i.test(given) || statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const { runs, problems } = isFile
    ? readTemplateWeek(readFile(path, given), weekStartsOn)
    : readTemplateLine(given, weekStartsOn);
  const [first, ...others] = problems.map((problem) => `${isFile ? given : flag}: ${problem}`);
  if (first !== undefined) throw new UsageError(first, ...others);
  if (runs.length === 0)
    throw new UsageError(
      `${flag} "${given}": holds no run. Write it as in "Tue intervals 60m; Sun long 90m".`,
    );
  return runs;
};
