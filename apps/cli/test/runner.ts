import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Io } from '../src/io.ts';
import { folderWith, type Ran, run } from './support.ts';

export interface Runner {
  /** Their data folder, which is not there before the first command that keeps something. */
  readonly data: string;
  readonly journal: string;
  /** Where they type: an empty folder of their own. */
  readonly cwd: string;
  carryover(argv: readonly string[], io?: Partial<Io>): Promise<Ran>;
}

/** A person who types commands, with a data folder of their own. */
export const runner = (
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Runner => {
  const cwd = folderWith(context, files);
  const data = join(folderWith(context), 'data');
  return {
    data,
    journal: join(data, 'journal.sqlite'),
    cwd,
    carryover: (argv, io = {}) => run(argv, { cwd, env: { CARRYOVER_DATA: data }, ...io }),
  };
};
