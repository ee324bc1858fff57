import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Athlete, type Run, runTypes } from '../domain/index.ts';
import { classifyRuns } from './classify-runs.ts';

let made = 0;

/** Day, minutes, and what else matters. */
const run = (day: number, minutes: number, more: Partial<Run> = {}): Run => ({
  kind: 'run',
  id: `run-${made++}`,
  at: { day },
  status: 'done',
  type: 'unknown',
  typeConfidence: 0,
  typeEvidence: [],
  durationMinutes: minutes,
  ...more,
});

const heart = (averageHeartRate: number, maxHeartRate: number): Partial<Run> => ({
  averageHeartRate,
  maxHeartRate,
});

/** Twenty runs of 45 minutes, one every second day up to day 39. */
const habit = (more: Partial<Run> = {}): Run[] =>
  Array.from({ length: 20 }, (_, index) => run(1 + 2 * index, 45, more));

const last = (before: readonly Run[], judged: Run, athlete: Athlete = {}): Run => {
  const typed = classifyRuns([...before, judged], athlete).at(-1);
  assert.ok(typed);
  return typed;
};

const shown = ({ type, typeConfidence }: Run): string => `${type} ${Number(typeConfidence.toFixed(2))}`;

const known: Athlete = { thresholdHeartRate: 170, thresholdPaceSecondsPerKm: 270 };

/** Speeds as a share of a threshold pace of 4:30 a km. */
const atPace = (share: number, minutes: number): Partial<Run> => ({
  distanceKm: (minutes * 60 * share) / 270,
});

const cases: readonly (readonly [
  name: string,
  before: readonly Run[],
  judged: Run,
  athlete: Athlete,
  expected: string,
])[] = [
  ['nothing known', [], run(41, 45), {}, 'unknown 0'],
  ['a title that says nothing', habit(), run(41, 45, { title: 'Sheffield Running' }), {}, 'unknown 0'],
  ['a clear title', [], run(41, 45, { title: 'Tempo' }), {}, 'threshold 0.9'],
  [
    "a source's hint, kept when the title is silent",
    [],
    run(41, 45, { type: 'easy', typeConfidence: 0.5 }),
    {},
    'easy 0.5',
  ],
  // Long.
  ['longest of the week and 1.4 times the median', habit(), run(41, 80), {}, 'long 0.65'],
  ['75 minutes to the second', habit(), run(41, 75), {}, 'long 0.65'],
  ['one second short', habit(), run(41, 75 - 1 / 60), {}, 'unknown 0'],
  ['not the longest of 7 days', [...habit(), run(40, 90)], run(41, 80), {}, 'unknown 0'],
  [
    'the longest lies 7 days back',
    [...habit(), run(34, 90)].sort((a, b) => a.at.day - b.at.day),
    run(41, 80),
    {},
    'long 0.65',
  ],
  [
    'under 1.4 times the median',
    [1, 3, 5, 7, 9, 11].map((day) => run(day, 60)),
    run(13, 83),
    {},
    'unknown 0',
  ],
  [
    'low volume needs only 45 minutes',
    [1, 8, 15, 22, 25].map((day) => run(day, 30)),
    run(28, 50),
    {},
    'long 0.55',
  ],
  ['too few runs to tell', [run(39, 30), run(40, 30)], run(41, 120), {}, 'unknown 0'],
  ['long and hard', habit(), run(41, 90, heart(165, 175)), known, 'long-quality 0.55'],
  // Effort by heart rate.
  ['94 % of threshold', habit(), run(41, 40, heart(160, 172)), known, 'threshold 0.55'],
  ['the same for under 20 minutes', habit(), run(41, 19, heart(160, 172)), known, 'unknown 0'],
  ['between easy and threshold', habit(), run(41, 40, heart(155, 165)), known, 'steady 0.55'],
  ['88 % of threshold', habit(), run(41, 40, heart(150, 160)), known, 'easy 0.55'],
  ['an easy average that hides a peak', habit(), run(41, 40, heart(150, 172)), known, 'unknown 0'],
  [
    'estimated from the log, with less confidence',
    habit(heart(140, 195)),
    run(41, 40, heart(140, 160)),
    {},
    'easy 0.45',
  ],
  [
    'estimated from a given maximum',
    habit(),
    run(41, 40, heart(140, 160)),
    { maxHeartRate: 195 },
    'easy 0.45',
  ],
  // Pace.
  ['threshold pace', habit(), run(41, 30, atPace(0.97, 30)), known, 'threshold 0.55'],
  ['steady pace', habit(), run(41, 30, atPace(0.9, 30)), known, 'steady 0.55'],
  ['easy pace', habit(), run(41, 45, atPace(0.8, 45)), known, 'easy 0.55'],
  [
    'pace on hilly ground is not read',
    habit(),
    run(41, 45, { ...atPace(0.8, 45), ascentMetres: 300 }),
    known,
    'unknown 0',
  ],
  [
    'heart rate and pace agree',
    habit(),
    run(41, 45, { ...atPace(0.8, 45), ...heart(140, 160) }),
    known,
    'easy 0.65',
  ],
  ['they disagree', habit(), run(41, 45, { ...atPace(0.9, 45), ...heart(140, 160) }), known, 'easy 0.4'],
  [
    'all runs alike give no threshold pace',
    habit(atPace(0.8, 45)),
    run(41, 45, atPace(0.8, 45)),
    {},
    'unknown 0',
  ],
  // Recovery.
  [
    'short and slow the day after a hard run',
    [...habit(), run(40, 60, { title: 'Tempo' })],
    run(41, 30, atPace(0.75, 30)),
    known,
    'recovery 0.55',
  ],
  [
    'the same after an easy day',
    [...habit(), run(40, 60, { title: 'Easy' })],
    run(41, 30, atPace(0.75, 30)),
    known,
    'easy 0.55',
  ],
  // Race.
  ['5 km at the best pace yet', habit({ distanceKm: 8 }), run(41, 23, { distanceKm: 5.03 }), {}, 'race 0.5'],
  [
    '5 km as every morning',
    habit({ distanceKm: 5, durationMinutes: 28 }),
    run(41, 28, { distanceKm: 5 }),
    {},
    'unknown 0',
  ],
  [
    '6 km at the best pace yet is no race',
    habit({ distanceKm: 8 }),
    run(41, 27, { distanceKm: 6 }),
    {},
    'unknown 0',
  ],
  // Titles against facts.
  [
    '"easy" at threshold heart rate',
    habit(),
    run(41, 40, { title: 'Easy', ...heart(162, 172) }),
    known,
    'easy 0.6',
  ],
  [
    'the same by an estimate',
    habit(heart(140, 195)),
    run(41, 40, { title: 'Easy', ...heart(168, 180) }),
    {},
    'easy 0.75',
  ],
  [
    '"tempo" with a calm heart',
    habit(),
    run(41, 40, { title: 'Tempo', ...heart(130, 145) }),
    known,
    'threshold 0.6',
  ],
  [
    '"intervals" with an easy average',
    habit(),
    run(41, 50, { title: '6x400', ...heart(148, 175) }),
    known,
    'intervals 0.9',
  ],
  ['"long run" shorter than usual', habit(), run(41, 30, { title: 'Long run' }), {}, 'long 0.6'],
  ['"base" for two hours', habit(), run(41, 120, { title: 'Sheffield - Base' }), {}, 'long 0.65'],
  // Plans.
  [
    'a planned run is judged by title',
    habit(),
    run(41, 45, { title: '5x1k', status: 'planned' }),
    known,
    'intervals 0.9',
  ],
  ['and by length', habit(), run(41, 100, { status: 'planned' }), known, 'long 0.65'],
];

for (const [name, before, judged, athlete, expected] of cases)
  test(`facts: ${name}`, () => assert.equal(shown(last(before, judged, athlete)), expected));

test('what is unknown says what was missing', () => {
  assert.deepEqual(last([], run(1, 45)).typeEvidence, [
    'there is no title',
    'fewer than 5 runs in 28 days to call it long or not',
    'no heart rate, and no pace on flat ground',
  ]);
});

test('an estimated threshold says what it rests on', () => {
  const { typeEvidence } = last(habit(heart(140, 195)), run(41, 40, heart(140, 160)));
  assert.match(
    typeEvidence.join(),
    /threshold heart rate estimated at 172 from 88 % of the highest heart rates in the log \(195\)/,
  );
});

test('strides of the title join the extras of the run', () => {
  assert.deepEqual(last([], run(1, 45, { title: 'Easy + 6 strides' })).extras, ['strides']);
});

const anyRun = fc.record(
  {
    day: fc.integer({ min: 0, max: 40 }),
    minutes: fc.integer({ min: 1, max: 240 }),
    type: fc.constantFrom(...runTypes),
    typeConfidence: fc.constantFrom(0, 0.5, 0.75, 0.9, 1),
    title: fc.constantFrom('Easy', 'Tempo', 'Long run', 'Sheffield Running', 'parkrun', '6x400'),
    distanceKm: fc.integer({ min: 1, max: 40 }),
    averageHeartRate: fc.integer({ min: 100, max: 180 }),
    maxHeartRate: fc.integer({ min: 120, max: 200 }),
  },
  { requiredKeys: ['day', 'minutes', 'type', 'typeConfidence'] },
);
const anyRuns = fc
  .array(anyRun, { maxLength: 60 })
  .map((drafts) => drafts.map(({ day, minutes, ...more }) => run(day, minutes, more)))
  .map((runs) => runs.sort((a, b) => a.at.day - b.at.day));

test('what a person said is never changed', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const typed = classifyRuns(runs);
      runs.forEach((given, index) => {
        if (given.typeConfidence >= 0.9 && given.type !== 'unknown') assert.equal(typed[index], given);
      });
    }),
  );
});

test('every run keeps its place, and a guess from facts stays below 0.7', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const typed = classifyRuns(runs, known);
      assert.deepEqual(
        typed.map(({ id }) => id),
        runs.map(({ id }) => id),
      );
      for (const [index, { type, typeConfidence, typeEvidence }] of typed.entries()) {
        const given = runs[index];
        if (given?.typeConfidence || given?.title) continue;
        assert.ok(
          type === 'unknown' ? typeConfidence === 0 : typeConfidence >= 0.4 && typeConfidence <= 0.65,
        );
        assert.ok(typeEvidence.length > 0);
      }
    }),
  );
});

test('the order of the runs of one day does not matter', () => {
  const byId = (runs: readonly Run[]): Run[] => [...runs].sort((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const turned = [...runs].reverse().sort((a, b) => a.at.day - b.at.day);
      assert.deepEqual(byId(classifyRuns(turned)), byId(classifyRuns(runs)));
    }),
  );
});

test('a later day changes no earlier run', () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 0, max: 40 }), (runs, day) => {
      const earlier = runs.filter(({ at }) => at.day <= day);
      assert.deepEqual(classifyRuns(runs, known).slice(0, earlier.length), classifyRuns(earlier, known));
    }),
  );
});

test('5,000 runs take a moment, spread out or on one day', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    run(index, 30 + (index % 50), { title: `Run ${index % 40}`, ...heart(140, 160), distanceKm: 8 }),
  );
  const start = performance.now();
  classifyRuns(many);
  classifyRuns(many.map((each) => ({ ...each, at: { day: 1 } })));
  assert.ok(performance.now() - start < 1000);
});
