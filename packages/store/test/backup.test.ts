import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { memoryStore } from '../src/index.ts';
import {
  backUp,
  beginNewLife,
  type Database,
  DatabaseError,
  type DatabaseTrouble,
  openDatabase,
  restore,
} from '../src/node.ts';
import { idOf, numbers, told } from './contract/made-up.ts';
import { idsOf } from './contract/observe.ts';
import { sqlStores } from './sql-stores.ts';
import { testFile } from './test-file.ts';

const stamp = '2027-01-04T07-00-00';
const open = (file: string): Promise<Database> => openDatabase({ kind: 'sqlite', file });
const troubled = (trouble: DatabaseTrouble) => (error: unknown) =>
  error instanceof DatabaseError && error.trouble === trouble;

/** Its folder made. */
const fileIn = (file: string): string => {
  mkdirSync(dirname(file), { recursive: true });
  return file;
};

const filled = async (): Promise<{ readonly file: string; readonly database: Database }> => {
  const file = testFile('carryover.db');
  const database = await open(file);
  await database.journal.append('a', told(...numbers(40)));
  await database.journal.append('b', told(...numbers(3, 20)));
  return { file, database };
};

test('the drill: filled, backed up, filled further, damaged, restored, and nothing is lost', async () => {
  const { file, database } = await filled();
  const copy = fileIn(testFile('monday.backup'));
  assert.deepEqual(await backUp(file, copy), { athletes: 2, entries: 43 });
  assert.deepEqual(readdirSync(dirname(copy)), [basename(copy)], 'one file, and nothing beside it');

  // A device has all of it, and what came after the backup.
  await database.journal.append('a', told(...numbers(15, 41)));
  const device = memoryStore(() => 'never asked');
  const before = await database.journal.since('a', 0, 1000);
  await device.receive('a', before.entries, before.head);
  await device.record('a', told(90));
  await database.close();

  const damaged = readFileSync(file);
  damaged.fill(0xee, 5000, 9000);
  writeFileSync(file, damaged);
  await assert.rejects(open(file), troubled('damaged'));

  const restored = await restore(copy, file, { stamp });
  const keptAs = `${file}.before-restore-${stamp}`;
  assert.deepEqual(restored, { athletes: 2, entries: 43, keptAs, keptBeside: [] });
  assert.deepEqual(readFileSync(restored.keptAs ?? ''), damaged, 'the damaged file is kept as it was');
  const again = await open(file);
  assert.deepEqual(await again.check(), []);
  const page = await again.journal.since('a', 0, 1000);
  assert.deepEqual(page.entries, before.entries.slice(0, 40));
  assert.deepEqual(idsOf(await again.journal.entries('b')), numbers(3, 20).map(idOf));
  assert.notEqual(page.head.epoch, before.head.epoch, 'devices see that it is another life of the journal');

  // What a device does when it sees that: all is pending again, pushed and pulled.
  await device.startOver('a', page.head.epoch);
  const pending = await device.pending('a', 1000);
  await again.journal.append(
    'a',
    pending.map((entry) => ({ entry, readable: true })),
  );
  const all = await again.journal.since('a', 0, 1000);
  await device.receive('a', all.entries, all.head);
  assert.deepEqual(idsOf(await again.journal.entries('a')), [...numbers(55), 90].map(idOf));
  assert.deepEqual(await device.entries('a'), await again.journal.entries('a'));
  assert.deepEqual(await again.check(), []);
  await again.close();
});

test('a backup of a journal that is being written to is one moment of it', async () => {
  const { file, database } = await filled();
  const copies = numbers(4).map(() => fileIn(testFile('copy')));
  const writing = numbers(60).map((number) => database.journal.append('a', told(1000 + number)));
  const taken = await Promise.all(copies.map((copy) => backUp(file, copy)));
  await Promise.all(writing);
  for (const [index, copy] of copies.entries()) {
    const target = testFile('carryover.db');
    const { keptAs, keptBeside, ...restored } = await restore(copy, target, { stamp });
    assert.deepEqual([keptAs, keptBeside], [undefined, []]);
    assert.deepEqual(restored, taken[index]);
    const opened = await open(target);
    assert.deepEqual(await opened.check(), []);
    await opened.close();
  }
  await database.close();
});

test('a backup keeps what was there before, unless it is told to replace it', async () => {
  const { file, database } = await filled();
  await database.close();
  const copy = fileIn(testFile('copy'));
  await backUp(file, copy);
  const first = readFileSync(copy);
  await assert.rejects(backUp(file, copy), troubled('in-the-way'));
  await assert.rejects(backUp(file, file, { replace: true }), troubled('in-the-way'));
  assert.deepEqual(readFileSync(copy), first);
  const later = await open(file);
  await later.journal.append('a', told(50));
  assert.equal((await backUp(file, copy, { replace: true })).entries, 44);
  await later.close();
});

test('a damaged journal is not backed up, and a damaged or foreign backup not restored', async () => {
  const { file, database } = await filled();
  const copy = fileIn(testFile('copy'));
  await backUp(file, copy);
  // A change that SQLite itself does not notice.
  await database.tables.updateTable('entries').set({ body: '{}' }).where('id', '=', idOf(7)).execute();
  await assert.rejects(backUp(file, fileIn(testFile('copy'))), troubled('damaged'));
  await database.close();

  const other = await filled();
  await other.database.close();
  const present = readFileSync(other.file);
  const bytes = readFileSync(copy);
  // Pages may hold old text beside what is in force.
  for (let at = bytes.indexOf('run 12'); at >= 0; at = bytes.indexOf('run 12')) bytes.write('run 13', at);
  for (const [content, trouble] of [
    [bytes, 'damaged'],
    [bytes.subarray(0, 9000), 'damaged'],
    ['not a database at all, and more than a hundred bytes of it'.repeat(3), 'foreign'],
  ] as const) {
    const bad = `${other.file}.bad`;
    writeFileSync(bad, content);
    await assert.rejects(restore(bad, other.file, { stamp }), troubled(trouble));
  }
  await assert.rejects(restore(testFile('nothing'), other.file, { stamp }), troubled('unreachable'));
  assert.deepEqual(readFileSync(other.file), present);
  assert.deepEqual(readdirSync(dirname(other.file)).sort(), ['carryover.db', 'carryover.db.bad']);
});

test('a damaged file is set aside with the -wal that may hold entries, and with nothing that holds none', async () => {
  const { file, database } = await filled();
  const copy = fileIn(testFile('copy'));
  await backUp(file, copy);
  const other = new DatabaseSync(file);
  other.exec('pragma wal_checkpoint(truncate)');
  other.close();
  await database.journal.append('a', told(50));
  // As after a crash: the file, and beside it what was not moved into it yet.
  const crashed = fileIn(testFile('carryover.db'));
  for (const end of ['-wal', '-shm']) copyFileSync(file + end, crashed + end);
  const damaged = readFileSync(file).fill(0xee, 4096);
  writeFileSync(crashed, damaged);
  await database.close();
  const wal = readFileSync(`${crashed}-wal`);
  assert.ok(wal.length > 0);
  const { keptAs = '', keptBeside } = await restore(copy, crashed, { stamp });
  assert.deepEqual(keptBeside, [`${keptAs}-wal`]);
  assert.deepEqual(readFileSync(`${keptAs}-wal`), wal);
  assert.deepEqual(readFileSync(keptAs), damaged);
  const names = [crashed, keptAs, `${keptAs}-wal`].map((each) => basename(each));
  assert.deepEqual(readdirSync(dirname(crashed)).sort(), names.sort());
});

test('a backup makes no folder: the stick that is not plugged in is named', async () => {
  const { file, database } = await filled();
  const copy = testFile('stick/carryover.db');
  await assert.rejects(backUp(file, copy), (error) => {
    assert.ok(error instanceof DatabaseError);
    assert.match(error.message, /There is no folder .*stick, so no backup was made\. .*plug that in/);
    return true;
  });
  assert.ok(!existsSync(dirname(dirname(copy))));
  await database.close();
});

test('a journal that somebody has open is not restored over', async () => {
  const { file, database } = await filled();
  const copy = fileIn(testFile('copy'));
  await backUp(file, copy);
  await database.journal.append('a', told(50));
  await assert.rejects(restore(copy, file, { stamp }), troubled('in-use'));
  assert.equal((await database.journal.head('a')).seq, 41);
  await database.close();
  const { keptAs = '' } = await restore(copy, file, { stamp });
  assert.ok(!existsSync(`${file}-wal`));
  const kept = await open(keptAs);
  assert.equal((await kept.journal.head('a')).seq, 41);
  await kept.close();
  await assert.rejects(
    restore(copy, file, { stamp }),
    troubled('in-the-way'),
    'the kept file is not written over',
  );
});

for (const { name, skip, open: openStore } of sqlStores)
  test(`${name}: every journal begins a new life after a restore by other means`, { skip }, async () => {
    const { database } = await openStore();
    const athletes = numbers(20).map((number) => `athlete ${number}`);
    for (const athlete of athletes) await database.journal.append(athlete, told(1));
    await database.journal.record('unmet', told(1));
    const epochs = async () =>
      Promise.all(athletes.map(async (athlete) => (await database.journal.head(athlete)).epoch));
    const before = await epochs();
    assert.equal(await beginNewLife(database), 20);
    assert.equal(new Set([...before, ...(await epochs())]).size, 40);
    assert.equal((await database.journal.head('unmet')).epoch, '');
    assert.deepEqual(await database.check(), []);
  });
