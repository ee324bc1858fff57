import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
      /^(?:package\.json|LICENSE|README\.md|bin\/[\w.]+|dist\/(?:(?:carryover|view-worker|import-worker)\.mjs|THIRD-PARTY\.txt|chunks\/[\w.-]+\.mjs|docs\/rules\/[\w-]+\.md|web\/(?:(?:assets|icons)\/)?\w[\w.-]*\.(?:html|js|css|txt|png|svg|woff2|webmanifest|week|br|gz)))$/;
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
    assert.match(runIn(installed, process.execPath, carryover, 'audit', log), /hevy\.csv:\s+\d+ strength/);
  });

  test('loads no database, server or account for a command that needs none', () => {
    // Prints each module as it is loaded.
    const watch = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(watch)}`,
        join(installed, 'bin', 'carryover.mjs'),
        'rules',
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const loaded = stderr.split('\n').filter((url) => url.includes('/dist/'));
    assert.ok(
      loaded.some((url) => /\/rules-/.test(url)),
      stderr,
    );
    for (const url of loaded) {
      const text = readFileSync(new URL(url), 'utf8');
      assert.doesNotMatch(text, /better-auth|node:sqlite|node:http|kysely|pg_catalog/i, url);
    }
  });

  test('keeps a journal, answers from it and serves it', async (context) => {
    const data = mkdtempSync(join(tmpdir(), 'carryover-package-data-'));
    context.after(() => rmSync(data, { recursive: true, force: true }));
    const carryover = join(installed, 'bin', 'carryover.mjs');
    const env = { PATH: process.env.PATH ?? '', CARRYOVER_DATA: data };
    const type = (...args: readonly string[]) =>
      spawnSync(process.execPath, [carryover, ...args], { encoding: 'utf8', env, cwd: data });
    assert.match(
      type('import', join(root, 'examples', 'hevy.csv')).stdout,
      /Your journal holds \d+ strength/,
    );
    assert.match(type('log', 'run easy 45m').stdout, /^Kept: /);
    assert.match(type('check').stdout, /all as they were written/);

    const server = spawn(process.execPath, [carryover, 'serve', '--port', '0'], { env, cwd: data });
    context.after(() => server.kill('SIGKILL'));
    const end = once(server, 'close');
    let said = '';
    for await (const chunk of server.stdout) {
      said += chunk;
      if (said.includes('Ctrl-C')) break;
    }
    const url = /open at (\S+)/.exec(said)?.[1] ?? assert.fail(said);
    assert.match(await (await fetch(url)).text(), /<div id="app">/);
    const me = await (await fetch(new URL('/api/v1/me', url))).json();
    const { athletes } = me as { readonly athletes: readonly string[] };
    // Computed on a thread, whose program lies in the package too.
    const view = await fetch(new URL(`/api/v1/athletes/${athletes[0]}/audit`, url));
    assert.equal(view.status, 200, await view.text());
    server.kill('SIGINT');
    assert.equal((await end)[0], 0);
  });
});
