import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  exercises as catalogue,
  type ExerciseSet,
  matchExercise,
  type PerformedExercise,
  parseDay,
  type StrengthSession,
} from '@carryover/engine';
import fc from 'fast-check';
import { hevyCsv } from '../read/hevy-csv.ts';
import { strongCsv } from '../read/strong-csv.ts';
import { writeHevyCsv } from './hevy-csv.ts';
import { liftTable } from './lift-table.ts';
import { writeStrongCsv } from './strong-csv.ts';

const monday = parseDay('2027-01-11')!;

const setOf = (name: string): fc.Arbitrary<ExerciseSet> =>
  fc
    .record(
      {
        role: fc.constantFrom<ExerciseSet['role']>('work', 'work', 'warmup', 'drop'),
        reps: fc.integer({ min: 1, max: 60 }),
        seconds: fc.integer({ min: 1, max: 600 }),
        loadKg: fc.integer({ min: 1, max: 800 }).map((quarters) => quarters / 4),
        rir: fc.integer({ min: 0, max: 18 }).map((halves) => halves / 2),
      },
      { requiredKeys: ['role', 'reps'] },
    )
    .map(({ loadKg, ...set }) => (loadKg === undefined || /assist/i.test(name) ? set : { ...set, loadKg }));

const word = fc.stringMatching(/^[A-Za-z0-9éß,"; ]{1,20}$/).map((text) => `n${text.trim()}`);

const exerciseOf = (name: string): fc.Arbitrary<PerformedExercise> =>
  fc.record({
    name: fc.constant(name),
    sets: fc.array(setOf(name), { minLength: 1, maxLength: 4 }),
    note: word,
  });

const known = catalogue.map(({ name }) => name);

/** Neighbours of one name would be read as one exercise. */
const anySession: fc.Arbitrary<StrengthSession> = fc
  .record({
    day: fc.integer({ min: monday, max: monday + 700 }),
    minuteOfDay: fc.integer({ min: 0, max: 1439 }),
    title: word,
    note: word,
    minutes: fc.integer({ min: 1, max: 200 }),
    exercises: fc
      .uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 5 })
      .chain((names) => fc.tuple(...names.map(exerciseOf))),
  })
  .map(({ day, minuteOfDay, title, note, minutes, exercises }) => ({
    kind: 'strength',
    id: 'any',
    at: { day, minuteOfDay },
    status: 'done',
    title,
    note,
    durationMinutes: minutes,
    exercises,
  }));

const anySessions = fc.uniqueArray(anySession, {
  minLength: 1,
  maxLength: 5,
  selector: ({ at, title }) => `${at.day} ${at.minuteOfDay} ${title}`,
});

const catalogueId = (name: string): string => {
  const match = matchExercise(name);
  return match.kind === 'exercise' ? match.exercise.id : name;
};

const startOf = ({ at, title = '' }: StrengthSession): string =>
  `${at.day} ${10_000 + (at.minuteOfDay ?? 0)} ${title}`;
const byStart = (one: StrengthSession, other: StrengthSession): number =>
  startOf(one) < startOf(other) ? -1 : 1;

/** Two kilograms are the same where they round to the same hundredth; the unit that was typed is the file's. */
const told = (sessions: readonly StrengthSession[]) =>
  [...sessions].sort(byStart).map((session) => ({
    day: session.at.day,
    minute: session.at.minuteOfDay,
    title: session.title,
    note: session.note,
    minutes: session.durationMinutes,
    exercises: session.exercises.map(({ name, sets, note }) => ({
      id: catalogueId(name),
      note,
      sets: sets.map(({ enteredUnit: _, loadKg, ...set }) => ({
        ...set,
        ...(loadKg === undefined ? {} : { loadKg: Math.round(loadKg * 100) / 100 }),
      })),
    })),
  }));

const strengthIn = (sessions: readonly { readonly kind: string }[]): readonly StrengthSession[] =>
  sessions.filter((session): session is StrengthSession => session.kind === 'strength');

for (const unit of ['kg', 'lb'] as const) {
  describe(`lifting as a table of other apps, in ${unit}`, () => {
    for (const [name, write, reader] of [
      ['Hevy', writeHevyCsv, hevyCsv],
      ['Strong', writeStrongCsv, strongCsv],
    ] as const) {
      test(`${name}: what is written is read back as the same sessions`, () => {
        fc.assert(
          fc.property(anySessions, (sessions) => {
            const text = write(sessions, { unit });
            assert.ok(reader.sniff(text.slice(0, 4096), 'own.csv'));
            const { sessions: read, skipped } = reader.read(text, 'own.csv', {});
            assert.deepEqual(skipped, []);
            assert.deepEqual(told(strengthIn(read)), told(sessions));
          }),
          { numRuns: 60 },
        );
      });
    }
  });
}

const session: StrengthSession = {
  kind: 'strength',
  id: 'one',
  at: { day: monday, minuteOfDay: 18 * 60 + 5 },
  status: 'done',
  title: 'Legs',
  durationMinutes: 50,
  exercises: [
    {
      name: 'Back squat',
      exerciseId: 'squat-back',
      sets: [
        { role: 'warmup', reps: 5, loadKg: 40 },
        { role: 'work', reps: 5, loadKg: 60, rir: 2 },
        { role: 'work', reps: 5, loadKg: 60, rir: 0, toFailure: true },
      ],
    },
    {
      name: 'Split squat',
      exerciseId: 'split-squat',
      group: 'A',
      sets: [{ role: 'work', reps: 6, loadKg: 20.4117, eachSide: true }],
    },
    { name: '=cmd|x', group: 'A', sets: [{ role: 'work', seconds: 30 }] },
    { name: 'Stretching', sets: [{ role: 'work' }] },
  ],
};

describe('the tables that other apps take', () => {
  test('Hevy: names, types, supersets and RPE as it writes them, and no formula', () => {
    assert.deepEqual(writeHevyCsv([session], { unit: 'lb' }).split('\r\n'), [
      'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_lbs,reps,distance_km,duration_seconds,rpe',
      'Legs,"11 Jan 2027, 18:05","11 Jan 2027, 18:55",,Squat (Barbell),,,0,warmup,88.1849,5,,,',
      'Legs,"11 Jan 2027, 18:05","11 Jan 2027, 18:55",,Squat (Barbell),,,1,normal,132.2774,5,,,8',
      'Legs,"11 Jan 2027, 18:05","11 Jan 2027, 18:55",,Squat (Barbell),,,2,failure,132.2774,5,,,10',
      'Legs,"11 Jan 2027, 18:05","11 Jan 2027, 18:55",,Split squat,0,each side,0,normal,45,6,,,',
      `Legs,"11 Jan 2027, 18:05","11 Jan 2027, 18:55",,"'=cmd|x",0,,0,normal,,,,30,`,
      '',
    ]);
  });

  test('Strong: semicolons, its own set orders, and a value in every cell that is needed', () => {
    assert.deepEqual(writeStrongCsv([session]).split('\r\n'), [
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
      '2027-01-11 18:05:00;Legs;Squat (Barbell);W;40;kg;5;;;;0;From Carryover;From Carryover;50m',
      '2027-01-11 18:05:00;Legs;Squat (Barbell);1;60;kg;5;8;;;0;From Carryover;From Carryover;50m',
      '2027-01-11 18:05:00;Legs;Squat (Barbell);F;60;kg;5;10;;;0;From Carryover;From Carryover;50m',
      '2027-01-11 18:05:00;Legs;Split squat;1;20.4117;kg;6;;;;0;each side;From Carryover;50m',
      `2027-01-11 18:05:00;Legs;"'=cmd|x";1;0;kg;0;;;;30;From Carryover;From Carryover;50m`,
      '',
    ]);
  });

  test('sides and supersets come back from Hevy', () => {
    const [read] = strengthIn(hevyCsv.read(writeHevyCsv([session]), 'own.csv', {}).sessions);
    assert.deepEqual(
      read!.exercises.map(({ group, sets }) => [group, sets[0]!.eachSide]),
      [
        [undefined, undefined],
        ['0', true],
        ['0', undefined],
      ],
    );
  });

  test('an hour that nobody told is noon, a minute on for the second of a name; what has no sets is counted', () => {
    const { minuteOfDay: _, ...at } = session.at;
    const table = liftTable([
      { ...session, at },
      { ...session, at },
      { ...session, exercises: [] },
      { ...session, status: 'planned' },
    ]);
    assert.deepEqual([...new Set(table.rows.map(({ minuteOfDay }) => minuteOfDay))], [720, 721]);
    assert.deepEqual([table.withoutClock, table.withoutSets], [2, 1]);
  });

  test('every name that is put for an exercise of the catalogue means that exercise', () => {
    for (const { id, name } of catalogue) {
      const [row] = liftTable([
        { ...session, exercises: [{ name, exerciseId: id, sets: [{ role: 'work', reps: 5 }] }] },
      ]).rows;
      assert.equal(catalogueId(row!.exercise), id);
    }
  });
});
