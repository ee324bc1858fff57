import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exerciseById } from '../../catalog/index.ts';
import type { Gym } from '../../domain/index.ts';
import { achievableLoads } from '../set/loads.ts';
import { isSameStack, type Stack, stackFor } from './stack.ts';

const squat = exerciseById('squat-back')!;
const kgOfPound = 0.45359237;
const home: Gym = { equipment: ['barbell'], barKg: 20, platePairsKg: [20, 10, 5, 2.5, 1.25] };
const sides = (gym: Gym, ...loads: readonly number[]) => {
  let before: Stack | undefined;
  return loads.map((kg) => {
    before = stackFor(squat, gym, kg, { before });
    return before?.perSideKg;
  });
};

/** Plates of one side that come off and go on between two stacks, as what is outermost comes off first. */
const movesBetween = (before: readonly number[], after: readonly number[]): number => {
  const differs = before.findIndex((plate, at) => plate !== after[at]);
  const kept = differs < 0 ? Math.min(before.length, after.length) : differs;
  return before.length + after.length - 2 * kept;
};

describe('the plates of a bar', () => {
  it('are as few as can be, the heaviest inside', () => {
    assert.deepEqual(sides(home, 60), [[20]]);
    assert.deepEqual(sides(home, 75), [[20, 5, 2.5]]);
    assert.deepEqual(sides(home, 20), [[]]);
  });

  it('change as little as can be from set to set', () => {
    assert.deepEqual(sides(home, 40, 60, 62.5, 65), [[10], [20], [20, 1.25], [20, 2.5]]);
    const gym: Gym = { ...home, platePairsKg: [20, 10, 10, 5, 2.5, 1.25] };
    assert.deepEqual(sides(gym, 40, 60), [[10], [10, 10]]);
  });

  it('make what is nearest where the load cannot be made', () => {
    const stack = stackFor(squat, { ...home, platePairsKg: [20, 10] }, 68);
    assert.deepEqual([stack?.madeKg, stack?.perSideKg], [60, [20]]);
  });

  it('are pounds where the gym has pounds', () => {
    const pounds: Gym = {
      equipment: ['barbell'],
      barKg: 45 * kgOfPound,
      platePairsKg: [45, 25, 10, 5, 2.5].map((lb) => lb * kgOfPound),
    };
    const stack = stackFor(squat, pounds, 165 * kgOfPound);
    const inPounds = stack?.perSideKg?.map((kg) => Math.round(kg / kgOfPound));
    assert.deepEqual(inPounds, [45, 10, 5]);
    assert.equal(Math.round((stack?.madeKg ?? 0) / kgOfPound), 165);
  });

  const plate = fc.constantFrom(25, 20, 15, 10, 5, 2.5, 1.25, 1, 0.5, 45 * kgOfPound, 10 * kgOfPound);
  const gyms = fc.record({
    equipment: fc.constant<Gym['equipment']>(['barbell']),
    barKg: fc.constantFrom(20, 15, 10, 45 * kgOfPound),
    platePairsKg: fc.array(plate, { maxLength: 10 }),
  });

  it('sum up to the load, and none is used that is not there or is on the bar already', () => {
    fc.assert(
      fc.property(gyms, fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (gym, first, second) => {
        const loads = achievableLoads(squat, gym)!;
        const [from, to] = [loads[first % loads.length]!, loads[second % loads.length]!];
        const before = stackFor(squat, gym, from)!;
        const stack = stackFor(squat, gym, to, { before })!;
        const side = stack.perSideKg!;
        assert.equal(stack.madeKg, to);
        const sum = gym.barKg + 2 * side.reduce((kg, each) => kg + each, 0);
        assert.ok(Math.abs(sum - to) < 0.03, `${sum} is not ${to}`);
        const left = gym.platePairsKg.map((kg) => Math.round(kg * 1000));
        for (const each of side) {
          const at = left.indexOf(Math.round(each * 1000));
          assert.ok(at >= 0, `${each} is not there, or not twice`);
          left.splice(at, 1);
        }
        const anew = stackFor(squat, gym, to)!.perSideKg!;
        assert.ok(movesBetween(before.perSideKg!, side) <= movesBetween(before.perSideKg!, anew));
      }),
    );
  });

  it('make the nearest of all loads that the gym can make', () => {
    fc.assert(
      fc.property(gyms, fc.double({ min: 0, max: 300, noNaN: true }), (gym, loadKg) => {
        const made = stackFor(squat, gym, loadKg)!.madeKg;
        const off = Math.abs(made - loadKg);
        assert.ok(achievableLoads(squat, gym)!.every((kg) => Math.abs(kg - loadKg) >= off));
      }),
    );
  });
});

describe('what is held', () => {
  const rack: Gym = { equipment: ['dumbbell', 'kettlebell'], dumbbellsKg: [8, 12.5], kettlebellsKg: [16] };
  const held = (id: string, kg: number, gym: Gym = rack) => stackFor(exerciseById(id)!, gym, kg);

  it('is one dumbbell in each hand, or a single one', () => {
    assert.deepEqual(held('squat-dumbbell', 12.5), { kind: 'dumbbells', madeKg: 12.5, count: 2 });
    assert.deepEqual(held('squat-goblet', 9), { kind: 'dumbbells', madeKg: 8, count: 1 });
    assert.deepEqual(held('split-squat', 12.5), { kind: 'dumbbells', madeKg: 12.5, count: 2 });
  });

  it('is a kettlebell where that is what there is', () => {
    assert.deepEqual(held('kettlebell-swing', 16), { kind: 'kettlebell', madeKg: 16, count: 1 });
    assert.deepEqual(held('split-squat', 16), { kind: 'kettlebell', madeKg: 16, count: 2 });
  });

  it('is a backpack for pull-ups', () => {
    assert.deepEqual(held('pull-up', 5, { equipment: ['pull-up-bar'], backpackMostKg: 10 }), {
      kind: 'other',
      madeKg: 5,
    });
  });

  it('is nothing to put together on a machine or where there is no weight', () => {
    assert.equal(held('leg-press', 100, { equipment: ['machine'] }), undefined);
    assert.equal(held('split-squat', 10, { equipment: [] }), undefined);
  });

  it('is the same as before where nothing changes', () => {
    assert.ok(isSameStack(held('split-squat', 8), held('split-squat', 8)));
    assert.ok(!isSameStack(held('split-squat', 8), held('split-squat', 12.5)));
    assert.ok(!isSameStack(undefined, undefined));
  });
});
