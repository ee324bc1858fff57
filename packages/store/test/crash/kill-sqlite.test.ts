import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../src/node.ts';
import { type Acknowledged, assertNothingLost, startWriter, type Way } from './kill-writer.ts';

const athlete = 'f7a2c0de-0000-4000-8000-000000000001';
const isLong = process.env.CARRYOVER_LONG === '1';
const kills = { append: isLong ? 300 : 40, record: isLong ? 100 : 15 } as const;
/** Long enough to be in the middle of all that a write does, checkpoints included. */
const longestWaitMilliseconds = 60;

const newPlace = () => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-kill-'));
  return { folder, place: { kind: 'sqlite', file: join(folder, 'journal.sqlite') } as const };
};

/** Two writers at once, as a server and a command on one file. */
const killRounds = async (way: Way, rounds: number): Promise<void> => {
  const { folder, place } = newPlace();
  const all: Acknowledged = new Map();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const writers = (round % 5 === 4 ? [0, 1] : [0]).map((each) =>
        startWriter(place, athlete, round * 2 + each, way),
      );
      try {
        await Promise.all(writers.map(({ started }) => started));
        // Kills fall evenly over the time that a round of batches takes.
        await wait((round * 7) % longestWaitMilliseconds);
      } finally {
        for (const { process } of writers) process.kill('SIGKILL');
      }
      for (const { ended } of writers) for (const [id, seq] of await ended) all.set(id, seq);
      const database = await openDatabase(place);
      try {
        await assertNothingLost(database.journal, athlete, all);
      } finally {
        await database.close();
      }
    }
    assert.ok(all.size > rounds, `only ${all.size} entries were written in ${rounds} rounds`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test(`SQLite killed ${kills.append} times while it gives places: nothing acknowledged is lost`, () =>
  killRounds('append', kills.append));

test(`SQLite killed ${kills.record} times while a device records: nothing acknowledged is lost`, () =>
  killRounds('record', kills.record));

/** A store that says yes before it has written: what these tests must not let pass. */
test('an acknowledgement before its write is found out', async () => {
  const { folder, place } = newPlace();
  const all: Acknowledged = new Map();
  const loses = async (round: number): Promise<boolean> => {
    const writer = startWriter(place, athlete, round, 'too-early');
    await writer.started.finally(() => writer.process.kill('SIGKILL'));
    for (const [id, seq] of await writer.ended) all.set(id, seq);
    const database = await openDatabase(place);
    try {
      await assertNothingLost(database.journal, athlete, all);
      return false;
    } catch (error) {
      assert.match(String(error), /acknowledged and is lost/);
      return true;
    } finally {
      await database.close();
    }
  };
  try {
    let found = false;
    for (let round = 0; round < 20 && !found; round += 1) found = await loses(round);
    assert.ok(found, 'twenty kills and nothing was found missing');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
