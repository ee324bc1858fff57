import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accuracyOf, middleOf } from './run-types/confusion.ts';
import { type Judgement, judgeSeed, type Knowledge } from './run-types/measure.ts';
import { judgeRealRuns, readRealRun, realRuns } from './run-types/real.ts';
import { seedsOfReport, seedsOfSettling } from './run-types/seeds.ts';

const measured = (knowledge: Knowledge): readonly Judgement[] =>
  seedsOfReport.slice(0, 3).flatMap((seed) => judgeSeed(seed, knowledge));

test('the runners of the report are none of those that the numbers were settled on', () => {
  const settled: readonly number[] = seedsOfSettling;
  assert.ok(seedsOfReport.every((seed) => !settled.includes(seed)));
});

test('with an entered threshold nine of ten recordings get their type, and few calm runs are called hard', () => {
  const judgements = measured('entered');
  assert.ok(accuracyOf(judgements) >= 0.9, `${accuracyOf(judgements)}`);
  const calm = judgements.filter(({ label }) => ['easy', 'recovery', 'long'].includes(label));
  const alarms = calm.filter(({ verdict }) => ['intervals', 'hills', 'threshold', 'race'].includes(verdict));
  assert.ok(calm.length >= 30 && alarms.length <= 0.05 * calm.length, JSON.stringify(alarms));
  for (const { session, extras, wantedExtras } of judgements)
    if (wantedExtras.length > 0) assert.deepEqual(extras, wantedExtras, session);
  assert.ok(middleOf(judgements.map(({ recordingBytes }) => recordingBytes)) < 3000);
});

test('with a log alone four of five do', () => {
  const accuracy = accuracyOf(measured('log'));
  assert.ok(accuracy >= 0.8, `${accuracy}`);
});

test('without any measure a type is a guess or unknown, and no calm run is called hard', () => {
  for (const { session, label, verdict, confidence } of judgeSeed(seedsOfReport[0], 'nothing')) {
    assert.ok(confidence < 0.8, session);
    if (label === 'easy') assert.equal(verdict, 'unknown', session);
  }
});

test('real runs get their type where the assumed threshold is near, and none where nothing is known', async () => {
  const judgements = await judgeRealRuns();
  assert.deepEqual(
    judgements
      .filter(({ thresholdPace }) => thresholdPace === 270)
      .map(({ verdict, run }) => [verdict, run.label]),
    realRuns.map(({ label }) => [label, label]),
  );
  for (const { thresholdPace, verdict, confidence } of judgements)
    if (thresholdPace === undefined) assert.deepEqual([verdict, confidence], ['unknown', 0]);
});

test('the bouts of a real workout are its laps', async () => {
  const { recording } = await readRealRun(realRuns[0]!);
  const reps = recording!.laps!.filter(({ metres }) => metres === 1000);
  const work = recording!.stretches!.filter(
    ({ seconds, flatMetresPerSecond }) => seconds > 120 && flatMetresPerSecond > 3.5,
  );
  assert.equal(reps.length, 4);
  assert.equal(work.length, 4);
  for (const [at, { seconds }] of reps.entries())
    assert.ok(Math.abs(work[at]!.seconds - seconds) <= 30, `${work[at]!.seconds} for ${seconds}`);
});

test('the page says that the figures come from made-up runs', () => {
  const page = readFileSync(new URL('../docs/run-types.md', import.meta.url), 'utf8');
  assert.match(page, /Made-up recordings/);
});
