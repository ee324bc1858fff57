import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { NeedsOption, UnreadableFile } from '../../src/read/errors.ts';
import { fit } from '../../src/read/fit.ts';
import type { FileReading } from '../../src/read/reader.ts';
import { activityFile } from './write-activity.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/fit', import.meta.url));
const valid = readdirSync(fixtures).map(
  (name) => new Uint8Array(readFileSync(join(fixtures, name, 'input.fit'))),
);
const numRuns = process.env.CARRYOVER_LONG === '1' ? 50_000 : 500;

const read = (bytes: Uint8Array): FileReading | undefined => {
  try {
    return fit.readBytes(bytes, 'a.fit', {});
  } catch (error) {
    assert.ok(error instanceof UnreadableFile || error instanceof NeedsOption, String(error));
    assert.match(error.message, /^a\.fit: /);
    return undefined;
  }
};

/** Walks over all that came out. */
const assertNumbers = (value: unknown, path = ''): void => {
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value), `${path} is ${value}`);
    assert.ok(value >= 0 || /grade|day|minutes|altitude/i.test(path), `${path} is ${value}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) assertNumbers(each, `${path}.${key}`);
};

const assertSound = (reading: FileReading): void => {
  assertNumbers(reading.sessions);
  const ids = reading.sessions.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids differ');
  for (const { at, durationMinutes = 0 } of reading.sessions) {
    assert.ok(at.day > 10_000 && at.day < 47_500, `day ${at.day}`);
    assert.ok(durationMinutes <= 200 * 60);
  }
  assert.ok(!/latitude|longitude|position/i.test(JSON.stringify(reading)), 'no place is kept');
};

const edits = fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 12 });

test('a file with wrong bytes is read in part or refused in words, and the same both times', () => {
  fc.assert(
    fc.property(fc.constantFrom(...valid), edits, fc.option(fc.nat()), (bytes, wrong, cut) => {
      const changed = Uint8Array.from(cut === null ? bytes : bytes.subarray(0, 12 + (cut % bytes.length)));
      // Headers are spared, or most mutants would end there.
      for (const { at, to } of wrong) changed[14 + (at % Math.max(1, changed.length - 14))] = to;
      const reading = read(changed);
      assert.deepEqual(read(changed), reading);
      if (reading) assertSound(reading);
    }),
    { numRuns },
  );
});

test('bytes that begin as FIT and go on as they like are no danger', () => {
  const header = [14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
      const bytes = Uint8Array.from([...header, ...body]);
      new DataView(bytes.buffer).setUint32(4, body.length, true);
      const reading = read(bytes);
      if (reading) assertSound(reading);
    }),
    { numRuns },
  );
});

const anyRun = fc.record({
  steps: fc.array(
    fc.record({ seconds: fc.integer({ min: 1, max: 9 }), speed: fc.integer({ min: 1, max: 6 }) }),
    {
      minLength: 10,
      maxLength: 80,
    },
  ),
  pauseAfter: fc.nat(9),
  pauseSeconds: fc.integer({ min: 0, max: 600 }),
  laps: fc.integer({ min: 2, max: 5 }),
});

test('laps together last as long as the run, and cover as much of the way', () => {
  fc.assert(
    fc.property(anyRun, ({ steps, pauseAfter, pauseSeconds, laps }) => {
      let clock = 0;
      let metres = 0;
      const samples = [{ seconds: 0, metres: 0 }];
      const pauses: [number, number][] = [];
      steps.forEach(({ seconds, speed }, index) => {
        clock += seconds;
        metres += seconds * speed;
        samples.push({ seconds: clock, metres });
        if (index !== pauseAfter || pauseSeconds === 0) return;
        pauses.push([clock, clock + pauseSeconds]);
        clock += pauseSeconds;
      });
      const timer = clock - pauses.reduce((sum, [from, to]) => sum + to - from, 0);
      const bytes = activityFile({
        start: '2026-05-01T08:00:00Z',
        offsetMinutes: 60,
        sessions: [{ sport: 'running', elapsedSeconds: clock, timerSeconds: timer, metres }],
        samples,
        pauses,
        laps: Array.from({ length: laps }, (_, index) => ({
          startSeconds: (clock / laps) * index,
          elapsedSeconds: clock / laps,
          timerSeconds: timer / laps,
          metres: metres / laps,
        })),
      });
      const [run] = fit.readBytes(bytes, 'a.fit', {}).sessions;
      assert.ok(run?.kind === 'run');
      assert.ok(Math.abs((run.durationMinutes ?? 0) * 60 - timer) <= 0.5);
      assert.ok(Math.abs((run.distanceKm ?? 0) * 1000 - metres) <= 1);
      const kept = run.recording?.laps;
      if (!kept) return;
      assert.ok(Math.abs(kept.reduce((sum, lap) => sum + lap.seconds, 0) - timer) <= laps);
      assert.ok(Math.abs(kept.reduce((sum, lap) => sum + (lap.metres ?? 0), 0) - metres) <= laps);
    }),
    { numRuns: 60 },
  );
});
