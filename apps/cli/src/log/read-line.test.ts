import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exercises, formatWeek, parseDay } from '@carryover/engine';
import fc from 'fast-check';
import { readLine } from './read-line.ts';

/** A Monday. */
const today = parseDay('2026-11-09')!;

/** The day and what was understood, as the notation writes it. */
const understood = (line: string): string => {
  const { told, problems } = readLine(line, today);
  assert.deepEqual(problems, [], line);
  const [date, ...lines] = formatWeek(told).trimEnd().split('\n');
  return `${date} ${lines.map((each) => each.replace(/^\w+ +/, '')).join('')}`;
};

describe('one line of notation', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['run easy 45m 8km', '2026-11-09 run easy 45m 8km'],
    ['easy 45m', '2026-11-09 run easy 45m'],
    ['07:15 intervals 60m', '2026-11-09 07:15 run intervals 1h'],
    ['split-squat 3x6/side 40kg rir2', '2026-11-09 lift: split-squat 3x6/side 40kg rir2'],
    ['Split squat 3x6 | easy 20m', '2026-11-09 lift: split-squat 3x6 | run easy 20m'],
    ['18:30 "My own lift" 3x5 100kg', '2026-11-09 18:30 lift: "My own lift" 3x5 100kg'],
    ['lift legs heavy 40m "a | b"', '2026-11-09 lift legs heavy 40m "a | b"'],
    [
      'check sleep6.5h sore3 | pain achilles left 3/2',
      '2026-11-09 check sleep6.5h sore3 | pain achilles left 3/2',
    ],
    ['symptom fever', '2026-11-09 symptom fever'],
    ['shoes firm', '2026-11-09 shoes firm'],
    ['cross bike 40m hard', '2026-11-09 cross bike 40m hard'],
  ];
  for (const [line, says] of cases) test(`of today: ${line}`, () => assert.equal(understood(line), says));

  const days: readonly (readonly [string, string])[] = [
    ['Mon run', '2026-11-09 run'],
    ['Tue run', '2026-11-03 run'],
    ['Tue run ?', '2026-11-10 run ?'],
    ['Mon: run ?', '2026-11-09 run ?'],
    ['yesterday run', '2026-11-08 run'],
    ['tomorrow lift legs ?', '2026-11-10 lift legs ?'],
    ['2026-01-04 run', '2026-01-04 run'],
  ];
  for (const [line, says] of days)
    test(`of another day: ${line}`, () => assert.equal(understood(line), says));

  const refused: readonly (readonly [string, RegExp])[] = [
    ['run esy 45m', /"esy" is not a word of a run\. Did you mean "easy"\?/],
    ['rnu 45m', /Did you mean "run"\?/],
    ['2026-02-30 run', /"2026-02-30" is no date/],
    ['4.11. run', /"4\.11\." is no date/],
    ['tomorrow run', /2026-11-10 lies ahead.* with \? if it is planned/],
    ['2026-11-12 run ? | check sore4', /lies ahead|Only sessions are planned/],
    ['split-squat 3x6 900kg', /900/],
    ['Mon', /tells of nothing/],
    ['check', /A check-in says something of the day/],
  ];
  for (const [line, says] of refused)
    test(`is not kept in part: ${line}`, () => assert.match(readLine(line, today).problems.join(' '), says));

  test('names the exercise that shares most words, and none where any would do', () => {
    const doubtsOf = (line: string): string => readLine(line, today).doubts.join();
    assert.match(doubtsOf('two-leg-pogo 3x10'), /Did you mean "pogo-hops"\? It is kept under the name/);
    for (const line of ['frobnicate machine 3x10', 'my-press 3x10'])
      assert.doesNotMatch(doubtsOf(line), /Did you mean/, line);
  });

  test('keeps a name of one’s own as it was written', () => {
    const [session] = readLine('Frobnicate Machine 3x10', today).told.sessions;
    assert.ok(session?.kind === 'strength');
    assert.deepEqual(
      session.exercises.map(({ name }) => name),
      ['Frobnicate Machine'],
    );
  });

  test('keeps an exercise that the catalogue lacks by its name, and says what is near', () => {
    const { told, problems, doubts } = readLine('splt-squat 3x6 20kg', today);
    assert.deepEqual(problems, []);
    assert.match(doubts.join(), /Did you mean "split-squat"\? It is kept under the name that you wrote/);
    const [session] = told.sessions;
    assert.ok(session?.kind === 'strength');
    assert.deepEqual(
      session.exercises.map(({ name, exerciseId, sets }) => [name, exerciseId, sets.length]),
      [['splt-squat', undefined, 3]],
    );
  });

  test('takes every exercise of the catalogue without the word lift', () => {
    for (const { id } of exercises) {
      const [session] = readLine(`${id} 2x5`, today).told.sessions;
      assert.ok(session?.kind === 'strength', id);
      assert.equal(session.exercises[0]?.exerciseId, id);
    }
  });

  test('gives what it echoes when that is read again, and never throws', () => {
    const word = fc.constantFrom(
      ...['run', 'lift', 'easy', 'legs', '45m', '8km', '18:30', 'pm', '|', '?', ':', ';', ',', '"a"', 'rpe7'],
      ...[
        'split-squat',
        '3x6',
        '3x30s/side',
        '40kg',
        'check',
        'sleep7h',
        'pain',
        'knee',
        '4/2',
        'my lift',
        '[A]',
      ],
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(word, { minLength: 1 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(line, (line) => {
        const { told, problems } = readLine(line, today);
        if (problems.length > 0) return;
        const [date, first = ''] = formatWeek(told).split('\n');
        assert.deepEqual(readLine(`${date} ${first.replace(/^\w+ +/, '')}`, today).told, told);
      }),
    );
  });
});
