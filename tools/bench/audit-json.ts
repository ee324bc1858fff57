import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JsonReport } from '../../apps/cli/src/report/json.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command itself, asked for JSON, so that all that a runner meets is part of it. */
export const auditJson = (files: readonly string[]): JsonReport => {
  const args = ['apps/cli/bin/carryover.mjs', 'audit', ...files, '--format', 'json', '--exit-zero'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`carryover audit ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as JsonReport;
};
