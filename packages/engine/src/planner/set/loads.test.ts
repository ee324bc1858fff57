import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exerciseById, exercises } from '../../catalog/index.ts';
import type { Gym } from '../../domain/index.ts';
import { achievableLoads, nextAbove, roundDown } from './loads.ts';

const loadsOf = (id: string, gym: Gym) => achievableLoads(exerciseById(id)!, gym);

describe('the loads that can be made', () => {
  it('are the bar with every set of plate pairs', () => {
    const gym: Gym = { equipment: ['barbell'], barKg: 15, platePairsKg: [10, 5, 1.25] };
    assert.deepEqual(loadsOf('squat-back', gym), [15, 17.5, 25, 27.5, 35, 37.5, 45, 47.5]);
  });

  it('are 2.5 kg apart on the bar of a usual gym', () => {
    const loads = loadsOf('squat-back', { equipment: ['barbell'] })!;
    assert.deepEqual(loads.slice(0, 4), [20, 22.5, 25, 27.5]);
    assert.ok(loads.at(-1)! >= 150);
  });

  it('are the dumbbells that are there, each once and in order', () => {
    assert.deepEqual(loadsOf('squat-goblet', { equipment: ['dumbbell'], dumbbellsKg: [10, 8, 10] }), [8, 10]);
  });

  it('are all that can be held where the exercise needs nothing, a backpack among them', () => {
    const gym: Gym = { equipment: ['kettlebell', 'backpack'], kettlebellsKg: [8], backpackMostKg: 3 };
    assert.deepEqual(loadsOf('split-squat', gym), [1, 2, 3, 8]);
    assert.deepEqual(loadsOf('pull-up', gym), [1, 2, 3]);
    assert.equal(loadsOf('split-squat', { equipment: [] }), undefined);
  });

  it('take in what was lifted where a gym names no weights, and not where it does', () => {
    const goblet = exerciseById('squat-goblet')!;
    const usual = achievableLoads(goblet, { equipment: ['dumbbell'] }, [12])!;
    assert.ok(usual.includes(12) && !usual.includes(12.5));
    assert.deepEqual(achievableLoads(goblet, { equipment: ['dumbbell'], dumbbellsKg: [10] }, [11]), [10]);
  });

  it('go up by the step of the machine', () => {
    assert.deepEqual(
      loadsOf('leg-press', { equipment: ['machine'], machineStepKg: 7.5 })!.slice(0, 3),
      [7.5, 15, 22.5],
    );
  });

  it('are none that can be read where bands, balls or the floor resist', () => {
    const gym: Gym = { equipment: ['band', 'dumbbell'], dumbbellsKg: [8] };
    for (const id of ['clamshell-band', 'plank-shoulder-tap', 'medicine-ball-slam', 'sled-push'])
      assert.equal(loadsOf(id, gym), undefined, id);
  });

  it('ascend for every exercise', () => {
    const gym: Gym = { equipment: ['barbell', 'dumbbell', 'kettlebell'], backpackMostKg: 12 };
    for (const exercise of exercises) {
      const loads = achievableLoads(exercise, gym) ?? [];
      for (const [at, kg] of loads.entries()) assert.ok(at === 0 || kg > loads[at - 1]!, exercise.id);
    }
  });
});

const ascending = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 30 })
  .map((halves) => halves.sort((a, b) => a - b).map((half) => half / 2));

describe('rounding down', () => {
  it('finds the heaviest that is not above, and the lightest that is', () => {
    fc.assert(
      fc.property(ascending, fc.double({ min: 0, max: 250, noNaN: true }), (loads, wanted) => {
        assert.equal(
          roundDown(wanted, loads),
          loads.findLast((kg) => kg <= wanted + 1e-9),
        );
        assert.equal(
          nextAbove(wanted, loads),
          loads.find((kg) => kg > wanted + 1e-9),
        );
      }),
    );
  });

  it('leaves no load where the empty bar is too heavy', () => {
    assert.equal(roundDown(17.5, [20, 22.5]), undefined);
  });

  it('is not misled by sums of shares', () => {
    assert.equal(roundDown(0.1 + 0.2, [0.3]), 0.3);
    assert.equal(roundDown(42.5 * 0.8 + 42.5 * 0.2 - 1e-12, [40, 42.5]), 42.5);
  });
});
