import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Athlete,
  dayFromDate,
  experiences,
  inOrder,
  lapIntents,
  liftEfforts,
  liftFocuses,
  movementPatterns,
  painSites,
  regions,
  runExtras,
  runTypes,
  type Session,
  setRoles,
  soles,
  symptomKinds,
  type TrainingLog,
  toldIn,
} from '@carryover/engine';
import fc from 'fast-check';
import { readText } from '../index.ts';
import { writeCarryoverJson } from './carryover-json.ts';

const day = fc.integer({ min: dayFromDate(1970, 1, 1), max: dayFromDate(2100, 12, 31) });
const range = fc
  .tuple(day, day)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const amount = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0);
const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', '__proto__', '"]}', '🏃 Übung\n'));

const set = fc.record(
  {
    role: fc.constantFrom(...setRoles),
    reps: fc.nat(1000),
    seconds: fc.nat(86_400),
    distanceMetres: amount(1000),
    loadKg: amount(1000),
    enteredUnit: fc.constantFrom('kg' as const, 'lb' as const),
    rir: amount(10),
    toFailure: fc.boolean(),
    eachSide: fc.boolean(),
    restSeconds: fc.nat(3600),
  },
  { requiredKeys: ['role'] },
);

const performed = fc.record(
  {
    name: text,
    exerciseId: text,
    sets: fc.array(set, { maxLength: 4 }),
    group: text,
    note: text,
    movement: fc.record({
      pattern: fc.constantFrom(...movementPatterns),
      region: fc.constantFrom(...regions),
    }),
  },
  { requiredKeys: ['name', 'sets'] },
);

const base = {
  at: fc.record(
    {
      day,
      minuteOfDay: fc.nat(1439),
      half: fc.constantFrom('am' as const, 'pm' as const),
      instant: fc.record({ epochMinutes: fc.integer(), zone: fc.constant('Europe/Madrid') }),
    },
    { requiredKeys: ['day'] },
  ),
  id: fc.string({ minLength: 1 }),
  status: fc.constantFrom('done' as const, 'planned' as const),
  title: text,
  durationMinutes: amount(600),
  sessionRpe: amount(10),
  note: text,
  origins: fc.array(
    fc.record({ file: text, line: fc.nat(), format: text }, { requiredKeys: ['file', 'format'] }),
    { maxLength: 2 },
  ),
};
const required = ['at', 'id', 'status', 'kind'] as const;

const upTo = (max: number) => fc.integer({ min: 0, max });
const recording = fc.record(
  {
    laps: fc.array(
      fc.record(
        {
          seconds: upTo(9000),
          metres: upTo(9000),
          averageHeartRate: upTo(250),
          averageWatts: upTo(900),
          ascentMetres: upTo(900),
          intent: fc.constantFrom(...lapIntents),
        },
        { requiredKeys: ['seconds'] },
      ),
      { maxLength: 3 },
    ),
    stretches: fc.array(
      fc.record(
        {
          seconds: upTo(9000),
          flatMetresPerSecond: amount(12),
          gradePercent: fc.integer({ min: -45, max: 45 }).map((grade) => grade + 0),
          averageHeartRate: upTo(250),
        },
        { requiredKeys: ['seconds', 'flatMetresPerSecond'] },
      ),
      { maxLength: 3 },
    ),
    bestEfforts: fc.array(fc.record({ seconds: upTo(1800), flatMetres: upTo(9000) }), { maxLength: 2 }),
    paceVariation: amount(2),
    averageWatts: upTo(900),
  },
  { requiredKeys: [] },
);

const session: fc.Arbitrary<Session> = fc.oneof(
  fc.record(
    {
      ...base,
      kind: fc.constant('run' as const),
      type: fc.constantFrom(...runTypes),
      typeConfidence: amount(1),
      typeEvidence: fc.array(text, { maxLength: 2 }),
      distanceKm: amount(1000),
      averageHeartRate: fc.nat(250),
      maxHeartRate: fc.nat(250),
      ascentMetres: amount(5000),
      recording,
      extras: fc.array(fc.constantFrom(...runExtras), { maxLength: 2 }),
      priority: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    },
    { requiredKeys: [...required, 'type', 'typeConfidence', 'typeEvidence'] },
  ),
  fc.record(
    {
      ...base,
      kind: fc.constant('strength' as const),
      focus: fc.constantFrom(...liftFocuses),
      effort: fc.constantFrom(...liftEfforts),
      circuit: fc.boolean(),
      exercises: fc.array(performed, { maxLength: 3 }),
    },
    { requiredKeys: [...required, 'exercises'] },
  ),
  fc.record(
    {
      ...base,
      kind: fc.constant('cross' as const),
      sport: text,
      hard: fc.boolean(),
      distanceKm: amount(1000),
    },
    { requiredKeys: [...required, 'sport', 'hard'] },
  ),
);

const athlete: fc.Arbitrary<Athlete> = fc.record(
  {
    ageYears: fc.nat(120),
    bodyMassKg: amount(200),
    experience: fc.constantFrom(...experiences),
    thresholdHeartRate: fc.nat(250),
    maxHeartRate: fc.nat(250),
    thresholdPaceSecondsPerKm: fc.nat(900),
    weekStartsOn: fc.constantFrom(0 as const, 3 as const, 6 as const),
    zone: fc.constant('Asia/Tokyo'),
  },
  { requiredKeys: [] },
);

const grade = amount(10);
const log: fc.Arbitrary<TrainingLog> = fc.record(
  {
    athlete,
    sessions: fc.array(session, { maxLength: 6 }).map(inOrder),
    coverage: fc.record({ runs: range, lifts: range }, { requiredKeys: [] }),
    checkIns: fc.array(
      fc.record(
        {
          day,
          sleepHours: amount(24),
          soreness: grade,
          energy: grade,
          heartRateVariability: grade,
          restingHeartRate: upTo(250),
          fuelled: fc.boolean(),
          hydrated: fc.boolean(),
        },
        { requiredKeys: ['day'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    pains: fc.array(
      fc.record(
        {
          day,
          site: fc.constantFrom(...painSites),
          side: fc.constantFrom('left' as const, 'right' as const),
          during: grade,
          after: grade,
          nextMorning: grade,
        },
        { requiredKeys: ['day', 'site'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    symptoms: fc.array(
      fc.record(
        { day, kind: fc.constantFrom(...symptomKinds), cleared: fc.boolean() },
        { requiredKeys: ['day', 'kind'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    footwear: fc.array(fc.record({ day, sole: fc.constantFrom(...soles) }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['athlete', 'sessions', 'coverage'] },
);

/** Records of fast-check have no prototype; readings have. */
const plain = (value: unknown): unknown => structuredClone(value);

test('what is written is read back, whatever the log holds', () => {
  fc.assert(
    fc.property(log, (written) => {
      const reading = readText(writeCarryoverJson(written), 'log.json');
      const { sessions, coverage } = reading;
      assert.deepEqual(reading.skipped, []);
      assert.deepEqual(
        plain({
          athlete: reading.athlete,
          sessions,
          coverage,
          ...toldIn([reading]),
        }),
        plain(written),
      );
    }),
  );
});

test('a set takes far less than 120 bytes', () => {
  const one = (sets: number): TrainingLog => ({
    athlete: {},
    coverage: {},
    sessions: [
      {
        kind: 'strength',
        id: 'hevy/2026-05-02T18:00',
        at: { day: 20_575, minuteOfDay: 1080 },
        status: 'done',
        exercises: [
          {
            name: 'Squat (Barbell)',
            sets: Array.from({ length: sets }, () => ({
              role: 'work',
              reps: 12,
              loadKg: 102.0583,
              enteredUnit: 'lb',
              rir: 1.5,
              restSeconds: 180,
            })),
          },
        ],
      },
    ],
  });
  assert.ok(writeCarryoverJson(one(11)).length - writeCarryoverJson(one(10)).length < 90);
});
