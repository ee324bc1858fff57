import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exercises, rules } from '@carryover/engine';
import { commands } from '../src/commands/index.ts';
import { levelWords } from '../src/report/words.ts';
import { fixtures, folderWith, legsBeforeSpeed, root, run } from './support.ts';

describe('the commands', () => {
  test('are listed as they lie in their folder, and each loads as what it is listed', async () => {
    const helpers = ['command.ts', 'index.ts', 'parse-options.ts'];
    const files = readdirSync(new URL('../src/commands/', import.meta.url));
    assert.deepEqual(
      commands.map(({ name }) => `${name}.ts`).sort(),
      files.filter((file) => !helpers.includes(file)).sort(),
    );
    for (const { name, load } of commands) assert.equal((await load()).default.name, name);
  });

  for (const name of commands.map((command) => command.name)) {
    test(`${name} --help shows usage, options and an example that is of this command`, async (context) => {
      const { code, out, err } = await run([name, '--help']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        new RegExp(`\\nUsage: carryover ${name}\\b[\\s\\S]*\\nExamples?\\n {2}carryover ${name}\\b`),
      );
      context.assert.snapshot(out, { serializers: [String] });
      assert.equal((await run(['help', name])).out, out);
      assert.equal((await run([name, '-h'])).out, out);
    });
  }

  test('are shown by --help, with the exit codes', async (context) => {
    const { code, out } = await run(['--help']);
    assert.equal(code, 0);
    for (const { name, summary } of commands) assert.ok(out.includes(name) && out.includes(summary));
    context.assert.snapshot(out, { serializers: [String] });
    const without = await run([]);
    assert.deepEqual([without.code, without.out], [2, out]);
  });
});

describe('carryover rules', () => {
  test('lists every rule under its family, with its level and its advice', async () => {
    const { code, out } = await run(['rules']);
    assert.equal(code, 0);
    for (const { id, level } of rules) assert.ok(out.includes(`\n  ${id}  ${levelWords[level]}\n      `), id);
    assert.match(out, new RegExp(`\\n${rules.length} rules\\. carryover explain RULE`));
    assert.doesNotMatch(out, /[{}]/);
  });

  test('--format json has the words that reports use', async () => {
    const list: { id: string; level: string }[] = JSON.parse((await run(['rules', '--format', 'json'])).out);
    assert.deepEqual(
      list.map(({ id, level }) => [id, level]),
      rules.map(({ id, level }) => [id, levelWords[level]]),
    );
  });
});

describe('carryover exercises', () => {
  const ids = async (...args: readonly string[]): Promise<string[]> => {
    const rows: { id: string }[] = JSON.parse((await run(['exercises', ...args, '--format', 'json'])).out);
    return rows.map(({ id }) => id);
  };

  test('lists every exercise, with what it is and what it takes', async () => {
    const { code, out } = await run(['exercises']);
    assert.equal(code, 0);
    for (const { id } of exercises) assert.ok(out.includes(`  ${id}\n      `), id);
    assert.match(out, new RegExp(`\\n${exercises.length} exercises\\. `));
    assert.deepEqual(
      await ids(),
      exercises.map(({ id }) => id),
    );
  });

  test('finds by the words of an id, a name or an alias, and by the name that another app gives', async () => {
    const found = await ids('split', 'squ');
    assert.ok(found.includes('split-squat') && found.length < 12);
    assert.equal((await ids('Squat (Barbell)'))[0], 'squat-back');
    assert.match((await run(['exercises', 'split-squat'])).out, /^ {2}split-squat\n {6}.+ · split · /);
  });
});

describe('carryover explain', () => {
  test('says all about a rule, in the order of a reader', async () => {
    const { code, out } = await run(['explain', 'heavy-legs-before-quality-run']);
    assert.equal(code, 0);
    const headings = out.split('\n').filter((line) => /^[A-Z]/.test(line));
    assert.deepEqual(headings, [
      'What it checks',
      'Why it matters',
      'Evidence',
      'Who sees it otherwise',
      'Examples',
      'What to do',
      'Options',
      'Presets that differ',
      'What it cannot see',
    ]);
    assert.match(out, /→ passed/);
    assert.match(out, /→ could not check: lacks /);
    assert.match(out, /minHours = 24 h \(6 to 72\)/);
  });

  test('--all --format json has a page for each rule', async () => {
    const pages: { id: string; level: string; evidence: unknown[]; examples: unknown[] }[] = JSON.parse(
      (await run(['explain', '--all', '--format', 'json'])).out,
    );
    assert.deepEqual(
      pages.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id, level, evidence, examples } of pages) {
      assert.ok(Object.values(levelWords).some((word) => word === level));
      assert.ok(evidence.length > 0 && examples.length > 1, id);
    }
  });

  test('takes several rules', async () => {
    const { out } = await run(['explain', 'short-rests', 'load-jump']);
    assert.match(out, /^short-rests {2}[\s\S]*\n\nload-jump {2}/);
  });
});

describe('the installed command', () => {
  const shim = fileURLToPath(new URL('../bin/carryover.mjs', import.meta.url));
  const start = fileURLToPath(new URL('../src/start.ts', import.meta.url));
  const env = { PATH: process.env.PATH ?? '' };

  test('audits a file and hands over the exit code', () => {
    const args = [shim, 'audit', legsBeforeSpeed, '--format', 'json', '--fail-on', 'warning'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: fixtures,
      env,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(JSON.parse(stdout).read[0].file, legsBeforeSpeed);
  });

  test('fails without a stack trace', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [shim, 'audit', 'none.csv'], {
      cwd: fixtures,
      env,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });

  test('is shown to newcomers by npm start, with its address and where to go next', (context) => {
    const data = folderWith(context);
    const { status, stdout, stderr } = spawnSync(process.execPath, [start, '--once'], {
      env: { ...env, CARRYOVER_DATA: data },
      encoding: 'utf8',
      cwd: root,
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^An audit of the example log/);
    assert.match(stdout, /\nCarryover is open at http:\/\/localhost:\d+\n/);
    assert.match(stdout, /\nWhere to go next\n.*import examples\/hevy\.csv/);
    assert.match(stdout, /It answers, and ends here/);
  });

  test('of npm start ends with whoever reads it, as in npm start | head', async (context) => {
    const child = spawn(process.execPath, [start], {
      env: { ...env, CARRYOVER_DATA: folderWith(context) },
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: root,
    });
    context.after(() => child.kill('SIGKILL'));
    const end = once(child, 'close');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual(await end, [0, null]);
  });

  test('of npm start serves until it is asked to end', async (context) => {
    const child = spawn(process.execPath, [start], {
      env: { ...env, CARRYOVER_DATA: folderWith(context) },
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: root,
    });
    context.after(() => child.kill('SIGKILL'));
    const end = once(child, 'close');
    let said = '';
    for await (const chunk of child.stdout) {
      said += chunk;
      if (said.includes('CARRYOVER_DATA names')) break;
    }
    const url = /open at (\S+)/.exec(said)?.[1] ?? assert.fail(said);
    assert.equal((await fetch(new URL('/api/v1/me', url))).status, 200);
    child.kill('SIGTERM');
    assert.deepEqual(await end, [0, null]);
  });
});
