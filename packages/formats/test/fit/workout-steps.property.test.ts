// Whatever is planned, a watch is told the same of it by both decoders, and no set of it is lost.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  exercises as catalogue,
  type Exercise,
  type ExerciseSet,
  type PlannedItem,
  type PlannedSession,
  parseDay,
} from '@carryover/engine';
import fc from 'fast-check';
import { fitExerciseCodes } from '../../src/fit/exercise-codes.ts';
import { writeWorkoutFit } from '../../src/write/workout-fit.ts';
import { workoutSteps } from '../../src/write/workout-steps.ts';
import { type ReadStep, readByDecoder, readByParser } from './read-workout.ts';

const monday = parseDay('2027-01-11')!;
const options = { serialNumber: 1, createdMilliseconds: Date.UTC(2027, 0, 4) };

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

const anySet = (extreme: boolean): fc.Arbitrary<ExerciseSet> =>
  fc.record(
    {
      role: fc.constantFrom<ExerciseSet['role']>('work', 'work', 'work', 'warmup', 'drop'),
      reps: extreme ? fc.double({ min: 0, max: 1e6 }) : fc.integer({ min: 1, max: 30 }),
      seconds: extreme ? fc.double({ min: 0, max: 1e6 }) : fc.integer({ min: 1, max: 300 }),
      loadKg: extreme
        ? fc.double({ min: 0, max: 2000, noNaN: true })
        : fc.integer({ min: 1, max: 400 }).map((n) => n / 2),
      rir: fc.integer({ min: 0, max: 5 }),
      eachSide: fc.boolean(),
      restSeconds: extreme ? fc.double({ min: 0 }) : fc.integer({ min: 0, max: 300 }),
    },
    { requiredKeys: ['role'] },
  );

interface AnyItem {
  readonly exercise: Exercise;
  readonly sets: readonly ExerciseSet[];
  readonly group: string | undefined;
  readonly note: string | undefined;
}

const anyItem = (extreme: boolean): fc.Arbitrary<AnyItem> =>
  fc.record({
    exercise: fc.constantFrom(...catalogue),
    // Rounds of the same sets are what most plans have.
    sets: fc.oneof(
      fc.array(anySet(extreme), { maxLength: 4 }),
      fc
        .tuple(anySet(extreme), fc.integer({ min: 1, max: 5 }))
        .map(([set, times]) => Array.from({ length: times }, () => set)),
    ),
    group: fc.constantFrom(undefined, undefined, 'A', 'B'),
    note: fc.option(anyText, { nil: undefined }),
  });

const itemOf = ({ exercise, sets, group, note }: AnyItem): PlannedItem => ({
  entry: {
    exercise,
    intent: 'strength',
    sets: sets.length,
    range: { low: 5, high: 8 },
    timed: false,
    reserve: 2,
    restSeconds: 90,
    ...(group === undefined ? {} : { group }),
    why: [],
  },
  sets: sets.length,
  restSeconds: 90,
  ...(note === undefined ? {} : { note }),
  why: [],
});

const plannedOf = (items: readonly AnyItem[]): PlannedSession => ({
  kind: 'heavy',
  frame: {
    kind: 'heavy',
    menu: 'A',
    dose: { setShare: 1, loadShare: 1, moreReserve: 0, contactShare: 1 },
    frozen: false,
  },
  session: {
    kind: 'strength',
    id: 'any',
    at: { day: monday },
    status: 'planned',
    exercises: items.map(({ exercise, sets }) => ({ name: exercise.name, exerciseId: exercise.id, sets })),
  },
  minutes: 40,
  items: items.map(itemOf),
  dropped: [],
  why: [],
});

const anyPlanned = (extreme: boolean, most: number) =>
  fc
    .uniqueArray(anyItem(extreme), { maxLength: most, selector: ({ exercise }) => exercise.id })
    .map(plannedOf);

/** The steps one after another as the athlete does them. */
const inTurn = (steps: readonly ReadStep[]): readonly ReadStep[] => {
  const done: ReadStep[] = [];
  let segment = 0;
  steps.forEach((step, index) => {
    if (step.duration !== 'repeat_until_steps_cmplt') return;
    const from = step.durationValue!;
    assert.ok(from >= segment && from < index, 'a repeat goes back within what came since the last one');
    done.push(...steps.slice(segment, from));
    for (let round = 0; round < step.targetValue!; round += 1) done.push(...steps.slice(from, index));
    segment = index + 1;
  });
  return [...done, ...steps.slice(segment)];
};

const isOnEachSide = (set: ExerciseSet, exercise: Exercise): boolean =>
  set.eachSide ?? exercise.laterality === 'unilateral';

/** What a plan says of an exercise: each set with its amount, a hold of each side twice. */
const askedOf = (exercise: Exercise, sets: readonly ExerciseSet[]): readonly string[] =>
  [...sets.filter(({ role }) => role === 'warmup'), ...sets.filter(({ role }) => role !== 'warmup')].flatMap(
    (set) => {
      const { reps, seconds, loadKg = '', role } = set;
      const amount =
        reps !== undefined ? `reps ${reps}` : seconds === undefined ? 'open ' : `time ${seconds * 1000}`;
      const told = `${role === 'warmup' ? 'warmup' : 'active'} ${amount} ${loadKg}`;
      return reps === undefined && seconds !== undefined && isOnEachSide(set, exercise)
        ? [told, told]
        : [told];
    },
  );

const toldOf = (steps: readonly ReadStep[], exercise: Exercise): readonly string[] =>
  inTurn(steps)
    .filter(({ name }) => name === exercise.name)
    .map(
      ({ intensity, duration, durationValue = '', weightKg = '' }) =>
        `${intensity} ${duration} ${durationValue} ${weightKg}`,
    );

describe('any planned session as a FIT workout', () => {
  for (const unit of ['kg', 'lb'] as const)
    test(`is told the same by both decoders, step for step, whatever it holds, in ${unit}`, () => {
      fc.assert(
        fc.property(anyPlanned(true, 6), (planned) => {
          const bytes = writeWorkoutFit(planned, { ...options, unit });
          const read = readByParser(bytes);
          assert.deepEqual(readByDecoder(bytes), read);
          const steps = workoutSteps(planned, unit);
          assert.equal(read.stepCount, steps.length);
          assert.deepEqual(
            read.steps.map(({ index }) => index),
            steps.map((_, index) => index),
          );
          for (const [index, step] of steps.entries()) {
            const { durationValue, targetValue, weightKg, exercise } = read.steps[index]!;
            if (step.kind === 'repeat')
              assert.deepEqual([durationValue, targetValue], [step.from, step.rounds]);
            if (step.kind === 'rest')
              assert.equal(durationValue, step.seconds === undefined ? undefined : step.seconds * 1000);
            if (step.kind !== 'set') continue;
            const { reps, seconds } = step;
            assert.equal(durationValue, reps ?? (seconds === undefined ? undefined : seconds * 1000));
            assert.equal(weightKg, step.loadKg);
            assert.equal(exercise, step.code.name);
          }
        }),
        { numRuns: 150 },
      );
    });

  test('has every set of the plan, in its order, with its load', () => {
    fc.assert(
      fc.property(anyPlanned(false, 3), (planned) => {
        const { steps } = readByParser(writeWorkoutFit(planned, options));
        planned.session.exercises.forEach(({ sets }, index) => {
          const { exercise } = planned.items[index]!.entry;
          if (exercise.id === 'warm-up') return;
          assert.deepEqual(toldOf(steps, exercise), askedOf(exercise, sets));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('has a title for each code that its steps have, and one only', () => {
    fc.assert(
      fc.property(anyPlanned(false, 6), (planned) => {
        const { steps, titles } = readByParser(writeWorkoutFit(planned, options));
        const keyOf = ({
          category,
          exercise,
        }: {
          readonly category?: string;
          readonly exercise?: number;
        }): string => `${category}/${exercise}`;
        const keys = titles.map(keyOf);
        assert.equal(new Set(keys).size, keys.length);
        const named = steps.filter(({ category }) => category !== undefined);
        assert.deepEqual(new Set(keys), new Set(named.map(keyOf)));
        for (const { name, ...step } of named) {
          const title = titles.find((each) => keyOf(each) === keyOf(step));
          assert.ok(title?.title.includes(name), `${title?.title} tells ${name}`);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of a session that is too long is shortened, and still tells every exercise', () => {
    const sets = Array.from({ length: 10 }, (_, index): ExerciseSet => ({ role: 'work', reps: index + 1 }));
    const items = catalogue
      .filter(({ id }) => id !== 'warm-up')
      .slice(0, 8)
      .map((exercise): AnyItem => ({ exercise, sets, group: undefined, note: undefined }));
    const { steps } = readByParser(writeWorkoutFit(plannedOf(items), options));
    assert.ok(steps.length <= 50);
    for (const { exercise } of items) {
      const step = steps.find(({ name }) => name === exercise.name);
      assert.match(step!.notes, /10 sets/);
    }
  });

  test('what FIT has no name for has its true name first in the notes', () => {
    const exercise = catalogue.find(({ id }) => id === 'copenhagen-plank')!;
    assert.equal(fitExerciseCodes.get(exercise.id)?.isNearest, true);
    const planned = plannedOf([
      { exercise, sets: [{ role: 'work', seconds: 20 }], group: undefined, note: undefined },
    ]);
    const [, step] = readByDecoder(writeWorkoutFit(planned, options)).steps;
    assert.match(step!.notes, /^Copenhagen plank\. One side\. /);
  });
});
