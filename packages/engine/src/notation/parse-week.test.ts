import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Session } from '../domain/index.ts';
import { formatDay, parseDay } from '../domain/index.ts';
import { type NotationOptions, parseWeek, parseWeeks } from './parse-week.ts';

const sessionsOf = (text: string, options?: NotationOptions): readonly Session[] => {
  const { weeks, errors } = parseWeek(text, options);
  assert.deepEqual(errors, []);
  return weeks[0].sessions;
};

const only = (text: string, options?: NotationOptions): Session => {
  const sessions = sessionsOf(text, options);
  assert.equal(sessions.length, 1);
  return sessions[0]!;
};

const setsOf = (text: string) => {
  const session = only(`Mon lift: squat ${text}`);
  assert.ok(session.kind === 'strength');
  return session.exercises[0]!.sets;
};

const monday = parseDay('2027-01-04')!;

test('the week that opens the design reads without an error', () => {
  const sessions = sessionsOf(`2027-01-04                                   # date line
Mon  run easy 45m  | pm lift legs heavy 40m ?
Tue  run intervals 60m 12km hr165 "6x800"    # quoted title
Thu  18:30 lift legs: split-squat 3x6/side 40kg rir2 rest180s; calf-raise-single 3x8/side
Fri  cross bike 40m        | cross football 90m hard
Sat  run long 120m
Sun  rest`);
  assert.deepEqual(
    sessions.map(({ id, kind, status }) => `${id} ${kind} ${status}`),
    [
      '2027-01-04/1 run done',
      '2027-01-04/2 strength planned',
      '2027-01-05/1 run done',
      '2027-01-07/1 strength done',
      '2027-01-08/1 cross done',
      '2027-01-08/2 cross done',
      '2027-01-09/1 run done',
    ],
  );
  const side = { role: 'work', eachSide: true } as const;
  const squat = { ...side, reps: 6, loadKg: 40, rir: 2, restSeconds: 180 };
  const raise = { ...side, reps: 8 };
  assert.deepEqual(sessions[3], {
    id: '2027-01-07/1',
    at: { day: monday + 3, minuteOfDay: 18 * 60 + 30 },
    status: 'done',
    kind: 'strength',
    focus: 'legs',
    exercises: [
      { name: 'split-squat', exerciseId: 'split-squat', sets: [squat, squat, squat] },
      { name: 'calf-raise-single', exerciseId: 'calf-raise-single', sets: [raise, raise, raise] },
    ],
  });
});

test('a run keeps every word', () => {
  assert.deepEqual(
    only('Wed 6:05 run hills 1h30 14.5km hr150 maxhr181 ascent320m rpe8 +strides +bounds "Old hill"'),
    {
      id: '2027-01-06/1',
      at: { day: monday + 2, minuteOfDay: 365 },
      status: 'done',
      kind: 'run',
      type: 'hills',
      typeConfidence: 1,
      typeEvidence: ['written by the athlete'],
      durationMinutes: 90,
      distanceKm: 14.5,
      averageHeartRate: 150,
      maxHeartRate: 181,
      ascentMetres: 320,
      sessionRpe: 8,
      extras: ['strides', 'bounds'],
      title: 'Old hill',
    },
  );
});

test('a run without a type stays unknown and a session without a time has none', () => {
  assert.deepEqual(only('Mon run'), {
    id: '2027-01-04/1',
    at: { day: monday },
    status: 'done',
    kind: 'run',
    type: 'unknown',
    typeConfidence: 0,
    typeEvidence: [],
  });
});

test('short words stand for long ones', () => {
  const typeOf = (words: string): string => {
    const session = only(`Mon ${words}`);
    return session.kind === 'run' ? session.type : session.kind;
  };
  assert.equal(typeOf('run tempo'), 'threshold');
  assert.equal(typeOf('run speed'), 'intervals');
  assert.equal(typeOf('race A 42.2km'), 'race');
  assert.equal(typeOf('run race'), 'race');
});

test('durations', () => {
  const minutes = { '45m': 45, '45min': 45, '1h30m': 90, '1h30': 90, '2h': 120, '1.1h': 66, '7.5m': 7.5 };
  for (const [word, expected] of Object.entries(minutes))
    assert.equal(only(`Mon run ${word}`).durationMinutes, expected, word);
});

test('sets: counts, sides, holds, metres and their attributes in any order', () => {
  assert.deepEqual(setsOf('2x5 100kg'), Array(2).fill({ role: 'work', reps: 5, loadKg: 100 }));
  assert.deepEqual(setsOf('6'), [{ role: 'work', reps: 6 }]);
  assert.deepEqual(setsOf('1x30s/side'), [{ role: 'work', seconds: 30, eachSide: true }]);
  assert.deepEqual(setsOf('1x40m'), [{ role: 'work', distanceMetres: 40 }]);
  assert.deepEqual(setsOf('1set rpe8.5'), [{ role: 'work', rir: 1.5 }]);
  assert.deepEqual(setsOf('rest3m failure 45lb 1x10 drop'), [
    { role: 'drop', reps: 10, toFailure: true, loadKg: 45 * 0.45359237, enteredUnit: 'lb', restSeconds: 180 },
  ]);
  assert.deepEqual(
    setsOf('5 20kg warmup, 1x3 60kg').map(({ role, reps, loadKg }) => [role, reps, loadKg]),
    [
      ['warmup', 5, 20],
      ['work', 3, 60],
    ],
  );
});

test('exercises: foreign names, names beside a slug, superset groups', () => {
  const session = only(
    'Mon lift core circuit: [A] "Barbell Row (old)" 2x8; [A] back-squat "Squat" 1x5; plank',
  );
  assert.ok(session.kind === 'strength' && session.circuit);
  assert.deepEqual(
    session.exercises.map(({ name, exerciseId, group, sets }) => [name, exerciseId, group, sets.length]),
    [
      ['Barbell Row (old)', undefined, 'A', 2],
      ['Squat', 'back-squat', 'A', 1],
      ['plank', 'plank', undefined, 0],
    ],
  );
});

test('a sport is a bare word, or a quote before the title', () => {
  const sportAndTitle = (words: string): unknown[] => {
    const session = only(`Mon cross ${words}`);
    return session.kind === 'cross' ? [session.sport, session.title, session.hard] : [];
  };
  assert.deepEqual(sportAndTitle('bike 40m "Commute"'), ['bike', 'Commute', false]);
  assert.deepEqual(sportAndTitle('"Indoor rowing" hard "Evening"'), ['Indoor rowing', 'Evening', true]);
  assert.deepEqual(sportAndTitle('40m'), ['unknown', undefined, false]);
});

test('options: first day, status of what has no mark, and where it was read', () => {
  const firstDay = parseDay('2026-12-30')!;
  const options = { firstDay, status: 'planned', file: 'weeks/one.week' } as const;
  const [first, second] = sessionsOf('# from memory\nTue run\nWed run', options);
  assert.deepEqual([first!.at.day, second!.at.day], [firstDay, firstDay + 6]);
  assert.equal(first!.status, 'planned');
  assert.deepEqual(first!.origins, [{ file: 'weeks/one.week', line: 3, format: 'week' }]);
});

test('a date that is no Monday looks its weekdays up in the seven days from it', () => {
  const sessions = sessionsOf('2027-02-25\nThu run\nMon run\nWed run');
  assert.deepEqual(
    sessions.map(({ id }) => id),
    ['2027-02-25/1', '2027-03-01/1', '2027-03-03/1'],
  );
});

test('several weeks, one text', () => {
  const { weeks, errors } = parseWeeks('2027-01-04\nMon run\n\n2027-01-11\nMon run\nMon lift');
  assert.deepEqual(errors, []);
  assert.deepEqual(
    weeks.map(({ sessions }) => sessions.map(({ id }) => id)),
    [['2027-01-04/1'], ['2027-01-11/1', '2027-01-11/2']],
  );
  assert.deepEqual(parseWeeks('# nothing yet\n'), { weeks: [], errors: [] });
});

test('one week asked for, two given: the first is read and the second is named', () => {
  const { weeks, errors } = parseWeek('2027-01-04\nMon run\n2027-01-11\nMon run');
  assert.equal(weeks[0].sessions.length, 1);
  assert.deepEqual([errors[0]?.line, errors[0]?.token], [3, '2027-01-11']);
});

test('weeks that share days keep ids apart and say so', () => {
  const { weeks, errors } = parseWeeks('2027-01-04\nSun run\n2027-01-10\nSun run');
  assert.deepEqual(
    weeks.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
    ['2027-01-10/1', '2027-01-10/2'],
  );
  assert.match(errors[0]!.message, /shares days/);
});

const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'MonTuelift:run[]|;,?"\\#\n\r\t 0123456789x×/.+-@“”',
        'lift: ',
        'Mon ',
        'squat ',
        '3x',
        '\n',
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join('')),
);

const sameWeek = (apart: string, together: string): void => {
  const read = (text: string) => parseWeeks(text, { knowsExercise: () => true });
  assert.deepEqual(read(apart).errors, [], apart);
  assert.deepEqual(read(apart).weeks, read(together).weeks, apart);
};

test('a unit may stand apart from its number, and a number from the word before it', () => {
  sameWeek('Mon run easy 45 min 10 km hr 150 rpe 4', 'Mon run easy 45m 10km hr150 rpe4');
  sameWeek('Mon run 1 h 30 minutes 6.2 miles', 'Mon run 1h30m 6.2mi');
  sameWeek(
    'Mon lift legs 40 min: squat 3x5 100 kg rir 2 rest 3 min',
    'Mon lift legs 40m: squat 3x5 100kg rir2 rest3m',
  );
  sameWeek('Mon lift: squat 3 x 5/side 100 kg, 2 x8, 2x 30 s', 'Mon lift: squat 3x5/side 100kg, 2x8, 2x30s');
  sameWeek(
    'Mon lift: squat 5 100 lb rest 90, 3x30 s rest 90s',
    'Mon lift: squat 5 100lb rest90s, 3x30s rest90s',
  );
});

test('distances of races have names', () => {
  sameWeek('Sun race A half marathon', 'Sun race A 21.1km');
  sameWeek('Sun race half-marathon 1h40', 'Sun race 21.1km 1h40');
  sameWeek('Sun race Marathon', 'Sun race 42.2km');
  sameWeek('Sun race 10k | run 5 k', 'Sun race 10km | run 5km');
});

test('no text makes the parser throw, and every error points into the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = text.split(/\r\n|\n|\r/);
      for (const { line, column, token } of parseWeeks(text).errors)
        assert.equal(lines[line - 1]!.slice(column - 1, column - 1 + token.length), token);
    }),
    { numRuns: 1000 },
  );
});

test('time grows with the text, not with its square, on whatever repeats', () => {
  const pieces = [
    '"',
    '[',
    'Mon ',
    'Mon lift: a 99x9, ',
    'Mon run 1.',
    '9',
    'Mon | ',
    '\\"',
    '1,',
    'squta 3x\n',
    '?',
  ];
  const dates = Array.from({ length: 20_000 }, (_, index) => `${formatDay(monday + 7 * index)}\nMon run\n`);
  for (const text of [...pieces.map((piece) => piece.repeat(200_000 / piece.length)), dates.join('')]) {
    const started = performance.now();
    parseWeeks(`Mon lift: ${text}`);
    const elapsed = performance.now() - started;
    assert.ok(elapsed < 3000, `${JSON.stringify(text.slice(0, 20))} took ${elapsed} ms`);
  }
});
