import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { DatabaseError, type DatabaseTrouble, openDatabase } from '../src/node.ts';
import { numbers, told } from './contract/made-up.ts';
import { testFile } from './test-file.ts';

const sleepless = { sleep: async () => {} };
const open = (file: string) => openDatabase({ kind: 'sqlite', file }, sleepless);

/** A journal of three hundred entries in one file, and the bytes of that file. */
const filled = async (): Promise<{ readonly file: string; readonly bytes: Buffer }> => {
  const file = testFile('carryover.db');
  const database = await open(file);
  await database.journal.append('a', told(...numbers(300)));
  await database.journal.record('b', told(...numbers(20)));
  await database.close();
  return { file, bytes: readFileSync(file) };
};

const writeNew = (bytes: Buffer | string): string => {
  const file = testFile('carryover.db');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};

/** Opening is refused with a sentence that names the file and the way out, and nothing in the folder has changed. */
const isRefused = async (file: string, trouble: DatabaseTrouble, says: RegExp): Promise<void> => {
  const contents = () =>
    readdirSync(dirname(file))
      .filter((name) => !/-(wal|shm)$/.test(name))
      .map((name) => {
        const path = `${dirname(file)}/${name}`;
        return [name, statSync(path).isFile() ? readFileSync(path).toString('base64') : 'folder'];
      });
  const before = contents();
  await assert.rejects(open(file), (error) => {
    assert.ok(error instanceof DatabaseError, String(error));
    assert.equal(error.trouble, trouble, error.message);
    assert.ok(error.message.includes(file), error.message);
    assert.match(error.message, says);
    return true;
  });
  assert.deepEqual(contents(), before);
};

const wayBack = /Nothing was changed\. .*carryover restore BACKUP/;

test('a file that lost its end is refused, at whatever byte it ends', async () => {
  const { bytes } = await filled();
  for (const share of [0.3, 0.5, 0.9, 0.999])
    await isRefused(writeNew(bytes.subarray(0, Math.floor(bytes.length * share))), 'damaged', wayBack);
  await isRefused(writeNew(bytes.subarray(0, 60)), 'foreign', wayBack);
  await isRefused(writeNew(''), 'damaged', /empty/);
});

test('a file with other first bytes is refused', async () => {
  const { bytes } = await filled();
  for (const at of [0, 15, 68, 71]) {
    const flipped = Buffer.from(bytes);
    flipped[at] = flipped[at]! ^ 0x20;
    await isRefused(writeNew(flipped), 'foreign', wayBack);
  }
});

test('what is not ours is not opened: text, folders, databases of others', async () => {
  await isRefused(writeNew('Mon  run easy 45m\n'.repeat(100)), 'foreign', wayBack);
  const folder = testFile('carryover.db');
  mkdirSync(folder, { recursive: true });
  await isRefused(folder, 'foreign', /folder/);
  const file = writeNew('');
  const other = new DatabaseSync(file);
  other.exec('create table heads (mine text)');
  other.close();
  await isRefused(file, 'foreign', /another program/);
});

test('a file without what belongs to it is not made anew', async () => {
  const file = testFile('carryover.db');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}-wal`, 'entries that were not moved into the file yet');
  await isRefused(file, 'damaged', /is missing/);
});

test('a flipped byte is found on opening or by the check, or has changed no entry', async () => {
  const { bytes } = await filled();
  const whole = await open(writeNew(bytes));
  const expected = [await whole.journal.entries('a'), await whole.journal.entries('b')];
  await whole.close();
  // Places all over the file, the same in each run.
  const places = numbers(240).map((number) => (number * 7919 * 31) % bytes.length);
  const found = { onOpening: 0, byCheck: 0, harmless: 0 };
  for (const at of places) {
    const flipped = Buffer.from(bytes);
    flipped[at] = flipped[at]! ^ (1 << (at % 8));
    const database = await open(writeNew(flipped)).catch((error) => {
      assert.ok(error instanceof DatabaseError, String(error));
      assert.match(error.message, wayBack);
    });
    if (database === undefined) {
      found.onOpening += 1;
      continue;
    }
    if ((await database.check()).length > 0) found.byCheck += 1;
    else {
      found.harmless += 1;
      assert.deepEqual([await database.journal.entries('a'), await database.journal.entries('b')], expected);
    }
    await database.close();
  }
  assert.ok(found.onOpening > 0 && found.byCheck > 0, JSON.stringify(found));
});

const probe = fileURLToPath(new URL('open-file.ts', import.meta.url));

test('a file that may not be written is refused', async () => {
  const { file } = await filled();
  chmodSync(file, 0o444);
  // Root may write everything, so it looks through the eyes of nobody.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const path of [dirname(file), dirname(dirname(file))]) chmodSync(path, 0o777);
  if (isRoot) chownSync(file, 65_534, 65_534);
  const seen = spawnSync(process.execPath, [probe, file], {
    encoding: 'utf8',
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  assert.match(seen.stdout, /^not-writable .*permissions/, seen.stderr);
  chmodSync(file, 0o644);
});

test('a file that another program holds is refused, and opens once it is let go', async () => {
  const { file } = await filled();
  const holder = spawn(process.execPath, [probe, file, 'hold'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise<void>((resolve) => holder.stdout.once('data', () => resolve()));
  await isRefused(file, 'in-use', /another program/);
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.stdin.end();
  await ended;
  const database = await open(file);
  assert.deepEqual(await database.check(), []);
  await database.close();
});

test('a file that a newer Carryover has written is refused', async () => {
  const { file } = await filled();
  const newer = new DatabaseSync(file);
  newer.exec("insert into carryover_migrations (name) values ('9999-tomorrow')");
  newer.close();
  await isRefused(file, 'newer', /9999-tomorrow.*update Carryover/);
});
