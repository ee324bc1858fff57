import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { backUp, openDatabase, restore } from '../../src/node.ts';
import { testFile } from '../test-file.ts';
import { entryOf } from './entries.ts';

const patience = new Int32Array(new SharedArrayBuffer(4));
/** Long enough for a command that is not held up, in milliseconds; ours. */
const longEnough = 800;

/** Stops this process right before a file of this kind gets its name, and lets others go on meanwhile. */
const beforeRenaming = (isIt: (from: string, to: string) => boolean, meanwhile: () => void): (() => void) => {
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    if (isIt(String(from), String(to))) meanwhile();
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  return () => {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  };
};

test('a command that comes in the middle of a restore loses nothing that it acknowledged', async () => {
  const file = testFile('carryover.db');
  const open = () => openDatabase({ kind: 'sqlite', file });
  const database = await open();
  await database.journal.append('a', [entryOf(1, 1)]);
  const [copy, go, said] = ['copy', 'go', 'said'].map((name) => join(dirname(file), name));
  await backUp(file, copy!);
  // What comes after the backup has moved every page since.
  const since = Array.from({ length: 200 }, (_, index) => entryOf(1, 2 + index));
  await database.journal.append('a', since);
  await database.close();

  const script = join(import.meta.dirname, 'late-writer.ts');
  const writer = spawn(process.execPath, [script, file, go!, said!], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(writer, 'close');
  try {
    await once(writer.stdout, 'data');
    const undo = beforeRenaming(
      (from, to) => from.startsWith(`${file}.new-`) && to === file,
      () => {
        writeFileSync(go!, '');
        for (let waited = 0; waited < longEnough && !existsSync(said!); waited += 20)
          Atomics.wait(patience, 0, 0, 20);
      },
    );
    await restore(copy!, file, { stamp: 'race' }).finally(undo);
    assert.ok(existsSync(go!), 'the restore was never in its middle');
    while (!existsSync(said!) && writer.exitCode === null) await setTimeout(5);
    assert.ok(existsSync(said!), 'the command gets through once the restore is done');
  } finally {
    writer.stdin.end();
    await ended;
  }

  const after = await open();
  assert.deepEqual(await after.check(), []);
  const ids = (await after.journal.entries('a')).map(({ entry }) => entry.id);
  await after.close();
  assert.deepEqual(ids, [entryOf(1, 1).entry.id, entryOf(2, 1).entry.id]);
  assert.deepEqual(
    readdirSync(dirname(file)).filter((name) => name.includes('.new-')),
    [],
  );
});
