import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Run, Session } from '../domain/index.ts';
import { assembleLog } from './assemble.ts';
import type { Reading } from './reading.ts';

const reading = (file: string, sessions: readonly Session[]): Reading => {
  const days = sessions.map(({ at }) => at.day);
  const runs = days.length > 0 && { from: Math.min(...days), to: Math.max(...days) };
  return { file, sessions, coverage: runs ? { runs, lifts: runs } : {} };
};

const run = (more: Partial<Run>): Run => ({
  kind: 'run',
  id: 'run',
  at: { day: 20_000, minuteOfDay: 420 },
  status: 'done',
  type: 'unknown',
  typeConfidence: 0,
  typeEvidence: [],
  durationMinutes: 45,
  distanceKm: 9,
  ...more,
});

const session: fc.Arbitrary<Session> = fc
  .record({
    day: fc.integer({ min: 20_000, max: 20_003 }),
    minuteOfDay: fc.integer({ min: 415, max: 430 }),
    durationMinutes: fc.integer({ min: 43, max: 47 }),
    status: fc.constantFrom('done' as const, 'done' as const, 'planned' as const),
    title: fc.constantFrom('Tempo', 'Morning Run', 'Easy'),
    isRun: fc.boolean(),
  })
  .map(({ day, minuteOfDay, isRun, ...told }) => {
    const shared = { ...told, id: `${day}`, at: { day, minuteOfDay } };
    return isRun ? run(shared) : { ...shared, kind: 'strength', exercises: [] };
  });

const readings = fc
  .array(fc.array(session, { maxLength: 6 }), { maxLength: 4 })
  .map((files) => files.map((sessions, index) => reading(`${index}.csv`, sessions)));

test('the log does not depend on the order of the files', () => {
  const inSomeOrder = readings.chain((files) =>
    fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
  );
  fc.assert(
    fc.property(inSomeOrder, ([files, shuffled]) => {
      assert.deepEqual(assembleLog(shuffled), assembleLog(files));
    }),
  );
});

/** Of the processor, so that a busy machine fails no test. */
const secondsSince = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1e6;

const equalRuns = (count: number): Run[] =>
  Array.from({ length: count }, (_, index) => run({ id: `run-${index % 7}` }));

test('thousands of equal runs on one day are told apart by their number alone, and fast', () => {
  const start = process.cpuUsage();
  const { log, duplicates } = assembleLog([
    reading('a.csv', equalRuns(16_000)),
    reading('b.csv', equalRuns(15_000)),
    reading('c.csv', equalRuns(1_000)),
  ]);
  assert.equal(log.sessions.length, 16_000);
  assert.equal(duplicates, 16_000);
  assert.equal(new Set(log.sessions.map(({ id }) => id)).size, 16_000);
  // Takes well under a second; a search of all pairs would take minutes.
  assert.ok(secondsSince(start) < 5);
});

test('thousands of different runs on one day are compared with few others', () => {
  const spread = (shift: number): Run[] =>
    Array.from({ length: 16_000 }, (_, index) =>
      run({ id: 'run', at: { day: 20_000, minuteOfDay: index % 1440 }, durationMinutes: 10 + index + shift }),
    );
  const start = process.cpuUsage();
  assert.equal(assembleLog([reading('a.csv', spread(0)), reading('b.csv', spread(0.1))]).duplicates, 16_000);
  assert.ok(secondsSince(start) < 5);
});
