import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderWith, root, run } from './support.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The indented blocks under a heading, without their indent. */
const blocksUnder = (heading: string): string[] => {
  const start = readme.indexOf(`\n## ${heading}\n`);
  assert.ok(start >= 0, heading);
  const section = readme.slice(start + 1, readme.indexOf('\n## ', start + 1));
  return section
    .split(/\n(?=\S)/)
    .flatMap((part) => /\n\n( {4}[\s\S]*)/.exec(part)?.[1] ?? [])
    .map((block) => block.replace(/^ {4}/gm, '').trimEnd());
};

/** The words of a command, those in quotes together. */
const wordsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));

describe('the README', () => {
  test('shows what the audit of the example really says', async () => {
    const { out } = await run(['audit', 'examples/runner-26-weeks.week'], { cwd: root });
    const lines = out.split('\n');
    let at = -1;
    for (const line of blocksUnder('What it says')[0]!.split('\n')) {
      if (line === '' || line.trim() === '…') continue;
      at = lines.indexOf(line, at + 1);
      assert.ok(at >= 0, `the audit does not say: ${line}`);
    }
  });

  for (const [heading, least] of [
    ['An audit of your own', 5],
    ['A plan of your own', 4],
  ] as const)
    test(`names commands that run: ${heading}`, async (context) => {
      const cwd = folderWith(context);
      const commands = blocksUnder(heading)
        .flatMap((block) => block.split('\n'))
        .filter((line) => line.startsWith('npx carryover '))
        .map((line) => wordsOf(line).slice(2));
      const ours = commands.filter((args) =>
        args.every((arg) => !/\.csv$/.test(arg) || existsSync(join(root, arg))),
      );
      assert.ok(ours.length >= least);
      for (const args of ours) {
        const argv = args.map((arg) => (arg.startsWith('examples') ? join(root, arg) : arg));
        const { code, out, err } = await run(argv, { cwd });
        assert.deepEqual([code, err], [0, ''], args.join(' '));
        assert.notEqual(out, '');
      }
    });

  test('names commands that run one after the other: Keep a journal', async (context) => {
    const cwd = folderWith(context);
    const env = { CARRYOVER_DATA: join(cwd, 'data') };
    const commands = blocksUnder('Keep a journal')
      .flatMap((block) => block.split('\n'))
      .map((line) => wordsOf(line).slice(2));
    assert.ok(commands.length >= 9);
    for (const args of commands) {
      const argv = args.map((arg) => (arg.startsWith('examples') ? join(root, arg) : arg));
      const { code, out, err } = await run(argv, { cwd, env });
      assert.equal(code, 0, `${args.join(' ')}: ${err}`);
      assert.notEqual(out, '');
    }
  });

  test('gives a week that reads without an error, and is found out', async (context) => {
    const week = blocksUnder('An audit of your own').find((block) => block.startsWith('2027-01-04'));
    assert.ok(week);
    const cwd = folderWith(context, { 'my.week': `${week}\n` });
    const { code, out } = await run(['audit', 'my.week'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /my\.week: 3 runs, 2 strength sessions, 6 sets\./);
    assert.match(out, /\d {2}warning {2}heavy-legs-before-quality-run/);
  });
});
