import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { audit } from '../audit.ts';
import { type Day, parseDay, type TrainingLog } from '../domain/index.ts';
import { logOfText } from '../example.ts';
import { anyWeek } from '../notation/test/arbitrary.ts';
import { presetById } from '../presets/index.ts';
import { rules } from '../rules/index.ts';
import { weeklyReview } from './review.ts';

const preset = presetById('evidence')!;

const reviewOf = (log: TrainingLog, week: Day, today: Day = week + 7) =>
  weeklyReview({ log, week, today, report: audit(log, { preset, rules, window: { to: week + 6 } }) });

/** The second of three weeks. */
const second = parseDay('2027-01-11')!;

const weeks = `
2027-01-04
Tue  run easy 40m 7km
Thu  lift legs: squat-back 3x5 80kg rir2; calf-raise-single 3x8/side 20kg rir2
2027-01-11
Mon  run easy 40m 7km | run easy 40m ?
Tue  run intervals 60m ?
Wed  run intervals 60m 11km
Thu  lift legs: squat-back 3x5 82.5kg rir2 | lift legs: squat-back 3x5 82.5kg; calf-raise-single 3x8/side 20kg ?
Fri  cross bike 60m
Sat  run long 120m ?
2027-01-18
Tue  run easy 40m ?
Thu  lift legs heavy 40m ?
`;

describe('the review of a week', () => {
  it('says what was done, what changed and what comes', () => {
    const { done, changed, next, questions } = reviewOf(logOfText(weeks), second);
    assert.deepEqual(
      done.map(({ says }) => says),
      [
        '2 runs, 1 h 40 min, 18 km.',
        '1 strength session with 3 work sets, 3 of them hard.',
        'Beside that: bike.',
        'Thursday’s back squat had 2.5 kg more than the time before.',
      ],
    );
    assert.deepEqual(
      changed.map(({ says }) => says),
      [
        'Tuesday’s intervals moved to Wednesday.',
        'Thursday’s strength (legs) had 3 of 6 planned sets.',
        'Saturday’s long run was not done.',
        'Beside the plan: Friday’s bike.',
      ],
    );
    assert.match(next[0]!.says, /^Next week: easy run on Tuesday and strength \(heavy legs\) on Thursday\.$/);
    assert.deepEqual(questions, [
      'What came between you and Saturday’s long run: time, tiredness, soreness, something else?',
      'How did you sleep, and how were your legs on most mornings?',
      'Did anything hurt, during training or the morning after?',
      'Is anything different next week: travel, work, a race?',
    ]);
  });

  it('calls nothing missed whose day is not over, and asks what came between of no such day', () => {
    const changedOn = (today: Day) =>
      reviewOf(logOfText(weeks), second, today).changed.map(({ says }) => says);
    const onTheDay = reviewOf(logOfText(weeks), second, second + 5);
    assert.ok(changedOn(second + 5).includes('Saturday’s long run is still ahead.'));
    assert.ok(changedOn(second + 6).includes('Saturday’s long run was not done.'));
    assert.doesNotMatch(onTheDay.questions.join(), /came between/);
    const ran = reviewOf(logOfText(weeks.replace('120m ?', '120m')), second, second + 5);
    assert.doesNotMatch(ran.changed.map(({ says }) => says).join(), /ahead|not done/);
  });

  it('says of a week that has not begun only what is ahead', () => {
    const { done, changed, questions } = reviewOf(logOfText(weeks), second + 7, second + 6);
    assert.deepEqual(
      [...done, ...changed].map(({ says }) => says),
      [
        'Nothing is done of this week yet.',
        'Tuesday’s easy run is still ahead.',
        'Thursday’s strength (heavy legs) is still ahead.',
      ],
    );
    assert.deepEqual(questions, []);
  });

  it('puts a warning sign before all, and asks what the clinician said', () => {
    const { next, questions } = reviewOf(
      logOfText(`${weeks.replace('Fri  cross', 'Fri  symptom limp | cross')}`),
      second,
    );
    assert.deepEqual(
      [next[0]!.about, next[0]!.says],
      ['warning', 'See a clinician about a limp before the next session.'],
    );
    assert.ok(next.every(({ about }) => about !== 'plan'));
    assert.equal(questions[0], 'Has a clinician looked at a limp, and what did they say?');
  });

  it('says what a sore place asks for, and asks about its mornings', () => {
    const { next, questions } = reviewOf(
      logOfText(weeks.replace('Fri  cross', 'Fri  pain achilles left 6/6/2 | cross')),
      second,
    );
    assert.match(next[0]!.says, /^No jumps on the left Achilles tendon, and 30 to 50 % less load/);
    assert.match(questions[0]!, /How was the left Achilles tendon on the mornings/);
  });

  it('gives the advice of the two rules that weigh most in the week, and of no other week', () => {
    const text = `
2027-01-04
Mon  run easy 30m
Thu  lift legs heavy 40m | run intervals 60m
Fri  run intervals 50m
2027-01-11
Mon  18:00 lift legs heavy 40m
Tue  07:00 run intervals 60m
`;
    const { next } = reviewOf(logOfText(text), second);
    const advice = next.filter(({ about }) => about === 'rule');
    assert.ok(advice.length <= 2);
    assert.equal(advice[0]?.ruleId, 'heavy-legs-before-quality-run');
    assert.match(advice[0]!.says, /^Heavy leg work 13 h before a quality run.*\. Lift after the quality run/);
    assert.ok(advice.every(({ sessions }) => sessions.every(({ at }) => at.day >= second)));
  });

  it('says of an empty week and of a kept plan what they are', () => {
    const log = logOfText(`${weeks}\n2027-01-25\n`);
    assert.match(reviewOf(log, second + 14).done[0]!.says, /A week without training/);
    const kept = '2027-01-11\nMon  run easy 40m | run easy 40m ?';
    assert.deepEqual(
      reviewOf(logOfText(kept), second).changed.map(({ says }) => says),
      ['All as planned.'],
    );
  });
});

it('whatever the week, its words are whole sentences that shame nobody and promise nothing', () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      const { firstDay, sessions, ...told } = week;
      const coverage = { from: firstDay, to: firstDay + 6 };
      const log = { athlete: {}, sessions, coverage: { runs: coverage, lifts: coverage }, ...told };
      const review = reviewOf(log, firstDay);
      assert.deepEqual(reviewOf(log, firstDay), review);
      const lines = [...review.done, ...review.changed, ...review.next].map(({ says }) => says);
      for (const says of lines) {
        assert.match(says, /[.]$/);
        assert.doesNotMatch(says, /undefined|NaN|failed|should have|lazy|excuse|prevent|your economy/i);
      }
      for (const question of review.questions) assert.match(question, /\?$/);
      assert.ok(review.questions.length <= 5);
    }),
    { numRuns: 100 },
  );
});
