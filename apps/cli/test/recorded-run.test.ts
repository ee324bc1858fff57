import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runner } from './runner.ts';

const reps = Array.from({ length: 6 }, () => [
  { seconds: 180, flatMetresPerSecond: 4.08 },
  { seconds: 120, flatMetresPerSecond: 2.2 },
]).flat();

const log = {
  format: 'carryover-log',
  version: 1,
  athlete: { thresholdPaceSecondsPerKm: 270 },
  coverage: { runs: ['2027-01-04', '2027-01-10'], lifts: ['2027-01-04', '2027-01-10'] },
  sessions: [
    {
      kind: 'strength',
      id: 'a',
      day: '2027-01-04',
      minuteOfDay: 1110,
      exercises: [
        {
          name: 'Back squat',
          id: 'squat-back',
          sets: Array.from({ length: 5 }, () => ({ reps: 5, loadKg: 80, rir: 1 })),
        },
      ],
    },
    {
      kind: 'run',
      id: 'b',
      day: '2027-01-05',
      minuteOfDay: 480,
      type: 'unknown',
      typeConfidence: 0,
      durationMinutes: 50,
      recording: {
        stretches: [
          { seconds: 900, flatMetresPerSecond: 2.8 },
          ...reps,
          { seconds: 300, flatMetresPerSecond: 2.7 },
        ],
        paceVariation: 0.24,
      },
    },
  ],
};

test('a finding says what the recording of its run showed', async (context) => {
  const { carryover } = runner(context, { 'log.json': JSON.stringify(log) });
  const { out: stdout } = await carryover(['audit', 'log.json']);
  assert.match(stdout, /heavy-legs-before-quality-run/);
  assert.match(
    stdout.replace(/\s+/g, ' '),
    /Tue 5 Jan, intervals: the recording shows 6 bouts of about 3 min at 4:05 \/km between easy parts/,
  );
});
