import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const setup = fileURLToPath(new URL('setup.mjs', import.meta.url));

/** Stands in for npm: notes that it ran, and installs a `node` of the version that `WITH_NODE` names. */
const fakeNpm = `
const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('npm.log', process.argv.slice(2, 3) + '\\n');
if (!process.env.WITH_NODE) process.exit(1);
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/.bin', { recursive: true });
writeFileSync('node_modules/.bin/node', '#!/bin/sh\\necho ' + process.env.WITH_NODE + '\\n', { mode: 0o755 });
`;

describe('setup', { skip: process.platform === 'win32' && 'the stand-in for node is a shell script' }, () => {
  const folders: string[] = [];
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'carryover-setup-'));
    folders.push(folder);
    cpSync(setup, join(folder, 'tools', 'setup.mjs'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "engines": { "node": ">=24" } }');
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    writeFileSync(join(folder, 'npm-cli.js'), fakeNpm);
  });

  after(() => {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  });

  const run = (withNode: string) => {
    const npm = { npm_execpath: join(folder, 'npm-cli.js'), npm_node_execpath: process.execPath };
    const env = { ...process.env, ...npm, WITH_NODE: withNode };
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'tools', 'setup.mjs')], {
      env,
      encoding: 'utf8',
    });
    return { status, stderr, runs: readFileSync(join(folder, 'npm.log'), 'utf8') };
  };

  test('installs once for a lockfile, and again when it changes', () => {
    assert.deepEqual(run('v26.10.0'), { status: 0, stderr: '', runs: 'ci\n' });
    assert.equal(run('v26.10.0').runs, 'ci\n');
    writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3 }');
    assert.equal(run('v26.10.0').runs, 'ci\nci\n');
  });

  test('says what to try when npm could not install, and tries again next time', () => {
    const { status, stderr } = run('');
    assert.equal(status, 1);
    assert.match(stderr, /npm ci ended with code 1[\s\S]*No network\?/);
    assert.ok(!existsSync(join(folder, 'node_modules', '.setup')));
    assert.equal(run('v26.10.0').runs, 'ci\nci\n');
  });

  test('refuses a Node in the npm scripts that is too old', () => {
    const { status, stderr } = run('v20.20.2');
    assert.equal(status, 1);
    assert.match(stderr, /Node 24 or newer is needed, and `node` here is v20\.20\.2/);
  });
});
