import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Athlete, Lap, Run, RunRecording, Stretch } from '../domain/index.ts';
import { classifyRuns } from './classify-runs.ts';

let made = 0;

type Shown = readonly [minutes: number, share: number, gradePercent?: number, heartRate?: number];

/** Threshold pace of 4:30 a km. */
const threshold = 1000 / 270;
const known: Athlete = { thresholdPaceSecondsPerKm: 270 };

const recordingOf = (shown: readonly Shown[], more: Partial<RunRecording> = {}): RunRecording => {
  const stretches = shown.map(
    ([minutes, share, gradePercent, averageHeartRate]): Stretch => ({
      seconds: Math.round(60 * minutes),
      flatMetresPerSecond: share * threshold,
      ...(gradePercent === undefined ? {} : { gradePercent }),
      ...(averageHeartRate === undefined ? {} : { averageHeartRate }),
    }),
  );
  return { stretches, paceVariation: shown.length > 1 ? 0.2 : 0.03, ...more };
};

const run = (day: number, shown: readonly Shown[], more: Partial<Run> = {}): Run => {
  const minutes = shown.reduce((sum, [each]) => sum + each, 0);
  const metres = shown.reduce((sum, [each, share]) => sum + 60 * each * share * threshold, 0);
  return {
    kind: 'run',
    id: `run-${made++}`,
    at: { day },
    status: 'done',
    type: 'unknown',
    typeConfidence: 0,
    typeEvidence: [],
    durationMinutes: minutes,
    distanceKm: metres / 1000,
    recording: recordingOf(shown),
    ...more,
  };
};

const times = (count: number, ...row: readonly Shown[]): readonly Shown[] =>
  Array.from({ length: count }, () => row).flat();
const around = (...middle: readonly Shown[]): readonly Shown[] => [[12, 0.75], ...middle, [8, 0.7]];

const habit = Array.from({ length: 20 }, (_, index) => run(1 + 2 * index, [[45, 0.75]]));

const judged = (shown: readonly Shown[], athlete: Athlete = known, more: Partial<Run> = {}): Run =>
  classifyRuns([...habit, run(42, shown, more)], athlete).at(-1)!;
const told = ({ type, typeConfidence, extras = [] }: Run): string =>
  [type, Number(typeConfidence.toFixed(2)), ...extras].join(' ');

const cases: readonly (readonly [name: string, shown: readonly Shown[], expected: string])[] = [
  ['even and easy', [[45, 0.75]], 'easy 0.8'],
  ['84 % of threshold pace', [[45, 0.84]], 'easy 0.8'],
  ['20 minutes at 85 %', around([20, 0.85]), 'steady 0.8'],
  ['19 minutes at 85 %', around([19, 0.85]), 'easy 0.8'],
  ['15 minutes on end at 95 %', around([15, 0.951]), 'threshold 0.85'],
  ['14 minutes', around([14, 0.951]), 'easy 0.8'],
  ['20 minutes in four parts', around(...times(4, [5, 0.98], [1, 0.7])), 'threshold 0.85'],
  ['faster than threshold for 16 minutes', around([16, 1.05]), 'threshold 0.85'],
  ['three bouts of 3 minutes', around(...times(3, [3, 1.06], [2, 0.6])), 'intervals 0.85'],
  ['two bouts', around(...times(2, [3, 1.06], [2, 0.6])), 'easy 0.8'],
  ['rests at 85 % of threshold are none', around(...times(3, [3, 1.06], [2, 0.85])), 'easy 0.8'],
  ['bouts of 10 minutes are no intervals', around(...times(3, [10, 1.08], [2, 0.6])), 'threshold 0.85'],
  ['standing rests', around(...times(6, [1.5, 1.1], [1, 0])), 'intervals 0.85'],
  ['strides', around(...times(6, [0.3, 1.3], [1.2, 0.55])), 'easy 0.8 strides'],
  ['short bouts with short rests', around(...times(10, [0.45, 1.2], [0.5, 0.6])), 'intervals 0.85'],
  ['hill sprints', around(...times(6, [0.3, 1.3, 8], [1.5, 0.5, -5])), 'easy 0.8 hill-sprints'],
  ['four climbs', around(...times(4, [1.5, 1.1, 6], [2, 0.5, -5])), 'hills 0.85'],
  ['long', [[90, 0.75]], 'long 0.75'],
  [
    'long with marathon pace',
    [
      [40, 0.75],
      [25, 0.92],
      [25, 0.75],
    ],
    'long-quality 0.75',
  ],
  [
    'long with 15 minutes of it',
    [
      [40, 0.75],
      [15, 0.92],
      [35, 0.75],
    ],
    'long 0.75',
  ],
  ['5 minutes say nothing', [[5, 0.7]], 'unknown 0'],
];

for (const [name, shown, expected] of cases)
  test(`recording: ${name}`, () => assert.equal(told(judged(shown)), expected));

test('reps that vary little in pace are no intervals', () => {
  const shown = around(...times(3, [3, 1.06], [2, 0.6]));
  const even = judged(shown, known, { recording: recordingOf(shown, { paceVariation: 0.12 }) });
  assert.equal(told(even), 'easy 0.8');
});

test('the evidence says what was found in plain words', () => {
  const { typeEvidence } = judged(around(...times(6, [3, 1.1], [2, 0.6])));
  assert.deepEqual(typeEvidence, [
    'there is no title',
    'the recording shows 6 bouts of about 3 min at 4:05 /km between easy parts (the threshold pace that was given)',
  ]);
});

test('10 km run evenly at the pace that threshold predicts are a race; uneven ones are none', () => {
  const race: readonly Shown[] = [[10_000 / 60 / (1.02 * threshold), 1.02]];
  assert.equal(told(judged(race)), 'race 0.75');
  const uneven = judged(race, known, { recording: recordingOf(race, { paceVariation: 0.15 }) });
  assert.equal(told(uneven), 'threshold 0.85');
  assert.equal(told(judged([[10_000 / 60 / (0.97 * threshold), 0.97]])), 'threshold 0.85');
});

test('short and slow the day after a hard run is recovery', () => {
  const hard = run(41, around(...times(5, [3, 1.08], [2, 0.6])));
  const after = classifyRuns([...habit, hard, run(42, [[30, 0.7]])], known).at(-1)!;
  assert.equal(told(after), 'recovery 0.8');
});

test("without a threshold the run's own contrast makes a guess", () => {
  const reps = around(...times(5, [3, 1.08], [2, 0.6]));
  const { type, typeConfidence, typeEvidence } = classifyRuns([run(42, reps)])[0]!;
  assert.deepEqual([type, typeConfidence], ['intervals', 0.5]);
  assert.match(typeEvidence.join(), /by the run's own contrast/);
  assert.equal(classifyRuns([run(42, times(8, [4, 0.76], [1, 0.42]))])[0]!.type, 'unknown');
});

test('what the watch was told each lap is for is strong evidence', () => {
  const lap = (seconds: number, share: number, intent: NonNullable<Lap['intent']>): Lap => ({
    seconds,
    metres: seconds * share * threshold,
    intent,
  });
  const reps = [1, 2, 3].flatMap(() => [lap(180, 1.1, 'work'), lap(120, 0.6, 'rest')]);
  const laps = [lap(600, 0.75, 'warm-up'), ...reps, lap(600, 0.7, 'cool-down')];
  assert.equal(
    told(classifyRuns([run(42, [], { durationMinutes: 35, recording: { laps } })])[0]!),
    'intervals 0.75',
  );
  const all = laps.map((each) => ({ ...each, intent: 'work' as const }));
  assert.equal(
    classifyRuns([run(42, [], { durationMinutes: 35, recording: { laps: all } })])[0]!.type,
    'unknown',
  );
});

test('heart rate alone tells a threshold run at low confidence', () => {
  const shown: readonly Shown[] = [
    [12, 0.75, 0, 130],
    [20, 0.97, 0, 166],
    [8, 0.7, 0, 140],
  ];
  const typed = classifyRuns([run(42, shown)], { thresholdHeartRate: 170 })[0]!;
  assert.deepEqual([typed.type, typed.typeConfidence], ['threshold', 0.6]);
});

test('a recording confirms a title, or casts doubt on it', () => {
  const reps = around(...times(6, [3, 1.1], [2, 0.6]));
  const confirmed = judged(reps, known, { title: '6x3min' });
  assert.equal(told(confirmed), 'intervals 0.9');
  assert.match(confirmed.typeEvidence.join(), /6 bouts of about 3 min/);
  const denied = judged(reps, known, { title: 'Easy run' });
  assert.equal(told(denied), 'easy 0.6');
  assert.match(denied.typeEvidence.join(), /but the recording shows 6 bouts/);
  assert.equal(told(judged([[45, 0.72]], known, { title: 'Tempo' })), 'threshold 0.6');
});

test('what a person said outweighs any recording', () => {
  const said = judged([[45, 0.75]], known, { type: 'race', typeConfidence: 1 });
  assert.equal(told(said), 'race 1');
});

test('heart rate against an easy pace leaves a guess', () => {
  const typed = judged([[45, 0.75]], { ...known, thresholdHeartRate: 170 }, { averageHeartRate: 165 });
  assert.equal(told(typed), 'easy 0.6');
});

/** Metres in 3, 5, 10 and 20 minutes of a runner with this critical speed and 200 m in store. */
const efforts = (speed: number): RunRecording['bestEfforts'] =>
  [180, 300, 600, 1200].map((seconds) => ({ seconds, flatMetres: Math.round(200 + speed * seconds) }));

test('best efforts of earlier days tell the threshold, and a later one changes nothing', () => {
  const hard = run(30, [[30, 0.9]], {
    recording: recordingOf([[30, 0.9]], { bestEfforts: efforts(threshold)! }),
  });
  const reps = run(42, around(...times(4, [3, 1.08], [2, 0.6])));
  const log = [...habit, hard].sort((a, b) => a.at.day - b.at.day);
  const typed = classifyRuns([...log, reps]).at(-1)!;
  assert.deepEqual([typed.type, typed.typeConfidence], ['intervals', 0.65]);
  assert.match(typed.typeEvidence.join(), /fitted to the best 3 to 20 minutes/);
  const before = classifyRuns([...habit, reps]).at(-1);
  const later = classifyRuns([...habit, reps, { ...hard, at: { day: 43 } }]).at(-2);
  assert.deepEqual(later, before);
});

test('half an hour of a race is a time trial', () => {
  const trial = run(38, [[31, 1]], {
    title: '30 min time trial',
    recording: recordingOf([[31, 1]], {
      bestEfforts: [{ seconds: 1800, flatMetres: Math.round(1800 * threshold) }],
    }),
  });
  const typed = classifyRuns([...habit.slice(0, 18), trial, run(42, [[45, 0.75]])]).at(-1)!;
  assert.equal(told(typed), 'easy 0.75');
  assert.match(typed.typeEvidence.join(), /from a time trial of half an hour/);
});

const anyShown = fc.array(
  fc.tuple(
    fc.double({ min: 0.2, max: 40, noNaN: true }),
    fc.double({ min: 0, max: 1.6, noNaN: true }),
    fc.integer({ min: -20, max: 20 }),
  ),
  { maxLength: 20 },
);
const anyRuns = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), anyShown), { maxLength: 25 })
  .map((drafts) => drafts.map(([day, shown]) => run(day, shown)).sort((a, b) => a.at.day - b.at.day));

test('with recordings too, later days and the order of a day change nothing', () => {
  const byId = (runs: readonly Run[]): Run[] => [...runs].sort((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 0, max: 40 }), fc.boolean(), (runs, day, isKnown) => {
      const athlete = isKnown ? known : {};
      const all = classifyRuns(runs, athlete);
      const earlier = runs.filter(({ at }) => at.day <= day);
      assert.deepEqual(all.slice(0, earlier.length), classifyRuns(earlier, athlete));
      const turned = [...runs].reverse().sort((a, b) => a.at.day - b.at.day);
      assert.deepEqual(byId(classifyRuns(turned, athlete)), byId(all));
      for (const { type, typeConfidence } of all)
        assert.ok(
          type === 'unknown' ? typeConfidence === 0 : typeConfidence >= 0.4 && typeConfidence <= 0.85,
        );
    }),
  );
});
