import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runner } from './runner.ts';
import { fixtures } from './support.ts';

const [lifts, runs] = ['strong.csv', 'Activities.csv'].map((name) => join(fixtures, 'real', name)) as [
  string,
  string,
];
const both = ['import', lifts, runs, '--unit', 'kg'];

describe('carryover import', () => {
  test('keeps what files tell, and says of each what was new', async (context) => {
    const { carryover } = runner(context);
    const { code, out, err } = await carryover(both);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /strong\.csv: 15 strength sessions, 250 sets\.[\s\S]*? {4}15 new\./);
    assert.match(out, /Activities\.csv: 150 runs\.[\s\S]*? {4}150 new\./);
    assert.match(out, /Your journal holds 150 runs, 15 strength sessions, 28 Nov 2024 to 4 Jan 2026\./);
  });

  test('finds nothing new in the same files, also under another name', async (context) => {
    const { carryover, cwd } = runner(context, { 'copy.csv': readFileSync(lifts) });
    await carryover(both);
    const before = (await carryover(['export'])).out;
    const again = await carryover([...both, join(cwd, 'copy.csv')]);
    assert.equal(again.out.match(/ {4}0 new, 15 kept before\./g)?.length, 2);
    assert.match(again.out, / {4}0 new, 150 kept before\./);
    assert.ok((await carryover(['export'])).out === before);
  });

  test('says what a session that was edited in its app took the place of', async (context) => {
    const edited = readFileSync(lifts, 'utf8').replaceAll('1h 19m', '1h 20m');
    assert.notEqual(edited, readFileSync(lifts, 'utf8'));
    const { carryover, cwd } = runner(context, { 'strong.csv': edited });
    await carryover(both);
    const { out } = await carryover(['import', join(cwd, 'strong.csv'), '--unit', 'kg']);
    assert.match(out, / {4}0 new, 1 changed since, 14 kept before\./);
    assert.match(out, /Your journal holds 150 runs, 15 strength sessions/);
  });

  test('--dry-run says the same and keeps nothing, not even a folder', async (context) => {
    const { carryover, data } = runner(context);
    const { code, out } = await carryover([...both, '--dry-run']);
    assert.equal(code, 0);
    assert.match(out, /A dry run: nothing was kept\. Your journal would hold 150 runs/);
    assert.ok(!existsSync(data));
    await carryover(both);
    const before = (await carryover(['export'])).out;
    await carryover([...both, '--dry-run', '--age', '41']);
    assert.ok((await carryover(['export'])).out === before);
  });

  test('--undo takes back the whole last import, and the files can be imported anew', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', 'Sun run easy 45m']);
    await carryover(both);
    const { code, out } = await carryover(['import', '--undo']);
    assert.equal(code, 0);
    assert.match(
      out,
      /^Taken back: the import of .*strong\.csv .*\nTaken back: the import of .*Activities\.csv/,
    );
    const log = JSON.parse((await carryover(['export', '--format', 'json'])).out);
    assert.equal(log.sessions.length, 1);
    const none = await carryover(['import', '--undo']);
    assert.deepEqual([none.code, /No import is left to take back/.test(none.err)], [2, true]);
    assert.match((await carryover(both)).out, / {4}150 new\./);
  });

  test('--undo with an id takes back that file alone', async (context) => {
    const { carryover } = runner(context);
    await carryover(both);
    const undone = (await carryover(['import', '--undo'])).out;
    await carryover(both);
    const [, id] = /strong\.csv {2}\((\w+)\)/.exec(undone) ?? [];
    const stale = await carryover(['import', '--undo', id!]);
    assert.match(stale.err, new RegExp(`--undo ${id}: nothing that counts has this id`));
  });

  test('a bad file, a missing one and one that lacks an answer cost only themselves', async (context) => {
    const { carryover } = runner(context, { 'bad.csv': 'a,b\n1,2\n' });
    const { code, out, err } = await carryover(['import', 'bad.csv', 'none.csv', lifts, runs]);
    assert.equal(code, 2);
    assert.match(out, /Activities\.csv: 150 runs[\s\S]*150 new/);
    assert.match(err, /bad\.csv: this is none of the formats/);
    assert.match(err, /none\.csv: there is no such file/);
    assert.match(err, /strong\.csv: .*--unit kg\|lb/);
  });

  test('says which rows it left out, with line and reason', async (context) => {
    const { carryover } = runner(context, { 'my.week': '2026-11-02\nMon run easy 45m\nTue run esy 30m\n' });
    const { out } = await carryover(['import', 'my.week']);
    assert.match(out, /Left out, line 3: "esy" is not a word of a run\. Did you mean "easy"\?/);
  });

  test('what it is told of the athlete, of names and of titles is kept, once', async (context) => {
    const { carryover } = runner(context);
    const told = ['--age', '41', '--experience', 'intermediate', '--title', '… Ultra Running=long'];
    const { out } = await carryover([...both, ...told, '--map', 'Face Pull=face-pull']);
    assert.match(out, /Kept: about you: age 41, experience of lifting intermediate/);
    assert.match(out, /Kept: runs titled "… Ultra Running" are long/);
    assert.match(out, /Kept: "Face Pull" is /);
    const before = (await carryover(['export'])).out;
    await carryover(['import', ...told, '--map', 'Face Pull=face-pull']);
    assert.ok((await carryover(['export'])).out === before);
    const { athlete } = JSON.parse((await carryover(['export', '--format', 'json'])).out);
    assert.deepEqual([athlete.ageYears, athlete.experience], [41, 'intermediate']);
  });

  test('an exercise that is none is refused before anything is kept', async (context) => {
    const { carryover, data } = runner(context);
    const { code, err } = await carryover([...both, '--map', 'Face Pull=face-pul']);
    assert.equal(code, 2);
    assert.match(err, /there is no exercise "face-pul" in the catalogue/);
    assert.ok(!existsSync(data));
  });

  test('says what to name where nothing was named', async (context) => {
    const { code, err } = await runner(context).carryover(['import']);
    assert.equal(code, 2);
    assert.match(err, /carryover import strong\.csv/);
  });
});

describe('a journal that is written out', () => {
  test('is the same journal where it is read in, to the last byte', async (context) => {
    const first = runner(context);
    await first.carryover([...both, '--age', '41']);
    await first.carryover(['log', 'run easy 45m', 'pain achilles left 4']);
    await first.carryover(['log', '--undo']);
    await first.carryover(['import', '--undo']);
    await first.carryover(both);
    const file = join(first.cwd, 'journal.jsonl');
    const written = await first.carryover(['export', '--output-file', file]);
    assert.deepEqual([written.code, written.out], [0, '']);
    const second = runner(context);
    assert.match(
      (await second.carryover(['import', file])).out,
      /entries\. Carryover journal\n {4}\d+ new\./,
    );
    assert.ok((await second.carryover(['export'])).out === readFileSync(file, 'utf8'));
    const logs = [first, second].map(
      async ({ carryover }) => (await carryover(['export', '--format', 'json'])).out,
    );
    const [one, other] = await Promise.all(logs);
    assert.ok(one === other);
    assert.match((await second.carryover(['import', file])).out, / {4}0 new, \d+ kept before\./);
  });

  test('loses only the lines that are damaged, and says which', async (context) => {
    const first = runner(context);
    await first.carryover(['log', 'run easy 45m', 'run easy 46m']);
    const lines = (await first.carryover(['export'])).out.split('\n');
    const damaged = lines.map((line, index) => (index === 2 ? line.slice(0, 40) : line)).join('\n');
    const second = runner(context, { 'journal.jsonl': damaged });
    const { out } = await second.carryover(['import', 'journal.jsonl']);
    assert.match(out, / {4}1 new\.\n {4}Left out, line 3: the JSON is broken off or damaged/);
  });

  test('as a training log can be audited as a file, and imported', async (context) => {
    const { carryover, cwd } = runner(context);
    await carryover(both);
    await carryover(['export', '--format', 'json', '--output-file', 'log.json']);
    const { code, out } = await carryover(['audit', 'log.json', '--format', 'json']);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).read[0].runs, 150);
    const second = runner(context);
    assert.match((await second.carryover(['import', join(cwd, 'log.json')])).out, / {4}165 new\./);
  });

  test('cannot be written where nothing may be written', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', 'run']);
    const { code, err } = await carryover(['export', '--output-file', 'no/such/folder.jsonl']);
    assert.equal(code, 2);
    assert.match(err, /no\/such\/folder\.jsonl: cannot be written \(ENOENT\)/);
  });
});
