// Logs that could have been lived: random weeks of runs and lifts with exercises of the catalogue.

import fc from 'fast-check';
import {
  type Athlete,
  type ExerciseSet,
  exercises,
  experiences,
  inOrder,
  liftEfforts,
  parseDay,
  runExtras,
  runTypes,
  type Session,
  type TrainingLog,
} from '../src/index.ts';

const firstDay = parseDay('2027-01-04')!;

const moment = fc.oneof(
  fc.constant({}),
  fc.constantFrom({ half: 'am' as const }, { half: 'pm' as const }),
  fc.integer({ min: 300, max: 1300 }).map((minuteOfDay) => ({ minuteOfDay })),
);

const run = fc.record(
  {
    kind: fc.constant('run' as const),
    type: fc.constantFrom(...runTypes),
    typeConfidence: fc.constantFrom(0, 0.5, 0.9, 1),
    typeEvidence: fc.constant([]),
    durationMinutes: fc.integer({ min: 10, max: 300 }),
    distanceKm: fc.integer({ min: 2, max: 60 }),
    extras: fc.shuffledSubarray([...runExtras], { minLength: 1 }),
  },
  { requiredKeys: ['kind', 'type', 'typeConfidence', 'typeEvidence'] },
);

const set: fc.Arbitrary<ExerciseSet> = fc.record(
  {
    role: fc.constantFrom('work' as const, 'work' as const, 'warmup' as const, 'drop' as const),
    reps: fc.integer({ min: 1, max: 25 }),
    seconds: fc.integer({ min: 5, max: 90 }),
    loadKg: fc.integer({ min: 2, max: 160 }),
    rir: fc.integer({ min: 0, max: 6 }),
    eachSide: fc.constant(true),
    restSeconds: fc.integer({ min: 10, max: 300 }),
  },
  { requiredKeys: ['role'] },
);

const performed = fc
  .record({
    exercise: fc.constantFrom(...exercises),
    set,
    count: fc.integer({ min: 1, max: 5 }),
    known: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ exercise, set: one, count, known }) => ({
    name: exercise.name,
    ...(known === 0 ? {} : { exerciseId: exercise.id }),
    sets: Array.from({ length: count }, () => one),
  }));

const lift = fc.record(
  {
    kind: fc.constant('strength' as const),
    effort: fc.constantFrom(...liftEfforts),
    durationMinutes: fc.integer({ min: 5, max: 120 }),
    exercises: fc.array(performed, { maxLength: 7 }),
  },
  { requiredKeys: ['kind', 'exercises'] },
);

const cross = fc.record({
  kind: fc.constant('cross' as const),
  sport: fc.constant('football'),
  hard: fc.boolean(),
});

const athlete: fc.Arbitrary<Athlete> = fc.record(
  { ageYears: fc.integer({ min: 14, max: 80 }), experience: fc.constantFrom(...experiences) },
  { requiredKeys: [] },
);

/** Up to 60 sessions in `weeks` whole weeks that start on a Monday; both kinds are covered throughout. */
export const arbitraryLog = (weeks: number): fc.Arbitrary<TrainingLog> =>
  fc
    .record({
      athlete,
      sessions: fc.array(
        fc.record({
          what: fc.oneof(run, run, lift, lift, cross),
          when: moment,
          day: fc.integer({ min: 0, max: weeks * 7 - 1 }),
        }),
        { minLength: 1, maxLength: 60 },
      ),
    })
    .map(({ athlete: person, sessions }) => {
      const range = { from: firstDay, to: firstDay + weeks * 7 - 1 };
      const all = sessions.map(
        ({ what, when, day }, index): Session => ({
          ...what,
          id: `s${index}`,
          status: 'done',
          at: { ...when, day: firstDay + day },
        }),
      );
      return { athlete: person, sessions: inOrder(all), coverage: { runs: range, lifts: range } };
    });

/** The same log, some days later. */
export const shifted = (log: TrainingLog, days: number): TrainingLog => {
  const range = { from: log.coverage.runs!.from + days, to: log.coverage.runs!.to + days };
  return {
    ...log,
    sessions: log.sessions.map((session) => ({
      ...session,
      at: { ...session.at, day: session.at.day + days },
    })),
    coverage: { runs: range, lifts: range },
  };
};
