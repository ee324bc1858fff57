import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const manifest = new URL('../package.json', import.meta.url);
const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
const shim = fileURLToPath(new URL('../bin/carryover.mjs', import.meta.url));

/** Makes this Node say that it is an older one, which is all that the shim asks. */
const olderNode = `data:text/javascript,Object.defineProperty(process,'version',{value:'v20.20.2'})`;

const program = `export const main = async (argv) => {
  console.log(process.version, ...argv);
  return argv.includes('fail') ? 1 : 0;
};`;

describe('the carryover command', () => {
  let folder = '';
  let published = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'carryover-shim-'));
    published = join(folder, 'bin', 'carryover.mjs');
    cpSync(shim, published, { recursive: true });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'carryover.mjs'), program);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], path: readonly string[] = []) =>
    spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, PATH: path.join(delimiter) },
    });

  test('runs the bundle of a published package with its arguments and exit code', () => {
    const { status, stdout, stderr } = run([published, 'rules', 'fail']);
    assert.deepEqual([status, stdout, stderr], [1, `${process.version} rules fail\n`, '']);
  });

  test('runs the sources in the workspace, where nothing is built', () => {
    const { status, stdout, stderr } = run([shim, '--version']);
    assert.deepEqual([status, stdout, stderr], [0, `${version}\n`, '']);
  });

  test('on an old Node starts again with a newer one from the PATH', () => {
    const path = [folder, dirname(process.execPath)];
    const { status, stdout } = run(['--import', olderNode, published, 'fail'], path);
    assert.deepEqual([status, stdout], [1, `${process.version} fail\n`]);
  });

  test('on an old Node in the workspace starts again with the pinned one', () => {
    const { status, stdout } = run(['--import', olderNode, shim, '--version']);
    assert.deepEqual([status, stdout], [0, `${version}\n`]);
  });

  test('on an old Node with no newer one says what to install', () => {
    const { status, stdout, stderr } = run(['--import', olderNode, published], [folder]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /needs Node 24 or newer; this is v20\.20\.2[\s\S]*nodejs\.org/);
    assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
  });
});
