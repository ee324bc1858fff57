import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runner } from './runner.ts';
import { fixtures, root, stillIo } from './support.ts';

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
    // Where lines end depends on the length of the folder's name.
    const said = out.replaceAll(/\s+/g, ' ');
    assert.match(said, /strong\.csv: 15 strength sessions, 250 sets\..*? 15 new\./);
    assert.match(said, /Activities\.csv: 150 runs\..*? 150 new\./);
    assert.match(said, /Your journal holds 150 runs, 15 strength sessions, 28 Nov 2024 to 4 Jan 2026\./);
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

  test('--undo takes back all files of one command, and none of the command before it', async (context) => {
    const { carryover } = runner(context, { 'my.week': '2026-11-02\nMon run easy 45m\n' });
    let epochMilliseconds = stillIo.now();
    const ticking = {
      now: () => {
        epochMilliseconds += 1000;
        return epochMilliseconds;
      },
    };
    await carryover(['import', 'my.week'], ticking);
    await carryover(both, ticking);
    const undone = (await carryover(['import', '--undo'], ticking)).out;
    assert.match(undone, /^Taken back: .*strong\.csv .*\nTaken back: .*Activities\.csv .*\n$/);
    assert.match((await carryover(['import', '--list'])).out, /^\S+ {2}the import of my\.week: .*\n$/);
    assert.match((await carryover(['import', '--undo'], ticking)).out, /^Taken back: .*my\.week .*\n$/);
  });

  test('--undo with an id takes back that file alone', async (context) => {
    const { carryover } = runner(context);
    await carryover(both);
    const undone = (await carryover(['import', '--undo'])).out;
    await carryover(both);
    const [, id] = /strong\.csv {2}\((\w+)\)/.exec(undone) ?? [];
    const stale = await carryover(['import', '--undo', id!]);
    assert.match(
      stale.err,
      new RegExp(`--undo ${id}: nothing that counts has this id.*carryover import --list`),
    );
  });

  test('--list shows what was imported with its ids, and options that clash are refused', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', 'run easy 45m']);
    assert.match((await carryover(['import', '--list'])).out, /Nothing that counts was imported/);
    await carryover(both);
    const { out } = await carryover(['import', '--list']);
    const [runsLine = '', liftsLine = ''] = out.split('\n');
    assert.match(runsLine, /^2026-11-09 {2}the import of Activities\.csv: 150 entries {2}\(\w{8}\)$/);
    const [, id] = /strong\.csv: 15 entries {2}\((\w{8})\)$/.exec(liftsLine) ?? [];
    await carryover(['import', '--undo', id!]);
    assert.equal((await carryover(['import', '--list'])).out, `${runsLine}\n`);
    for (const argv of [
      ['--undo', '--dry-run'],
      ['--list', '--undo'],
      ['--list', 'strong.csv'],
      ['--undo', 'aaaa', 'bbbb'],
    ])
      assert.equal((await carryover(['import', ...argv])).code, 2, argv.join(' '));
    assert.equal((await carryover(['import', '--list'])).out, `${runsLine}\n`);
  });

  test('keeps the name of a file, and not the folders that it lies in', async (context) => {
    const { carryover, cwd } = runner(context, { 'strong.csv': readFileSync(lifts) });
    await carryover(['import', join(cwd, 'strong.csv'), '--unit', 'kg']);
    await carryover(['import', runs]);
    const written = (await carryover(['export'])).out;
    assert.match(written, /"file":"strong\.csv"/);
    for (const folder of [cwd, fixtures]) assert.ok(!written.includes(folder));
    const again = await carryover(['import', lifts, '--unit', 'kg']);
    assert.match(again.out, / {4}0 new, 15 kept before\./);
  });

  test('takes in a folder no page about training for what somebody did', async (context) => {
    const page = 'How a week is written.\n\n2027-01-04\nMon run easy 45m\n\nThat was the week.\n';
    const week = '2027-01-11\nMon run easy 45m\nTue run easy 40m\n';
    const { carryover, cwd } = runner(context, {
      'page.md': page,
      'my.week': week,
      'notes.txt': week.replace('11', '18'),
    });
    const { code, out, err } = await carryover(['import', cwd]);
    assert.equal(code, 0);
    assert.match(out, /Your journal holds 4 runs/);
    assert.match(err, /1 file is no training log: page\.md/);
    const audited = await carryover(['audit', cwd]);
    assert.doesNotMatch(audited.out, /page\.md: 1 run/);
    // Named, it is meant.
    const named = await carryover(['import', 'page.md']);
    assert.match(named.out, /Your journal holds 5 runs/);
    const pages = await runner(context).carryover(['import', join(root, 'docs')]);
    assert.match(pages.out, /\.week:\s/);
    assert.doesNotMatch(pages.out, /\.md:\s/);
  });

  test('a bad file, a missing one and one that lacks an answer cost only themselves', async (context) => {
    const { carryover } = runner(context, { 'bad.csv': 'a,b\n1,2\n' });
    const { code, out, err } = await carryover(['import', 'bad.csv', 'none.csv', lifts, runs]);
    assert.equal(code, 2);
    assert.match(out, /Activities\.csv:\s+150 runs[\s\S]*150 new/);
    assert.match(err, /bad\.csv: this is none of the formats/);
    assert.match(err, /none\.csv: there is no such file/);
    assert.match(err, /strong\.csv: .*--unit kg\|lb/);
  });

  test('where nothing can be read says only that, and keeps nothing', async (context) => {
    const { carryover, data } = runner(context, { 'bad.csv': 'a,b\n1,2\n' });
    for (const more of [[], ['--dry-run']]) {
      const { code, out, err } = await carryover(['import', 'bad.csv', '--age', '41', ...more]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^carryover: bad\.csv: this is none of the formats[^\n]*\n$/);
    }
    assert.ok(!existsSync(data));
  });

  test('a named file of which every row was left out ends with 2, and an audit too', async (context) => {
    const header = readFileSync(lifts, 'utf8').split('\n')[0];
    const hostile = `${header}\nno date at all,${'x,'.repeat(20)}\n`;
    const { carryover, cwd } = runner(context, { 'bad.csv': hostile });
    for (const argv of [
      ['import', 'bad.csv', runs, '--unit', 'kg'],
      ['audit', 'bad.csv', runs, '--unit', 'kg'],
    ]) {
      const { code, out, err } = await carryover(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(out, /150 runs/);
      assert.match(err, /bad\.csv: all that stands in it was left out, so nothing of it counts\./);
    }
    assert.equal((await carryover(['import', cwd, runs, '--unit', 'kg'])).code, 0);
  });

  test('asks what names mean only where this import has them', async (context) => {
    const { carryover } = runner(context, {
      'my.week': '2026-11-02\nMon lift legs: "Zorble Deluxe" 3x5 40kg\n',
    });
    const first = await carryover(['import', 'my.week']);
    assert.match(first.out, /Names that mean nothing yet\.[\s\S]*"Zorble Deluxe" \(3 sets\)/);
    assert.doesNotMatch((await carryover(both)).out, /Zorble|means? nothing/);
    const again = await carryover(['import', 'my.week']);
    assert.match(again.out, / {4}0 new[\s\S]*1 name in it still means nothing; carryover names lists it\.\n/);
    assert.doesNotMatch(again.out, /Zorble/);
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
    const { code, out, err } = await second.carryover(['import', 'journal.jsonl']);
    assert.match(out, / {4}1 new\.\n {4}Left out, line 3: the JSON is broken off or damaged/);
    assert.deepEqual(
      [code, /journal\.jsonl: a part of this journal could not be read; what could is kept/.test(err)],
      [2, true],
    );
  });

  test('that ends early is kept as far as it goes, and the exit code says so', async (context) => {
    const first = runner(context);
    await first.carryover(['log', 'run easy 45m', 'run easy 46m', 'run easy 47m']);
    const lines = (await first.carryover(['export'])).out.split('\n');
    const second = runner(context, { 'journal.jsonl': `${lines.slice(0, 3).join('\n')}\n` });
    const { code, out } = await second.carryover(['import', 'journal.jsonl']);
    assert.equal(code, 2);
    assert.match(
      out,
      / {4}2 new\.[\s\S]*the file ends early: it was written with 3 entries, and 2\s+are there/,
    );
  });

  test('is not said to be taken back by --undo, which takes no other import in its place', async (context) => {
    const first = runner(context);
    await first.carryover(both);
    await first.carryover(['log', 'run easy 45m']);
    const file = join(first.cwd, 'journal.jsonl');
    await first.carryover(['export', '--output-file', file]);
    const [here, there] = [runner(context, { 'my.week': '2026-11-02\nMon run easy 45m\n' }), runner(context)];
    const later = { now: () => stillIo.now() + 60_000 };
    await here.carryover(['import', 'my.week'], later);
    for (const { carryover } of [here, there]) {
      const { out } = await carryover(['import', file], later);
      assert.match(out, /What a journal file brought is not taken back in one go/);
      assert.doesNotMatch(out, /--undo takes this back/);
      const before = (await carryover(['export'])).out;
      const undone = await carryover(['import', '--undo'], later);
      assert.equal(undone.code, 2);
      assert.match(undone.err, /What came last was not imported here.*import --list.*--undo ID/);
      assert.ok((await carryover(['export'])).out === before);
    }
    const list = (await here.carryover(['import', '--list'])).out;
    const [, id] = /strong\.csv: 15 entries {2}\((\w+)\)/.exec(list) ?? [];
    assert.match(
      (await here.carryover(['import', '--undo', id!])).out,
      /^Taken back: the import of strong\.csv/,
    );
  });

  test('as a training log can be audited as a file, and imported', async (context) => {
    const { carryover, cwd } = runner(context);
    await carryover(both);
    const exported = await carryover(['export', '--format', 'json', '--output-file', 'log.json']);
    assert.equal(exported.err, 'carryover: log.json holds a log of 165 sessions.\n');
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
