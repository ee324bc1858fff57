import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';
import { type NotationOptions, parseWeeks } from './parse-week.ts';

interface Slip {
  readonly text: string;
  readonly at: readonly [line: number, column: number];
  readonly token: string;
  readonly says: RegExp;
  /** Sessions that were read all the same. */
  readonly kept: number;
  readonly options?: NotationOptions;
}

const catalogue: NotationOptions = {
  knowsExercise: (id) => id === 'split-squat',
  idOfName: (name) => (name === 'bulgarian split squat' ? 'split-squat' : undefined),
  exerciseIds: ['split-squat'],
};

const slips: readonly Slip[] = [
  { text: 'Mon run esy 45m', at: [1, 9], token: 'esy', says: /Did you mean "easy"\?/, kept: 1 },
  { text: 'Mon run easy 45', at: [1, 14], token: '45', says: /45m for minutes/, kept: 1 },
  { text: 'Mon run 6,2km', at: [1, 9], token: '6,2km', says: /takes a point: 6.2km/, kept: 1 },
  { text: 'Mon run 25:10', at: [1, 9], token: '25:10', says: /00:00 to 23:59/, kept: 1 },
  { text: 'Mon run rpe11', at: [1, 9], token: 'rpe11', says: /0 to 10/, kept: 1 },
  { text: 'Mon run 45m 50m', at: [1, 13], token: '50m', says: /Keep one/, kept: 1 },
  { text: 'Mon run 6x800 45m', at: [1, 9], token: '6x800', says: /in quotes/, kept: 1 },
  { text: 'Mon run easy A', at: [1, 14], token: 'A', says: /grades a race/, kept: 1 },
  { text: 'Mon run easy: squat 3x5', at: [1, 13], token: ':', says: /Only a lift/, kept: 1 },
  { text: 'Mon run ? easy', at: [1, 9], token: '?', says: /at the end/, kept: 1 },
  { text: 'Mon run "a" "b"', at: [1, 13], token: '"b"', says: /one title/, kept: 1 },
  { text: 'Mon run "a', at: [1, 9], token: '"a', says: /not closed/, kept: 1 },
  { text: 'Mon lift hevy', at: [1, 10], token: 'hevy', says: /Did you mean "heavy"\?/, kept: 1 },
  { text: 'Mon lift 5km', at: [1, 10], token: '5km', says: /not a word of a lift/, kept: 1 },
  { text: 'Mon cross trail hike', at: [1, 17], token: 'hike', says: /Keep one/, kept: 1 },
  { text: 'Mon easy 45m', at: [1, 5], token: 'easy', says: /Did you mean "run easy"\?/, kept: 0 },
  { text: 'Mon gym 45m', at: [1, 5], token: 'gym', says: /Did you mean "lift"\?/, kept: 0 },
  { text: 'Mon constructor', at: [1, 5], token: 'constructor', says: /cross bike/, kept: 0 },
  { text: 'Mon rum | lift', at: [1, 5], token: 'rum', says: /Did you mean "run"\?/, kept: 1 },
  { text: 'Mon pm', at: [1, 5], token: 'pm', says: /starts with run/, kept: 0 },
  { text: 'Mon rest easy', at: [1, 10], token: 'easy', says: /no more than rest/, kept: 0 },
  { text: 'Teu run', at: [1, 1], token: 'Teu', says: /Did you mean "tue"\?/, kept: 0 },
  { text: 'run easy 45m', at: [1, 1], token: 'run', says: /starts with its weekday/, kept: 0 },
  { text: 'Mon run\n2027-02-30\nTue run', at: [2, 1], token: '2027-02-30', says: /is no date/, kept: 1 },
  { text: '2027-1-4\nTue run', at: [1, 1], token: '2027-1-4', says: /year-month-day/, kept: 0 },
  { text: '2027-01-04 Mon run', at: [1, 12], token: 'Mon', says: /stands alone/, kept: 0 },
  { text: 'Mon lift: 3x5 squat', at: [1, 11], token: '3x5', says: /starts with its name/, kept: 1 },
  { text: 'Mon lift: a 3x6-8', at: [1, 13], token: '3x6-8', says: /a range is not read/, kept: 1 },
  { text: 'Mon lift: a 3x6@40kg', at: [1, 13], token: '3x6@40kg', says: /by spaces: 3x6 40kg/, kept: 1 },
  { text: 'Mon lift: a 400x6', at: [1, 13], token: '400x6', says: /1 to 99 sets/, kept: 1 },
  { text: 'Mon lift: a 40kg', at: [1, 13], token: '40kg', says: /How many sets/, kept: 1 },
  { text: 'Mon lift: a 3x6 22,5kg', at: [1, 17], token: '22,5kg', says: /takes a point/, kept: 1 },
  { text: 'Mon run, easy', at: [1, 8], token: ',', says: /words by spaces/, kept: 1 },
  { text: 'Mon lift: a 3x6 rir11', at: [1, 17], token: 'rir11', says: /0 to 10/, kept: 1 },
  { text: 'Mon lift: a 3x6 1000kg', at: [1, 17], token: '1000kg', says: /anybody lifts: 100kg\?/, kept: 1 },
  { text: 'Mon lift: a 3x6 1225 lb', at: [1, 17], token: '1225 lb', says: /lifts: 122\.5lb\?/, kept: 1 },
  { text: 'Mon lift: a 3x600', at: [1, 13], token: '3x600', says: /3x600s for seconds/, kept: 1 },
  { text: 'Mon run long marathon pace', at: [1, 14], token: 'marathon pace', says: /not a word/, kept: 1 },
  {
    text: 'Mon lift: Splt squat 3x6',
    at: [1, 11],
    token: 'Splt',
    says: /no exercise "Splt squat"\. Did you mean "split-squat"\?/,
    kept: 1,
    options: catalogue,
  },
  {
    text: 'Mon lift: a 3x6 fialure',
    at: [1, 17],
    token: 'fialure',
    says: /Did you mean "failure"\?/,
    kept: 1,
  },
  {
    text: 'Mon lift: spilt-squat 3x6',
    at: [1, 11],
    token: 'spilt-squat',
    says: /no exercise "spilt-squat"\. Did you mean "split-squat"\?/,
    kept: 1,
    options: catalogue,
  },
  { text: 'Mon check sleep25h', at: [1, 11], token: 'sleep25h', says: /hours slept as sleep7h/, kept: 0 },
  { text: 'Mon check sore11', at: [1, 11], token: 'sore11', says: /from 0 to 10/, kept: 0 },
  { text: 'Mon check hrv62', at: [1, 11], token: 'hrv62', says: /hrv62ms/, kept: 0 },
  { text: 'Mon check', at: [1, 5], token: 'check', says: /check sleep6\.5h/, kept: 0 },
  { text: 'Mon check tired', at: [1, 11], token: 'tired', says: /not a word of a check-in/, kept: 0 },
  { text: 'Mon chekc sleep7h', at: [1, 5], token: 'chekc', says: /Did you mean "check"\?/, kept: 0 },
  { text: 'Mon pain 4/5', at: [1, 5], token: 'pain', says: /where it hurts: achilles/, kept: 0 },
  { text: 'Mon pain achiles 4', at: [1, 10], token: 'achiles', says: /Did you mean "achilles"\?/, kept: 0 },
  { text: 'Mon pain calf 4/11', at: [1, 15], token: '4/11', says: /0 to 10: during, after/, kept: 0 },
  { text: 'Mon pain calf 4 ?', at: [1, 17], token: '?', says: /Only sessions are planned/, kept: 0 },
  {
    text: 'Mon pain calf 4 "sharp"',
    at: [1, 17],
    token: '"sharp"',
    says: /Only sessions have titles/,
    kept: 0,
  },
  { text: 'Mon symptom', at: [1, 5], token: 'symptom', says: /which symptom: chest-pain, faint/, kept: 0 },
  {
    text: 'Mon symptom chestpain',
    at: [1, 13],
    token: 'chestpain',
    says: /Did you mean "chest-pain"\?/,
    kept: 0,
  },
  { text: 'Mon symptom fever limp', at: [1, 19], token: 'limp', says: /Keep one/, kept: 0 },
  { text: 'Mon shoes slippers', at: [1, 11], token: 'slippers', says: /shoes firm/, kept: 0 },
  { text: 'Mon shoes | lift', at: [1, 5], token: 'shoes', says: /cushioned, firm, barefoot/, kept: 1 },
];

for (const { text, at, token, says, kept, options } of slips) {
  test(`${JSON.stringify(text)} names ${token} and what to write`, () => {
    const { weeks, errors } = parseWeeks(text, options);
    const [error] = errors;
    assert.equal(errors.length, 1);
    assert.deepEqual([error!.line, error!.column, error!.token], [...at, token]);
    assert.match(error!.message, says);
    assert.equal(weeks.flatMap(({ sessions }) => sessions).length, kept);
  });
}

test('an exercise that the catalogue lacks keeps its name and sets, without an id', () => {
  const { weeks } = parseWeeks('Mon lift: spilt-squat 3x6', catalogue);
  const session = weeks[0]!.sessions[0]!;
  assert.ok(session.kind === 'strength');
  const [exercise] = session.exercises;
  assert.deepEqual(
    [exercise!.name, exercise!.exerciseId, exercise!.sets.length],
    ['spilt-squat', undefined, 3],
  );
});

test('names of several words are known by their slug or as the catalogue has them', () => {
  const text = 'Mon lift: Split squat 3x6; Bulgarian split squat 3x8 20 kg; split squat "my own" 2x5';
  const { weeks, errors } = parseWeeks(text, catalogue);
  assert.deepEqual(errors, []);
  const session = weeks[0]!.sessions[0]!;
  assert.ok(session.kind === 'strength');
  assert.deepEqual(
    session.exercises.map(({ name, exerciseId, sets }) => [name, exerciseId, sets.length]),
    [
      ['split-squat', 'split-squat', 3],
      ['bulgarian split squat', 'split-squat', 3],
      ['my own', 'split-squat', 2],
    ],
  );
});

test('a load or a count beyond reason is asked about and left aside; the set stays', () => {
  const { weeks } = parseWeeks('Mon lift: a 3x6 1000kg rir2, 2x600 20kg');
  const session = weeks[0]!.sessions[0]!;
  assert.ok(session.kind === 'strength');
  assert.deepEqual(session.exercises[0]!.sets, [
    ...[1, 2, 3].map(() => ({ role: 'work', reps: 6, rir: 2 })),
    ...[1, 2].map(() => ({ role: 'work', loadKg: 20 })),
  ]);
});

test('a file that is no week gives a bounded list, closed by a line that says so', () => {
  const { errors } = parseWeeks('no such thing\n'.repeat(5000));
  assert.equal(errors.length, 101);
  assert.match(errors.at(-1)!.message, /More could not be read/);
});

test('a near word is one that a slip of the finger gives', () => {
  const words = ['easy', 'steady', 'long', 'intervals'];
  assert.equal(nearest('intevrals', words), 'intervals');
  assert.equal(nearest('stedy', words), 'steady');
  assert.equal(nearest('zz', words), undefined);
  assert.equal(nearest('bicycle', words), undefined);
});
