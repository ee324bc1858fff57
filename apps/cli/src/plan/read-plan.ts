import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan } from '@carryover/engine';
import { readPlanJson } from '@carryover/formats';
import { UsageError } from '../errors.ts';

/** The plan of `--against`, as it was written. */
export const readOlderPlan = (file: string, cwd: string): Plan => {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), 'utf8');
  } catch {
    throw new UsageError(
      `--against ${file}: there is no such file. Write one with carryover plan --output-file plan.json.`,
    );
  }
  return readPlanJson(text, file);
};
