import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lookOf } from '../src/terminal/abilities.ts';
import { pageFor } from '../src/terminal/page.ts';
import { asciiText, safeText } from '../src/terminal/safe-text.ts';
import { plainStyle } from '../src/terminal/style.ts';
import { folderWith, legsBeforeSpeed, root, run, stillIo } from './support.ts';

const esc = '\u001b';
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const example = ['audit', 'examples/runner-26-weeks.week'] as const;

const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x24f }), fc.integer({ min: 0x2000, max: 0xffff })))
  .map((codes) => String.fromCharCode(...codes));

describe('what a file says', () => {
  const nasty = `${esc}]0;owned\u0007${esc}[2J\u009b31m\u202e::error::x\r\n::warning::y`;
  const csv = [
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
    `"${nasty}","4 Jan 2027, 18:00","4 Jan 2027, 18:50","","${nasty}",,"",0,"normal",80,5,,0,`,
    `"${nasty}","9 Jan 2027, 18:00","9 Jan 2027, 18:50","","Squat (Barbell) ${nasty}",,"",0,"normal",80,5,,0,`,
    `"Legs","10 Jan 2027, 18:00","10 Jan 2027, 18:50","","${nasty}",,"",1,"normal","${nasty}","${nasty}",,0,`,
    '',
  ].join('\n');
  const week =
    '2027-01-04\nTue  07:00 run intervals 60m "\u001b[31mred ::error::"\nSun  run unknown 20m "\u001b]8;;http://x\u0007 7"\n';

  for (const format of ['full', 'concise', 'github', 'json', 'sarif']) {
    test(`reaches no terminal as a control sequence: ${format}`, async (context) => {
      const name = process.platform === 'win32' ? 'a.csv' : `${esc}[31ma\n::error::b.csv`;
      const cwd = folderWith(context, { [name]: csv, 'runs.week': week, 'junk\u0007.txt': `${nasty},x` });
      const { code, out, err } = await run(['audit', '.', '--format', format], { cwd });
      assert.equal(code, 0, err);
      assert.doesNotMatch(out, control);
      assert.doesNotMatch(err, control);
      if (format !== 'github') assert.doesNotMatch(out + err, /^\s*::/m);
      if (format === 'github') assert.doesNotMatch(out, /^::error/m);
    });
  }

  test('reaches no terminal in an error either', async () => {
    const { code, err } = await run(['audit', `${esc}[31m\nnone.csv`]);
    assert.equal(code, 2);
    assert.doesNotMatch(err, control);
    assert.equal(err.trimEnd().split('\n').length, 1);
  });

  test('is made safe whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.doesNotMatch(safeText(text), control);
        assert.doesNotMatch(safeText(text), /\n|^\s*::\S/);
        assert.match(asciiText(safeText(text)), /^[ -~]*$/);
      }),
    );
  });
});

describe('lines', () => {
  for (const columns of [60, 80, 100, 132]) {
    test(`fit ${columns} columns and have no space at their ends`, async () => {
      for (const argv of [example, ['rules'], ['explain', '--all'], ['audit', '--help'], ['--help']]) {
        const { out } = await run(argv, { cwd: root, columns });
        for (const line of out.split('\n')) {
          assert.doesNotMatch(line, / $/);
          if (!/https?:\/\/\S+$|^ *\S+$|^ {2}carryover /.test(line)) assert.ok(line.length <= columns, line);
        }
      }
    });
  }

  test('are at least 60 wide', async () => {
    const narrow = await run(example, { cwd: root, columns: 20 });
    const sixty = await run(example, { cwd: root, columns: 60 });
    assert.equal(narrow.out, sixty.out);
  });

  test('keep a number and its unit together', () => {
    const page = pageFor(plainStyle(false), 60);
    const text = page.wrap(`${'word '.repeat(11)}1360 h and more`);
    assert.equal(text.split('\n')[0], 'word '.repeat(11).trim());
  });
});

describe('colours', () => {
  const io = { ...stillIo, isTerminal: true };
  const colourWith = (env: Record<string, string>, isTerminal = true, asked?: boolean): boolean =>
    lookOf({ ...io, env, isTerminal }, { colour: asked }).colour;

  test('are for terminals, unless told otherwise', () => {
    assert.equal(colourWith({}), true);
    assert.equal(colourWith({}, false), false);
    assert.equal(colourWith({ TERM: 'dumb' }), false);
    assert.equal(colourWith({ NO_COLOR: '1' }), false);
    assert.equal(colourWith({ NO_COLOR: '' }), true);
    assert.equal(colourWith({ FORCE_COLOR: '1' }, false), true);
    assert.equal(colourWith({ FORCE_COLOR: '0' }), false);
    assert.equal(colourWith({ FORCE_COLOR: '1', NO_COLOR: '1' }, false), true);
    assert.equal(colourWith({ NO_COLOR: '1' }, false, true), true);
    assert.equal(colourWith({ FORCE_COLOR: '1' }, true, false), false);
  });

  test('add nothing but escape sequences', async () => {
    const plain = await run(example, { cwd: root });
    const painted = await run([...example, '--color'], { cwd: root });
    assert.notEqual(painted.out, plain.out);
    assert.equal(painted.out.replaceAll(/\u001b\[\d+m/g, ''), plain.out);
  });

  test('of a terminal come with a link to the page of each rule; a pipe gets the command alone', async () => {
    const { out } = await run(['audit', legsBeforeSpeed], { isTerminal: true });
    assert.match(
      out,
      /\u001b\]8;;file:\S+heavy-legs-before-quality-run\.md\u001b\\carryover explain heavy-legs-before-quality-run\u001b\]8;;\u001b\\/,
    );
    assert.doesNotMatch((await run(['audit', legsBeforeSpeed])).out, /file:/);
  });
});

describe('plain characters', () => {
  const onlyAscii = /^[\n -~]*$/;

  test('are drawn when asked for, and where the locale knows no others', async () => {
    const asked = await run(['audit', legsBeforeSpeed, '--ascii']);
    assert.match(asked.out, onlyAscii);
    for (const env of [
      { LANG: 'C' },
      { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' },
      { LC_CTYPE: 'de_DE.ISO-8859-1' },
    ])
      assert.equal((await run(['audit', legsBeforeSpeed], { env })).out, asked.out);
    for (const argv of [['rules'], ['explain', '--all']])
      assert.match((await run(argv, { cwd: root, env: { LANG: 'C' } })).out, onlyAscii);
  });

  test('are not drawn where the locale is UTF-8 or unknown', async () => {
    for (const env of [{}, { LANG: 'C.UTF-8' }, { LC_ALL: '', LANG: 'en_GB.utf8' }])
      assert.match((await run(['audit', legsBeforeSpeed], { env })).out, /≈/);
  });

  test('tell the same findings in files too', async (context) => {
    const folder = folderWith(context);
    const { readFileSync } = await import('node:fs');
    await run(['audit', legsBeforeSpeed, '--ascii', '--output-file', join(folder, 'a.txt')]);
    assert.match(readFileSync(join(folder, 'a.txt'), 'utf8'), onlyAscii);
  });
});
