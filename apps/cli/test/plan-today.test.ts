import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type PlanRequest, planToday, presetById } from '@carryover/engine';
import { UsageError } from '../src/errors.ts';
import { readTodayArgs } from '../src/plan/today-options.ts';
import { todayText } from '../src/report/plan/today-text.ts';
import { pageFor } from '../src/terminal/page.ts';
import { plainStyle } from '../src/terminal/style.ts';
import { examplePlan, nothingRead } from './example-plan.ts';

const plan = examplePlan();

const requestOn = (start: number): PlanRequest => ({
  log: {
    ...plan.log,
    sessions: plan.log.sessions.filter(({ kind, status }) => kind !== 'strength' || status === 'done'),
  },
  gym: { equipment: ['barbell', 'dumbbell', 'box'] },
  start,
  weeks: 2,
  sessionsPerWeek: 2,
  minutes: 45,
  options: { preset: presetById('evidence')!, rules: [] },
});

/** What is said on a day of the plan, counted from its first, to somebody who tells this. */
const say = (offset: number, told: Parameters<typeof planToday>[2] = {}, columns = 80): string => {
  const today = plan.window.from + offset;
  const report = {
    ...nothingRead,
    plan,
    sessionsAsked: 2,
    trips: [],
    assumed: [],
    unit: 'kg',
    today,
  } as const;
  const made = planToday(requestOn(today), plan, told);
  return todayText(report, made, pageFor(plainStyle(false), columns));
};

describe('today', () => {
  const monday = plan.window.from;

  test('is the session with every set, when nothing speaks against it', () => {
    const said = say(0);
    assert.match(said, /^Mon 22 Mar 2027\n\nGo\n/);
    assert.match(
      said,
      /\nPlanned\n {3}07:00 {2}Easy run 45 min\n {3}Mon 22 Mar 18:00 {2}A {2}Heavy legs, 45 min\n/,
    );
    assert.match(said, /warm-up {2}5 × 40 kg/);
  });

  test('is less of it for somebody tired and sore, with the reason', () => {
    const said = say(0, { checkIn: { day: monday, sleepHours: 5, soreness: 7, energy: 2 } });
    assert.doesNotMatch(said, /\nGo\n/);
    assert.match(said, /\n {3}because .*\n/);
  });

  test('is a clinician for a warning sign, whatever is planned', () => {
    const said = say(0, { symptoms: [{ day: monday, kind: 'chest-pain' }] });
    assert.match(said, /\nStop\n[\s\S]*chest pain[\s\S]*clinician[\s\S]*\nWas planned, and waits\n/);
  });

  test('without a session names the next one', () => {
    const said = say(1);
    assert.match(
      said,
      /\nPlanned\n {3}07:00 {2}Intervals 1 h\n\nNext strength, in 2 days\n {3}Thu 25 Mar 18:30 {2}B/,
    );
    assert.match(say(13), /No session of this plan lies ahead\./);
  });

  test('fits 60 columns', () => {
    const tired = { checkIn: { day: monday, sleepHours: 5, soreness: 7, energy: 2, fuelled: false } };
    for (const line of say(0, tired, 60).split('\n')) assert.ok(line.length <= 60, line);
  });
});

describe('a check-in as typed', () => {
  test('is what was told and nothing more', () => {
    const { checkIn, symptoms } = readTodayArgs([
      '--sleep',
      '5.5',
      '--hrv',
      '60',
      '--unfed',
      '--symptom',
      'limp',
    ]);
    assert.deepEqual(checkIn, { sleepHours: 5.5, heartRateVariability: Math.log(60), fuelled: false });
    assert.deepEqual(symptoms, ['limp']);
    assert.deepEqual(readTodayArgs([]).checkIn, {});
  });

  const bad: readonly (readonly [readonly string[], RegExp])[] = [
    [['--sleep', '25'], /--sleep 25: expected a number from 0 to 24/],
    [['--sore', '-1'], /--sore -1: expected a number from 0 to 10/],
    [['--energy', 'low'], /--energy low: expected a number/],
    [['--symptom', 'chest'], /--symptom chest: expected chest-pain/],
  ];
  for (const [argv, says] of bad)
    test(`${argv.join(' ')} is refused`, () => {
      assert.throws(
        () => readTodayArgs(argv),
        (error) => error instanceof UsageError && says.test(error.message),
      );
    });
});
