// Runs before `npm start` and `npm test`, on whatever Node the machine has (18 or newer): plain JavaScript,
// no dependency. Afterwards node_modules matches the lockfile and `node` in npm scripts is new enough.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const marker = join(root, 'node_modules', '.setup');
const isWindows = process.platform === 'win32';

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const oldestMajor = Number(/\d+/.exec(engines.node)[0]);

const fail = (...lines) => {
  console.error(lines.map((line) => `setup: ${line}`).join('\n'));
  process.exit(1);
};

/** What node_modules must have been made from: this lockfile, on this kind of machine. */
const wanted = () => {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}\n`;
};

const isSetUp = () => existsSync(marker) && readFileSync(marker, 'utf8') === wanted();

/** npm tells its scripts where it lives; run by hand, take the npm on PATH. */
const npmCi = () => {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const options = { cwd: root, stdio: 'inherit' };
  return npm && node && /npm-cli\.[cm]?js$/.test(npm)
    ? spawnSync(node, [npm, 'ci', '--loglevel=error'], options)
    : spawnSync('npm', ['ci', '--loglevel=error'], { ...options, shell: isWindows });
};

const install = () => {
  // Windows cannot delete a program that is running, and `npm ci` deletes node_modules first.
  if (isWindows && process.execPath.startsWith(join(root, 'node_modules'))) {
    fail('the dependencies have changed. Run `npm ci` once, then this command again.');
  }
  console.log('setup: installing what package-lock.json lists (npm ci, once) …');
  const { status, error } = npmCi();
  if (error) fail(`npm could not be started (${error.message}). Is npm on your PATH?`);
  if (status !== 0) {
    fail(
      `npm ci ended with code ${status}; its own message stands above.`,
      'No network? The first set-up needs one. Later ones use the npm cache: try `npm ci --prefer-offline`.',
      'Behind a proxy or a mirror? Set it with `npm config set proxy …` or `npm config set registry …`.',
    );
  }
};

/** The version that `node` has inside an npm script: node_modules/.bin comes before the rest of PATH. */
const scriptNode = () => {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [pathName]: `${bin}${delimiter}${process.env[pathName] ?? ''}` };
  const { stdout } = spawnSync('node --version', { env, shell: true, encoding: 'utf8' });
  return (stdout ?? '').trim();
};

const requireNewNode = () => {
  const version = scriptNode();
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= oldestMajor) return;
  fail(
    `Node ${oldestMajor} or newer is needed, and \`node\` here is ${version || 'not runnable'}.`,
    `npm normally brings its own (the optional packages node-…); there was none that runs on ${process.platform}-${process.arch}.`,
    `Install Node ${oldestMajor} or newer from https://nodejs.org, or run \`npm ci --include=optional\`.`,
  );
};

if (!isSetUp()) {
  install();
  requireNewNode();
  writeFileSync(marker, wanted());
} else {
  requireNewNode();
}
