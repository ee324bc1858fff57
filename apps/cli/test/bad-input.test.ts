import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { auditJson, fixtures, folderWith, legsBeforeSpeed, type Ran, run } from './support.ts';

const hevyHeader =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n';
const hevyRow =
  '"Legs","4 Jan 2027, 18:00","4 Jan 2027, 18:50","","Squat (Barbell)",,"",0,"normal",80,5,,0,\n';

const assertRefused = ({ code, out, err }: Ran, ...says: readonly RegExp[]): void => {
  assert.equal(code, 2);
  assert.equal(out, '');
  for (const each of says) assert.match(err, each);
  assert.match(err, /^carryover: /);
  assert.doesNotMatch(err, /should not have|\bat .*:\d+:\d+/);
};

describe('a file that cannot be read is named, with what to do', () => {
  const files: Readonly<Record<string, { readonly content: string | Uint8Array; readonly says: RegExp }>> = {
    'empty.csv': { content: '', says: /empty\.csv: the file is empty; export it again/ },
    'blank.csv': {
      content: ' \n\n',
      says: /blank\.csv: the file holds nothing but blank space; export it again/,
    },
    'photo.csv': {
      content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]),
      says: /photo\.csv: this is a binary file.*export the log as CSV/,
    },
    'latin1.csv': {
      content: Buffer.from(`${hevyHeader}"Kniebeuge früh","x"`, 'latin1'),
      says: /latin1\.csv: the text is not valid UTF-8; save it again as UTF-8/,
    },
    'letter.csv': {
      content: 'Dear coach,\nI ran.\n',
      says: /letter\.csv: this is none of the formats.*Known are: Hevy/,
    },
    'header-only.csv': { content: hevyHeader, says: /header-only\.csv: .*no session.*[Ee]xport it again/ },
    'broken.json': { content: '{"format": "carryover-log", "version": 1, "sess', says: /broken\.json: / },
    'half.week': { content: '2027-01-04\nMon  rnu easy 45m\n', says: /half\.week: holds no session.*line 2/ },
  };
  for (const [name, { content, says }] of Object.entries(files)) {
    test(name, async (context) => {
      const cwd = folderWith(context, { [name]: content });
      assertRefused(await run(['audit', name], { cwd }), says);
    });
  }

  test('missing.csv', async () => {
    assertRefused(await run(['audit', 'missing.csv']), /missing\.csv: there is no such file or folder/);
  });

  test('a truncated export: what stands before the cut is read and reported', async (context) => {
    const cwd = folderWith(context, { 'cut.csv': `${hevyHeader}${hevyRow}"Legs","7 Jan 20` });
    const { code, out, err } = await run(['audit', 'cut.csv'], { cwd });
    assert.equal(code, 2);
    assert.match(out, /cut\.csv: 1 strength session, 1 set, 1 row left out/);
    assert.match(err, /cut\.csv ends in the middle of line 3.*export it again/);
  });

  test('200 MB: refused by its size, without reading', async (context) => {
    const cwd = folderWith(context);
    const file = openSync(join(cwd, 'huge.csv'), 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const before = process.memoryUsage().rss;
    assertRefused(
      await run(['audit', 'huge.csv'], { cwd }),
      /huge\.csv: the file has 200 MB, and at most 64 MB are read; split the export/,
    );
    assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024);
  });

  test('a file that nobody may read', {
    skip: process.getuid?.() === 0 && 'root may read all',
  }, async (context) => {
    const cwd = folderWith(context, { 'mine.csv': hevyHeader });
    chmodSync(join(cwd, 'mine.csv'), 0o000);
    assertRefused(await run(['audit', 'mine.csv'], { cwd }), /mine\.csv: cannot be opened \(EACCES\)/);
  });

  test('something that is no file', { skip: process.platform === 'win32' }, async () => {
    assertRefused(await run(['audit', '/dev/null']), /\/dev\/null: this is no ordinary file/);
  });
});

describe('a folder', () => {
  test('with nothing readable is refused with the reasons', async (context) => {
    const cwd = folderWith(context);
    mkdirSync(join(cwd, 'exports'));
    for (let index = 1; index <= 7; index += 1)
      writeFileSync(join(cwd, 'exports', `${index}.txt`), 'hello\n');
    const ran = await run(['audit', 'exports'], { cwd });
    assertRefused(ran, /1\.txt: this is none of the formats/, /and 2 files more/);
    assert.equal(ran.err.trimEnd().split('\n').length, 6);
  });

  test('without a file is named', async (context) => {
    const cwd = folderWith(context);
    mkdirSync(join(cwd, 'exports'));
    assertRefused(await run(['audit', 'exports'], { cwd }), /exports: holds no file\. Name the files/);
  });

  test('may hold files that are no log: they are noted, and the rest is audited', async (context) => {
    const week = readFileSync(join(fixtures, legsBeforeSpeed), 'utf8');
    const cwd = folderWith(context, { 'my.week': week, 'README.md': '# Notes\n', '.hidden': 'x' });
    const { code, out, err } = await run(['audit', '.'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /Not read: README\.md\. Name one alone to learn why\./);
    assert.equal(err, '');
    const concise = await run(['audit', '.', '--format', 'concise'], { cwd });
    assert.equal(concise.code, 0);
    assert.equal(concise.err, 'carryover: 1 file is no training log: README.md.\n');
  });

  test('is read with all below it, links to files included', {
    skip: process.platform === 'win32',
  }, async (context) => {
    const cwd = folderWith(context);
    mkdirSync(join(cwd, 'exports', '2027'), { recursive: true });
    symlinkSync(join(fixtures, legsBeforeSpeed), join(cwd, 'exports', '2027', 'linked.week'));
    symlinkSync(join(cwd, 'exports'), join(cwd, 'exports', 'round'));
    const { read } = await auditJson(['exports'], { cwd });
    assert.deepEqual(
      read.map(({ file }) => file),
      [join('exports', '2027', 'linked.week')],
    );
  });

  test('and a file of it, or a pattern for it, are read once', async (context) => {
    const cwd = folderWith(context, { 'my.week': readFileSync(join(fixtures, legsBeforeSpeed), 'utf8') });
    const { read } = await auditJson(['.', 'my.week', '*.week'], { cwd });
    assert.deepEqual(
      read.map(({ file }) => file),
      ['my.week'],
    );
  });
});

describe('cells that begin with = and headers like __proto__', () => {
  test('are text like any other', async () => {
    const { read, unknownNames } = await auditJson(['hostile.csv']);
    assert.deepEqual([read[0]!.sessions, read[0]!.sets, read[0]!.skipped], [2, 4, []]);
    assert.deepEqual(unknownNames.map(({ name }) => name).sort(), ['__proto__', 'constructor']);
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });

  test('can be mapped to an exercise like any other', async () => {
    const { unknownNames } = await auditJson(['hostile.csv', '--map', '__proto__=squat-back']);
    assert.deepEqual(
      unknownNames.map(({ name }) => name),
      ['constructor'],
    );
  });
});

describe('a file that leaves its unit open', () => {
  const strong =
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n2027-01-04 18:00:00,"B",35m,"Squat (Barbell)",1,80,5,0,0.0,\n';

  test('is asked about, with the option that answers', async (context) => {
    const cwd = folderWith(context, { 'strong.csv': strong });
    assertRefused(await run(['audit', 'strong.csv'], { cwd }), /strong\.csv: .*--unit kg\|lb/);
  });

  test('is read once that is said, on the command line or in the configuration', async (context) => {
    const cwd = folderWith(context, { 'strong.csv': strong });
    assert.equal((await run(['audit', 'strong.csv', '--unit', 'lb'], { cwd })).code, 0);
    writeFileSync(join(cwd, 'carryover.config.json'), '{"unit": "kg"}');
    assert.equal((await run(['audit', 'strong.csv'], { cwd })).code, 0);
  });
});
