// Weeks that the notation can say in full, for property tests. Nothing that ships imports this file.
import fc from 'fast-check';
import type { Day, ExerciseSet, PerformedExercise, SelfReport, Session, Week } from '../../domain/index.ts';
import {
  dayFromDate,
  formatDay,
  liftEfforts,
  liftFocuses,
  painSites,
  runExtras,
  runTypes,
  setRoles,
  soles,
  symptomKinds,
} from '../../domain/index.ts';
import { kgInPound } from '../numbers.ts';
import { isSlug } from '../parse-exercise.ts';
import { mostSets } from '../set-words.ts';

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const anyPositive = (most: number) => fc.double({ min: 0.001, max: most, noNaN: true });
const measure = (most: number) =>
  fc.oneof(fc.integer({ min: 0, max: most }), hundredths(most), anyPositive(most));

const freeText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('6x800', 'a "quoted" word', 'back\\slash', 'two\nlines\r\n', 'hill # 3 | 4; 5, 6: ?', '“'),
);

const moment = fc.record(
  { minuteOfDay: fc.integer({ min: 0, max: 1439 }), half: fc.constantFrom('am', 'pm') },
  { requiredKeys: [] },
);

const shared = {
  at: moment,
  status: fc.constantFrom('done', 'planned'),
  title: freeText,
  durationMinutes: measure(900),
  sessionRpe: hundredths(10),
} as const;

const run = fc
  .record(
    {
      ...shared,
      kind: fc.constant('run'),
      type: fc.constantFrom(...runTypes),
      distanceKm: measure(300),
      averageHeartRate: fc.integer({ min: 40, max: 220 }),
      maxHeartRate: fc.integer({ min: 40, max: 220 }),
      ascentMetres: measure(9000),
      extras: fc.shuffledSubarray([...runExtras], { minLength: 1 }),
    },
    { requiredKeys: ['kind', 'type', 'at', 'status'] },
  )
  .chain((words) =>
    fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }).map((priority) => ({
      ...words,
      typeConfidence: words.type === 'unknown' ? 0 : 1,
      typeEvidence: words.type === 'unknown' ? [] : ['written by the athlete'],
      ...(words.type === 'race' && priority ? { priority } : {}),
    })),
  );

const reps = fc.oneof(fc.integer({ min: 0, max: 100 }), hundredths(30));

/** In kilograms, in pounds as typed, and in kilograms that a source turned from pounds in its own way. */
const load = fc.oneof(
  fc.constant({}),
  measure(300).map((loadKg) => ({ loadKg })),
  hundredths(600).map((pounds) => ({ loadKg: pounds * kgInPound, enteredUnit: 'lb' as const })),
  anyPositive(300).map((loadKg) => ({ loadKg, enteredUnit: 'lb' as const })),
);

const set: fc.Arbitrary<ExerciseSet> = fc
  .tuple(
    fc.record(
      {
        role: fc.constantFrom(...setRoles),
        reps,
        seconds: measure(600),
        distanceMetres: measure(1000),
        rir: hundredths(10),
        toFailure: fc.constant(true),
        eachSide: fc.constant(true),
        restSeconds: measure(900),
      },
      { requiredKeys: ['role'] },
    ),
    load,
  )
  .map(([words, loaded]) => ({ ...words, ...loaded }));

const sets = fc
  .array(
    fc.tuple(
      set,
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(mostSets + 1)),
    ),
    {
      maxLength: 4,
    },
  )
  .map((groups) => groups.flatMap(([equal, count]) => Array.from({ length: count }, () => equal)));

const slug = fc
  .oneof(
    fc.constantFrom('split-squat', 'calf-raise-single', '90-90-switch', 'rest', 'x6', 'warmup-jog'),
    fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/),
  )
  .filter(isSlug);

const performed: fc.Arbitrary<PerformedExercise> = fc
  .tuple(
    fc.oneof(
      slug.map((id) => ({ name: id, exerciseId: id })),
      freeText.map((name) => ({ name })),
      fc.record({ name: freeText, exerciseId: slug }),
    ),
    fc.oneof(
      fc.constant({}),
      fc.stringMatching(/^[A-Za-z0-9 |#"]{0,4}$/).map((group) => ({ group })),
    ),
    sets,
  )
  .map(([names, group, done]) => ({ ...names, ...group, sets: done }));

const lift = fc.record(
  {
    ...shared,
    kind: fc.constant('strength'),
    focus: fc.constantFrom(...liftFocuses),
    effort: fc.constantFrom(...liftEfforts),
    circuit: fc.constant(true),
    exercises: fc.array(performed, { maxLength: 4 }),
  },
  { requiredKeys: ['kind', 'exercises', 'at', 'status'] },
);

const cross = fc.record(
  {
    ...shared,
    kind: fc.constant('cross'),
    sport: fc.oneof(fc.constantFrom('bike', 'football', 'hard', 'am', 'unknown', 'Indoor rowing'), freeText),
    hard: fc.boolean(),
    distanceKm: measure(300),
  },
  { requiredKeys: ['kind', 'sport', 'hard', 'at', 'status'] },
);

/** From 1900 on, on any weekday. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({
  min: dayFromDate(1900, 1, 1),
  max: dayFromDate(2999, 12, 1),
});

const daySessions = (day: Day): fc.Arbitrary<Session[]> =>
  fc.array(fc.oneof(run, lift, cross), { maxLength: 3 }).map((sessions) =>
    sessions.map((session, index) => ({
      ...session,
      id: `${formatDay(day)}/${index + 1}`,
      at: { day, ...session.at },
    })),
  );

const grade = fc.oneof(fc.integer({ min: 0, max: 10 }), hundredths(10));

const saysSomething = (words: object): boolean => Object.keys(words).length > 0;

const checkWords = fc
  .record(
    {
      sleepHours: fc.oneof(hundredths(24), fc.integer({ min: 0, max: 24 })),
      soreness: grade,
      energy: grade,
      heartRateVariability: fc.double({ min: 0.001, max: 10, noNaN: true }),
      restingHeartRate: fc.integer({ min: 20, max: 250 }),
      fuelled: fc.boolean(),
      hydrated: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter(saysSomething);

const painWords = fc.record(
  {
    site: fc.constantFrom(...painSites),
    side: fc.constantFrom('left', 'right'),
    during: grade,
    after: grade,
    nextMorning: grade,
  },
  { requiredKeys: ['site'] },
);

const symptomWords = fc.record(
  { kind: fc.constantFrom(...symptomKinds), cleared: fc.constant(true) },
  { requiredKeys: ['kind'] },
);

const shoeWords = fc.record({ sole: fc.constantFrom(...soles) });

/** Entries of a week in order of day; undefined for none, as a parsed week has it. */
const datedFrom = <Words extends object>(firstDay: Day, words: fc.Arbitrary<Words>) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 6 }), words), { maxLength: 3 })
    .map((entries) =>
      entries.map(([offset, said]) => ({ day: firstDay + offset, ...said })).sort((a, b) => a.day - b.day),
    );

const reportsFrom = (firstDay: Day): fc.Arbitrary<SelfReport> =>
  fc
    .record({
      checkIns: datedFrom(firstDay, checkWords),
      pains: datedFrom(firstDay, painWords),
      symptoms: datedFrom(firstDay, symptomWords),
      footwear: datedFrom(firstDay, shoeWords),
    })
    .map((lists) => Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)));

export const weekFrom = (firstDay: Day): fc.Arbitrary<Week> =>
  fc
    .tuple(
      fc.tuple(...[0, 1, 2, 3, 4, 5, 6].map((offset) => daySessions(firstDay + offset))),
      reportsFrom(firstDay),
    )
    .map(([days, reports]) => ({ firstDay, sessions: days.flat(), ...reports }));

export const anyWeek: fc.Arbitrary<Week> = anyDay.chain(weekFrom);

/** Weeks that share no day. */
export const anyWeeks: fc.Arbitrary<Week[]> = fc
  .tuple(anyDay, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }))
  .chain(([first, pauses]) => {
    const starts = pauses.map(
      (_, at) => first + 7 * at + pauses.slice(0, at).reduce((sum, gap) => sum + gap, 0),
    );
    return fc.tuple(...starts.map(weekFrom));
  });
