import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './support.ts';

const runIn = (cwd: string, program: string, ...args: readonly string[]): string => {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', shell });
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
};

const bytesOf = (path: string): Buffer => readFileSync(path);

/** Slow: builds and packs. What `npm publish` would send, laid out as `npm install` would. */
describe('the package for npm', () => {
  const cli = join(root, 'apps', 'cli');
  let paths: readonly string[] = [];
  let installed = '';

  before(() => {
    runIn(root, process.execPath, 'tools/build.ts');
    const [packed] = JSON.parse(runIn(cli, 'npm', 'pack', '--dry-run', '--json'));
    paths = packed.files.map(({ path }: { readonly path: string }) => path);
    installed = mkdtempSync(join(tmpdir(), 'carryover-package-'));
    for (const path of paths) cpSync(join(cli, path), join(installed, path));
  });

  after(() => rmSync(installed, { recursive: true, force: true }));

  test('holds the command, its bundle, the licence and the README of the project', () => {
    for (const path of ['package.json', 'bin/carryover.mjs', 'dist/carryover.mjs'])
      assert.ok(paths.includes(path), path);
    for (const file of ['LICENSE', 'README.md'])
      assert.deepEqual(bytesOf(join(installed, file)), bytesOf(join(root, file)), file);
  });

  test('holds no source, test or fixture', () => {
    const expected =
      /^(?:package\.json|LICENSE|README\.md|bin\/[\w.]+|dist\/(?:(?:carryover|view-worker)\.mjs|THIRD-PARTY\.txt|chunks\/[\w.-]+\.mjs|docs\/rules\/[\w-]+\.md))$/;
    assert.deepEqual(
      paths.filter((path) => !expected.test(path)),
      [],
    );
  });

  test('passes on the licences of the packages whose code it carries', () => {
    const notices = readFileSync(join(installed, 'dist', 'THIRD-PARTY.txt'), 'utf8');
    for (const name of ['node-ical', 'papaparse', 'zod']) {
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
      const licence = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
      assert.ok(notices.includes(licence), name);
    }
  });

  test('holds every page of a rule that the project has', () => {
    const pages = globSync('docs/rules/*.md', { cwd: root }).map((page) => page.replaceAll('\\', '/'));
    assert.deepEqual(
      pages.filter((page) => !paths.includes(`dist/${page}`)),
      [],
    );
  });

  test('runs where nothing else of the project is', () => {
    assert.ok(!existsSync(join(installed, 'src')));
    const carryover = join(installed, 'bin', 'carryover.mjs');
    assert.match(runIn(installed, process.execPath, carryover, 'rules'), /\d+ rules\./);
    const log = join(root, 'examples', 'hevy.csv');
    assert.match(runIn(installed, process.execPath, carryover, 'audit', log), /hevy\.csv: \d+ strength/);
  });
});
