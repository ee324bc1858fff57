import { join } from 'node:path';
import { parseDay } from '@carryover/engine';
import { main } from '../../apps/cli/src/main.ts';

export interface Said {
  readonly out: string;
  /** What it says beside: what it assumed. */
  readonly beside: string;
}

/** What the command prints, run in this process and on a day that never changes. */
export const runCommand = async (
  argv: readonly string[],
  { cwd, today, columns }: { readonly cwd: string; readonly today: string; readonly columns: number },
): Promise<Said> => {
  let out = '';
  let beside = '';
  const code = await main(argv, {
    out: (part) => {
      out += part;
    },
    err: (part) => {
      beside += part;
    },
    cwd,
    env: {},
    isTerminal: false,
    errIsTerminal: false,
    columns,
    today: parseDay(today)!,
    now: () => parseDay(today)! * 86_400_000,
    zone: 'UTC',
    random: (bytes) => new Uint8Array(bytes),
    fetch: () => Promise.reject(new Error('No page asks another machine.')),
    sleep: async () => {},
    // Nobody's: the pages are the same whoever makes them.
    home: join(cwd, 'no-home'),
    platform: 'linux',
    input: async () => '',
    untilAskedToStop: async () => {},
  });
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${beside}`);
  return { out, beside };
};

const quoted = (word: string): string => (/[ ;]/.test(word) ? `"${word}"` : word);

/** As somebody would type it: each option on a line of its own. */
export const typed = (argv: readonly string[]): string =>
  argv
    .map(quoted)
    .join(' ')
    .replaceAll(/ (--|\S+\.week)/g, ' \\\n      $1');
