// `npm test`: every check of the project, quick ones first, the tests last so that their counts close the output.
// `npm test -- --quick` leaves out what is marked slow and the tests of the apps, which start processes.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly slow?: true;
}

/** One line a check. A check whose file is missing fails, so a line arrives together with its tool. */
const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the engine alone', command: ['tsc', '-p', 'packages/engine'] },
  { name: 'boundaries', command: ['node', 'tools/boundaries.ts'] },
  { name: 'lockfile without addresses', command: ['node', 'tools/lockfile.ts'] },
  { name: 'pages made from code are fresh', command: ['node', 'tools/docs.ts', '--check'] },
  { name: 'example log is fresh', command: ['node', 'tools/example-log.ts', '--check'] },
  { name: 'bundle of the CLI', command: ['node', 'tools/build.ts'], slow: true },
];

const quickTests = ['packages/**/*.test.ts', 'tools/**/*.test.ts'];
const slowTests = ['apps/**/*.test.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

// The commands find the tools that npm installed, and this very Node, also when started without npm.
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);
const env = { ...process.env, PATH: path };

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

const patterns = options.quick ? quickTests : [...quickTests, ...slowTests];
if (run([process.execPath, '--test', '--test-reporter=spec', ...patterns]) !== 0) failed.push('tests');
if (failed.length > 0) {
  console.error(`\n✖ failed: ${failed.join(', ')}. What is wrong stands above.`);
  process.exitCode = 1;
}
