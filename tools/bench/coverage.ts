import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './row.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['examples/hevy.csv', 'examples/Activities.csv'];
/** Fewer answers than this, and the audit says "could not check" to a runner who gave it all there is. */
const leastAnswers = 25;

interface Answers {
  readonly findings: readonly unknown[];
  readonly passed: readonly unknown[];
  readonly unchecked: readonly unknown[];
}

/** The command itself, asked for JSON, so that all that a runner meets is part of it. */
const answersTo = (names: readonly string[]): Answers => {
  const args = ['apps/cli/bin/carryover.mjs', 'audit', ...names, '--format', 'json', '--exit-zero'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`carryover audit ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Answers;
};

export const coverageOfFiles: Bench = {
  name: 'coverage-hevy-garmin',
  measure: () => {
    const { findings, passed, unchecked } = answersTo(files);
    const asked = findings.length + passed.length + unchecked.length;
    return {
      work: `audit of ${files.join(' and ')}: ${findings.length} rules found something, ${passed.length} passed, of ${asked} asked`,
      value: findings.length + passed.length,
      unit: 'rules',
      peer: { name: 'the least number of rules that have to answer', value: leastAnswers },
      goal: { atLeast: 1 },
    };
  },
};
