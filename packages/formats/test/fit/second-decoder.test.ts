import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fit } from '../../src/read/fit.ts';

/** A decoder that ours shares no code with; it scales metres and leaves times in milliseconds. */
interface SecondDecoder {
  fit2json(bytes: ArrayBuffer): unknown;
  parseRecords(raw: unknown): {
    readonly records: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[];
  };
}
const second = createRequire(import.meta.url)('fit-decoder') as SecondDecoder;

const fixtures = fileURLToPath(new URL('../../fixtures/fit', import.meta.url));
/** What it can read: one whole activity with a right checksum. */
const whole = [
  'garmin-fenix-5-run',
  'real-run-climb-at-the-end',
  'real-run-kilometres-and-walks',
  'ride-with-nameless-app',
  'run-with-pause',
  'strength',
  'strength-as-planned',
  'strength-run-strength',
];

const unsaid = new Set<unknown>([undefined, 255, 65_535, 0xffffffff, 42_949_672.95]);
const said = (value: unknown): number | undefined => (unsaid.has(value) ? undefined : Number(value));

for (const name of whole)
  test(`a second decoder tells the same of ${name.replaceAll('-', ' ')}`, () => {
    const bytes = new Uint8Array(readFileSync(join(fixtures, name, 'input.fit')));
    const { records } = second.parseRecords(second.fit2json(bytes.buffer));
    const of = (type: string) => records.filter((record) => record.type === type).map(({ data }) => data);
    const sessions = of('session').filter(({ sport }) => sport !== 'transition');
    const reading = fit.readBytes(bytes, 'a.fit', {});
    assert.equal(reading.sessions.length, sessions.length);
    reading.sessions.forEach((session, index) => {
      const theirs = sessions[index]!;
      const seconds = said(
        session.kind === 'strength' ? theirs.total_elapsed_time : theirs.total_timer_time,
      )!;
      assert.ok(Math.abs((session.durationMinutes ?? 0) * 60 - seconds / 1000) < 0.5);
      const start = (theirs.start_time as Date).getTime();
      const instant = session.at.instant?.epochMinutes;
      if (instant !== undefined) assert.equal(instant, Math.floor(start / 60_000));
      if (session.kind === 'strength') return;
      assert.ok(Math.abs((session.distanceKm ?? 0) * 1000 - (said(theirs.total_distance) ?? 0)) <= 0.5);
      if (session.kind !== 'run') return;
      assert.equal(session.averageHeartRate, said(theirs.avg_heart_rate) ?? session.averageHeartRate);
    });
    const active = of('set').filter(({ set_type }) => set_type === 'active');
    assert.equal(reading.counts.sets, active.length);
    const sets = reading.sessions.flatMap((each) =>
      each.kind === 'strength' ? each.exercises.flatMap((exercise) => exercise.sets) : [],
    );
    const sum = (values: readonly (number | undefined)[]) =>
      values.reduce<number>((all, each = 0) => all + each, 0);
    assert.equal(sum(sets.map(({ reps }) => reps)), sum(active.map(({ repetitions }) => said(repetitions))));
    const theirKg = sum(active.map(({ weight }) => said(weight))) / 16;
    // Pounds are put right by less than a sixteenth of a kilogram a set.
    assert.ok(Math.abs(sum(sets.map(({ loadKg }) => loadKg)) - theirKg) < active.length / 16 + 1e-9);
  });

test('every fixture is either whole or known to be none', () => {
  const known = [
    'activity-then-broken-header',
    'activity-then-nothing',
    'activity-twice-second-checksum-wrong',
    'cut-short',
    'last-bytes-missing',
    'no-workout-is-an-activity',
    'only-checksum-wrong',
    'watch-without-date',
    'wrong-checksum',
  ];
  assert.deepEqual(readdirSync(fixtures).sort(), [...whole, ...known].sort());
});
