// `npm test`: every check of the project, quick ones first, then the tests, tier by tier; times and counts close the
// output. `npm test -- --quick` leaves out what is marked slow. `npm run test:long` simulates, fuzzes and kills for hours.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Counts } from './check/count-reporter.ts';
import { type Tier, tiers } from './check/tiers.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly slow?: true;
}

/** One line a check. A check whose file is missing fails, so a line arrives together with its tool. */
const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of what runs in a browser', command: ['tsc', '-p', 'tsconfig.browser.json'] },
  { name: 'types of the tests of screens', command: ['tsc', '-p', 'apps/web/test'] },
  { name: 'types of the engine alone', command: ['tsc', '-p', 'packages/engine'] },
  { name: 'boundaries', command: ['node', 'tools/boundaries.ts'] },
  { name: 'lockfile without addresses', command: ['node', 'tools/lockfile.ts'] },
  { name: 'pages made from code are fresh', command: ['node', 'tools/docs.ts', '--check'] },
  { name: 'typeface is fresh', command: ['node', 'tools/font.ts', '--check'] },
  { name: 'example log is fresh', command: ['node', 'tools/example-log.ts', '--check'] },
  { name: 'the app, built', command: ['node', 'apps/web/build.ts', '--if-stale'], slow: true },
  { name: 'bundle of the CLI', command: ['node', 'tools/build.ts'], slow: true },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, long: { type: 'boolean', default: false } },
});

// The commands find the tools that npm installed, and this very Node, also when started without npm.
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);
const env = { ...process.env, PATH: path, ...(options.long ? { CARRYOVER_LONG: '1' } : {}) };

const run = ([program, ...args]: Step['command']): number => {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit', shell });
  if (error !== undefined) console.error(error.message);
  return status ?? 1;
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const failed: string[] = [];
const check = ({ name, command }: Step): void => {
  const start = performance.now();
  const passed = run(command) === 0;
  console.log(`${passed ? '✔' : '✖'} ${name}  ${seconds(start)}`);
  if (!passed) failed.push(name);
};

const begin = performance.now();
const chosen = steps.filter(({ slow }) => !(options.quick && slow));
console.log(`Node ${process.versions.node}: ${chosen.length} checks, then the tests`);
chosen.forEach(check);
console.log(`${chosen.length - failed.length} of ${chosen.length} checks passed in ${seconds(begin)}\n`);

interface TierResult {
  readonly tier: Tier;
  readonly seconds: string;
  readonly counts: Counts | undefined;
  readonly passed: boolean;
}

const testFiles = ({ files, but = [] }: Tier): readonly string[] =>
  globSync([...files], { cwd: root, exclude: ['**/node_modules/**', ...but] }).sort();

const runTier = (tier: Tier, folder: string): TierResult => {
  const start = performance.now();
  const counted = join(folder, 'counts.json');
  rmSync(counted, { force: true });
  console.log(`\n${tier.name}`);
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${pathToFileURL(join(root, 'tools/check/count-reporter.ts'))}`],
    `--test-reporter-destination=${counted}`,
  ];
  // Left alone, the runner keeps one core free: half of a small machine.
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  const passed = run([process.execPath, '--test', concurrency, ...reporters, ...testFiles(tier)]) === 0;
  const counts = existsSync(counted) ? (JSON.parse(readFileSync(counted, 'utf8')) as Counts) : undefined;
  return { tier, seconds: seconds(start), counts, passed };
};

/** A million seeds is no test with an end to wait for; it says how far it is. */
const simulate = (): void => {
  const name = 'a million simulated seeds';
  console.log(`\n${name}`);
  const seeds = ['--from', '20001', '--seeds', '1000000'];
  if (run([process.execPath, 'packages/store/test/simulator/run.ts', ...seeds]) !== 0) failed.push(name);
};

const scratch = mkdtempSync(join(tmpdir(), 'carryover-check-'));
const chosenTiers = tiers.filter(({ slow, long }) => (options.quick ? !slow : options.long ? long : true));
const results = chosenTiers.map((tier) => runTier(tier, scratch));
rmSync(scratch, { recursive: true, force: true });
if (options.long) simulate();

console.log('');
for (const { tier, seconds: time, counts, passed } of results) {
  const { passed: tests, failed: wrong, skipped } = counts ?? { passed: 0, failed: 0, skipped: [] };
  console.log(
    `${passed ? '✔' : '✖'} ${tier.name}: ${tests} passed, ${wrong} failed, ${skipped.length} skipped  ${time}`,
  );
  for (const reason of skipped) console.log(`    skipped  ${reason}`);
  // A tier whose patterns find nothing tests nothing.
  if (!passed || counts === undefined || tests === 0) failed.push(`tests of ${tier.name}`);
}
console.log(`all in ${seconds(begin)}`);
if (failed.length > 0) {
  console.error(`\n✖ failed: ${failed.join(', ')}. What is wrong stands above.`);
  process.exitCode = 1;
}
