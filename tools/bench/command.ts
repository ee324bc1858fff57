import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A whole process, from its start to its end; one that fails is no measure. */
const run = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

/** What the published package holds: without `src`, its command runs the bundle. */
const packed = (): string => {
  run(['tools/build.ts']);
  const folder = mkdtempSync(join(tmpdir(), 'carryover-bench-'));
  for (const part of ['package.json', 'bin', 'dist'])
    cpSync(join(root, 'apps/cli', part), join(folder, part), { recursive: true });
  return folder;
};

export const startOfCommand: Bench = {
  name: 'command-rules',
  measure: () => {
    const folder = packed();
    try {
      const command = join(folder, 'bin/carryover.mjs');
      const lines = run([command, 'rules']).trimEnd().split('\n');
      const times = timeInTurns(
        () => run([command, 'rules']),
        () => run(['-e', '0']),
        { warmUps: 3, rounds: 21 },
      );
      return {
        work: `carryover rules from the built package, the whole process (${lines.at(-1)?.split('.')[0]})`,
        value: times.work,
        unit: 'ms',
        peer: { name: 'node -e 0, the whole process', value: times.peer },
        goal: { atMost: 3 },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
