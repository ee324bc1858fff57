import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type DatabasePlace, openDatabase } from '../../src/node.ts';
import { startPostgres } from '../postgres.ts';
import { entryOf } from './entries.ts';
import { type Acknowledged, assertNothingLost, startWriter } from './kill-writer.ts';
import { mountSmallDisk } from './small-disk.ts';

const athlete = 'f7a2c0de-0000-4000-8000-000000000001';
const isLong = process.env.CARRYOVER_LONG === '1';

/** The disk is full, the writer has ended: what it was promised is there, and with room again there is more. */
const assertRecovers = async (place: DatabasePlace, acknowledged: Acknowledged): Promise<void> => {
  const database = await openDatabase(place);
  try {
    const kept = await assertNothingLost(database.journal, athlete, acknowledged);
    const [answer] = await database.journal.append(athlete, [entryOf(2, 0)]);
    assert.equal(answer?.status, 'accepted');
    assert.equal(await assertNothingLost(database.journal, athlete, acknowledged), kept + 1);
  } finally {
    await database.close();
  }
};

test('SQLite on a full disk refuses what does not fit, keeps what was acknowledged, takes more when there is room', async (t) => {
  const disk = mountSmallDisk(3);
  if ('why' in disk) return t.skip(disk.why);
  try {
    const ballast = join(disk.folder, 'ballast');
    writeFileSync(ballast, new Uint8Array(1_000_000));
    const place = { kind: 'sqlite', file: join(disk.folder, 'journal.sqlite') } as const;
    const writer = startWriter(place, athlete, 1, 'append');
    await writer.started;
    const acknowledged = await writer.ended;
    assert.equal(writer.process.exitCode, 3, 'the writer ended otherwise than by an error of the disk');
    assert.match(await writer.errors, /no room left on the disk/);
    rmSync(ballast);
    await assertRecovers(place, acknowledged);
  } finally {
    disk.unmount();
  }
});

test('PostgreSQL on a full disk keeps what was acknowledged, and takes more when there is room', async (t) => {
  const disk = mountSmallDisk(120);
  if ('why' in disk) return t.skip(disk.why);
  try {
    const server = await startPostgres({ durable: true, under: disk.folder });
    try {
      const ballast = join(disk.folder, 'ballast');
      const place = { kind: 'postgres', url: await server.freshDatabase() } as const;
      const { bsize, bavail } = statfsSync(disk.folder);
      // All but a few megabytes, so that the writer meets the end soon.
      writeFileSync(ballast, new Uint8Array(Math.max(0, bsize * bavail - 4_000_000)));
      const writer = startWriter(place, athlete, 1, 'append');
      await writer.started;
      const acknowledged = await writer.ended;
      assert.equal(writer.process.exitCode, 3, 'the writer ended otherwise than by an error of the disk');
      rmSync(ballast);
      if (server.process?.exitCode !== null) await server.restart();
      await assertRecovers(place, acknowledged);
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (!(error instanceof Error && /Cannot find package/.test(error.message))) throw error;
    t.skip(`NO POSTGRESQL HERE: ${error.message}`);
  } finally {
    disk.unmount();
  }
});

/** In blocks of 512 bytes: half a page of the database, so that writes also fail in the middle of one. */
const limits = (): readonly number[] => {
  const steps = isLong ? 400 : 48;
  return Array.from({ length: steps }, (_, index) => 130 + index * (isLong ? 5 : 41));
};

test('the write that fails may be any: nothing acknowledged is lost, and the file takes more afterwards', async (t) => {
  if (process.platform === 'win32') {
    t.skip('Windows has no limit on the size of a file that a process writes');
    return;
  }
  let failedWrites = 0;
  for (const limit of limits()) {
    const folder = mkdtempSync(join(tmpdir(), 'carryover-nth-'));
    const place = { kind: 'sqlite', file: join(folder, 'journal.sqlite') } as const;
    try {
      const writer = startWriter(place, athlete, 1, 'append', limit);
      await writer.started.catch(() => undefined);
      const acknowledged = await writer.ended;
      assert.equal(
        writer.process.exitCode,
        3,
        `with ${limit} blocks the writer ended by another way: ${await writer.errors}`,
      );
      failedWrites += acknowledged.size > 0 ? 1 : 0;
      const database = await openDatabase(place);
      try {
        await assertNothingLost(database.journal, athlete, acknowledged);
        const [answer] = await database.journal.append(athlete, [entryOf(2, 0)]);
        assert.equal(answer?.status, 'accepted');
      } finally {
        await database.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  assert.ok(failedWrites > limits().length / 2, `only ${failedWrites} limits let anything be written before`);
});
