import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan, PlannedSession } from '@carryover/engine';
import { readByDecoder, readByParser } from '../../test/fit/read-workout.ts';
import { examplePlan } from '../../test/plan-fixture.ts';
import { writeWorkoutFit } from './workout-fit.ts';

const createdMilliseconds = Date.UTC(2027, 0, 4, 8);
const options = { serialNumber: 77, createdMilliseconds };

const sessionsOf = ({ weeks }: Plan): readonly PlannedSession[] => weeks.flatMap(({ sessions }) => sessions);
const [heavy, explosive] = sessionsOf(examplePlan());
assert.ok(heavy && explosive);

describe('a planned session as a FIT workout', () => {
  test('is read by both decoders as the same workout, its checksums right', () => {
    for (const planned of sessionsOf(examplePlan())) {
      const bytes = writeWorkoutFit(planned, options);
      assert.deepEqual(readByDecoder(bytes), readByParser(bytes));
    }
  });

  test('says what it is, how it is called and how many steps it has', () => {
    const { steps, titles, ...read } = readByParser(writeWorkoutFit(heavy, options));
    assert.deepEqual(read, {
      type: 'workout',
      manufacturer: 'development',
      serialNumber: 77,
      created: '2027-01-04T08:00:00.000Z',
      name: 'A Heavy legs, Mon 22 Mar',
      sport: 'training',
      subSport: 'strength_training',
      stepCount: steps.length,
    });
    assert.deepEqual(
      titles.map(({ category, exercise, title }) => [category, exercise, title]),
      [
        ['warm_up', undefined, 'Warm-up'],
        ['squat', 6, 'Back squat'],
        ['squat', 28, 'Split squat'],
        ['calf_raise', 15, 'Single-leg calf raise'],
        ['plank', 66, 'Side plank'],
      ],
    );
  });

  test('goes through warm-up, sets, rests, rounds and sides', () => {
    const { steps } = readByParser(writeWorkoutFit(heavy, options));
    assert.deepEqual(
      steps.map((step) =>
        [
          step.intensity ?? 'repeat',
          step.duration,
          step.durationValue,
          step.name,
          step.weightKg,
          step.weightUnit,
        ]
          .filter((part) => part !== undefined && part !== '')
          .join(' '),
      ),
      [
        'warmup open Warm-up',
        'warmup reps 5 Back squat 40 kilogram',
        'rest open',
        'active reps 5 Back squat 60 kilogram',
        'rest time 180000',
        'repeat repeat_until_steps_cmplt 3',
        'active reps 6 Split squat 20 kilogram',
        'rest time 120000',
        'repeat repeat_until_steps_cmplt 6',
        'active reps 8 Single-leg calf raise',
        'rest time 90000',
        'repeat repeat_until_steps_cmplt 9',
        'active time 30000 Side plank',
        'active time 30000 Side plank',
        'rest time 60000',
        'repeat repeat_until_steps_cmplt 12',
      ],
    );
    assert.deepEqual(
      steps.filter(({ duration }) => duration.startsWith('repeat')).map(({ targetValue }) => targetValue),
      [3, 3, 3, 2],
    );
    assert.match(steps[6]!.notes, /^6 each side\. RIR 2\. /);
    assert.match(steps[12]!.notes, /^One side\. /);
    assert.match(steps[13]!.notes, /^Other side\. /);
  });

  test('pounds are told as pounds, and are the half pounds that the plan tells', () => {
    const { steps } = readByParser(writeWorkoutFit(heavy, { ...options, unit: 'lb' }));
    assert.equal(steps[3]!.weightUnit, 'pound');
    // 60 kg are told as 132.5 lb.
    assert.equal(steps[3]!.weightKg, 60.1);
  });

  test('the same session gives the same bytes', () => {
    assert.deepEqual(writeWorkoutFit(explosive, options), writeWorkoutFit(explosive, options));
  });

  test('a serial number or a time that FIT cannot hold is refused, by name', () => {
    for (const serialNumber of [0, -1, 1.5, 0xffff_ffff, Number.NaN])
      assert.throws(() => writeWorkoutFit(heavy, { ...options, serialNumber }), /serialNumber/);
    for (const time of [0, Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => writeWorkoutFit(heavy, { ...options, createdMilliseconds: time }), RangeError);
  });
});
