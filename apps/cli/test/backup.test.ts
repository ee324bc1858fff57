import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { runner } from './runner.ts';

describe('a backup', () => {
  test('is looked at, named by its moment, and never written over unasked', async (context) => {
    const { carryover, cwd, data } = runner(context);
    await carryover(['log', 'run easy 45m', 'run easy 46m']);
    const { code, out } = await carryover(['backup']);
    assert.equal(code, 0);
    const file = join(data, 'backups', 'carryover-2026-11-09-000000.sqlite');
    assert.ok(out.startsWith(`${file}: 2 entries, each of them looked at.`), out);
    // Nothing lies where they typed, as it may be a folder that others see.
    assert.deepEqual(readdirSync(cwd), []);
    const before = readFileSync(file);
    await carryover(['log', 'run easy 47m']);
    const again = await carryover(['backup']);
    assert.equal(again.code, 2);
    assert.match(again.err, /carryover-2026-11-09-000000\.sqlite/);
    assert.deepEqual(readFileSync(file), before);
    assert.match((await carryover(['backup', file, '--replace'])).out, /3 entries/);
  });

  test('brings back every entry after the file was damaged, and keeps the damaged one', async (context) => {
    const { carryover, journal, data } = runner(context);
    await carryover(['log', 'run easy 45m', 'split-squat 3x6/side 40kg', 'check sleep7h']);
    const whole = (await carryover(['export'])).out;
    await carryover(['backup', 'b.sqlite']);
    const bytes = readFileSync(journal);
    for (let at = 100; at < bytes.length; at += 1) bytes[at] = 0x5a;
    writeFileSync(journal, bytes);

    const refused = await carryover(['log', 'run easy 30m']);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /journal\.sqlite.*damaged.*carryover restore/);
    assert.deepEqual(readFileSync(journal), bytes);

    const { code, out } = await carryover(['restore', 'b.sqlite']);
    assert.equal(code, 0);
    assert.match(out, /3 entries, each of them looked at\.\nThe one before is kept as .*before-restore/);
    assert.match(out, /Devices that know more send it again/);
    assert.equal((await carryover(['export'])).out, whole);
    const [kept] = readdirSync(data).filter((name) => name.includes('before-restore'));
    assert.deepEqual(readFileSync(join(data, kept!)), bytes);
    assert.equal((await carryover(['log', 'run easy 30m'])).code, 0);
  });

  test('makes a journal where there is none, as on a new machine, and it goes on as the same athlete’s', async (context) => {
    const old = runner(context);
    await old.carryover(['log', 'run easy 45m']);
    const file = join(old.cwd, 'b.sqlite');
    await old.carryover(['backup', file]);
    const fresh = runner(context);
    const { code, out } = await fresh.carryover(['restore', file]);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /is kept as/);
    await fresh.carryover(['log', 'run easy 30m']);
    assert.equal((await fresh.carryover(['log', '--list'])).out.trimEnd().split('\n').length, 2);
  });

  test('that is none is refused, and the journal stays as it is', async (context) => {
    const { carryover, journal } = runner(context, { 'note.txt': 'buy milk '.repeat(40) });
    await carryover(['log', 'run easy 45m']);
    const before = readFileSync(journal);
    for (const [file, says] of [
      ['note.txt', /note\.txt is no Carryover database/],
      ['none.sqlite', /none\.sqlite/],
    ] as const) {
      const { code, err } = await carryover(['restore', file]);
      assert.equal(code, 2);
      assert.match(err, says);
      assert.doesNotMatch(err, /something went wrong/);
    }
    assert.deepEqual(readFileSync(journal), before);
    assert.match((await carryover(['restore'])).err, /Name one backup/);
  });

  test('goes to a folder that is there, and to one file', async (context) => {
    const { carryover, cwd } = runner(context);
    await carryover(['log', 'run easy 45m']);
    const unplugged = await carryover(['backup', 'stick/b.sqlite']);
    assert.equal(unplugged.code, 2);
    assert.match(unplugged.err, /There is no folder .*stick, so no backup was made/);
    const two = await carryover(['backup', 'my', 'backup.sqlite']);
    assert.deepEqual([two.code, /"backup\.sqlite" was typed.*in quotes/.test(two.err)], [2, true]);
    assert.deepEqual(readdirSync(cwd), []);
  });

  test('of nothing is none', async (context) => {
    const { carryover, cwd } = runner(context);
    const { code, err } = await carryover(['backup', 'b.sqlite']);
    assert.equal(code, 2);
    assert.match(err, /There is no journal yet/);
    assert.ok(!existsSync(join(cwd, 'b.sqlite')));
  });
});

describe('carryover check', () => {
  test('says that all is as it was written, and names the entry that is not', async (context) => {
    const { carryover, journal } = runner(context);
    await carryover(['log', 'run easy 45m', 'run easy 46m']);
    const sound = await carryover(['check']);
    assert.equal(sound.code, 0);
    assert.match(sound.out, /journal\.sqlite: 2 entries, all as they were written\./);
    const database = new DatabaseSync(journal);
    database.exec(`update entries set body = replace(body, '46', '64') where seq = 2`);
    database.close();
    const { code, out, err } = await carryover(['check']);
    assert.equal(code, 1);
    assert.match(out, /entry .* is not as it was written/);
    assert.match(err, /is damaged\. Nothing was changed\. carryover restore FILE/);
  });
});
