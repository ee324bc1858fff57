import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Gym } from '../../domain/index.ts';
import type { PlannedItem } from '../plan.ts';
import { prescribe } from './prescribe.ts';
import { asPlanned, entryOf, inputOf, story, workSets } from './test/sample.ts';

const asked = ({ sets, reps, loadKg }: PlannedItem): string =>
  `${sets} x ${reps}${loadKg === undefined ? '' : ` x ${loadKg} kg`}`;

const dumbbells: Gym = { equipment: ['dumbbell'], dumbbellsKg: [8, 10, 12.5, 15] };
const splitSquat = entryOf('split-squat', { range: { low: 8, high: 10 } });

describe('eight sessions of a split squat with few dumbbells', () => {
  const done = asPlanned(10);
  const { items } = story(
    splitSquat,
    dumbbells,
    { bodyMassKg: 68 },
    Array.from({ length: 8 }, () => done),
  );

  it('find the load, add reps past the range, and only then take the next pair, which is 25 % heavier', () => {
    assert.deepEqual(items.map(asked), [
      '3 x 8',
      '3 x 9 x 10 kg',
      '3 x 10 x 10 kg',
      '3 x 10 x 10 kg',
      '3 x 11 x 10 kg',
      '3 x 12 x 10 kg',
      '3 x 8 x 12.5 kg',
      '3 x 9 x 12.5 kg',
    ]);
  });

  it('begin with a ramp by reps in reserve', () => {
    assert.match(
      items[0]!.note ?? '',
      /^Find the load from set to set: begin with one that you could lift 15 times/,
    );
  });

  it('say what was lifted, on which day', () => {
    const reps = items[2]!.why.find((why) => why.of === 'reps')!;
    assert.equal(reps.method, 'double progression');
    assert.match(reps.says, /You did 9, 9 and 9 × 10 kg on 2024-10-08\. 10 repetitions/);
    const load = items[6]!.why.find((why) => why.of === 'load')!;
    assert.match(load.says, /12.5 kg is the next load after 10 kg \(25 % more\)/);
  });
});

describe('a goblet squat of somebody new, with dumbbells in steps of 2 kg', () => {
  const rack: Gym = { equipment: ['dumbbell'], dumbbellsKg: [8, 10, 12, 14, 16] };
  const begun = { range: { low: 8, high: 12 }, sets: 2, reserve: 3 } as const;
  const sessions = Array.from({ length: 6 }, () => asPlanned(12));

  it('takes the next one after four weeks done as planned: the body that moves along makes the step small', () => {
    for (const athlete of [{}, { bodyMassKg: 70 }]) {
      const { items } = story(entryOf('squat-goblet', begun), rack, athlete, sessions);
      assert.deepEqual(items.map(asked), [
        '2 x 8',
        '2 x 10 x 12 kg',
        '2 x 12 x 12 kg',
        '2 x 12 x 12 kg',
        '2 x 8 x 14 kg',
        '2 x 10 x 14 kg',
      ]);
    }
  });

  it('waits past the range where the step is too big for what was lifted', () => {
    const { items } = story(entryOf('deadlift-romanian-dumbbell', begun), rack, { bodyMassKg: 60 }, sessions);
    assert.deepEqual(items.slice(3).map(asked), ['2 x 12 x 12 kg', '2 x 13 x 12 kg', '2 x 8 x 14 kg']);
  });
});

describe('a lighter week', () => {
  const deload = { setShare: 0.5, loadShare: 0.95, moreReserve: 2, contactShare: 0.5 };
  const kept = (id: string, sets: number): number =>
    prescribe(inputOf(entryOf(id, { intent: 'accessory', sets }), dumbbells, undefined, { dose: deload }))
      .item.sets;

  it('keeps two of three sets for the calves, and one of what is small', () => {
    assert.deepEqual([kept('calf-raise-single', 3), kept('calf-raise-single', 2)], [2, 1]);
    assert.deepEqual([kept('leg-curl-slider', 3), kept('leg-curl-slider', 2)], [1, 1]);
  });
});

describe('a step that stays too far', () => {
  const kettlebells: Gym = { equipment: ['kettlebell'], kettlebellsKg: [8, 16] };
  const found = asPlanned(8);

  it('ends in a set more, and then in a harder exercise', () => {
    const sessions = Array.from({ length: 11 }, () => found);
    const { items, state } = story(entryOf('split-squat'), kettlebells, {}, sessions);
    assert.deepEqual(items.slice(5).map(asked), [
      '3 x 10 x 8 kg',
      '4 x 8 x 8 kg',
      '4 x 9 x 8 kg',
      '4 x 10 x 8 kg',
      '4 x 10 x 8 kg',
      '4 x 10 x 8 kg',
    ]);
    assert.equal(prescribe(inputOf(entryOf('split-squat'), kettlebells, state)).item.nextRung, true);
  });
});

describe('a barbell', () => {
  const gym: Gym = { equipment: ['barbell'] };
  const squat = entryOf('squat-back');

  it('goes up by its smallest step after two sessions at the top', () => {
    const { items } = story(
      squat,
      gym,
      {},
      Array.from({ length: 6 }, () => asPlanned(60)),
    );
    assert.deepEqual(items.map(asked), [
      '3 x 6',
      '3 x 7 x 60 kg',
      '3 x 8 x 60 kg',
      '3 x 8 x 60 kg',
      '3 x 6 x 62.5 kg',
      '3 x 7 x 62.5 kg',
    ]);
  });

  it('stays where it is when less was lifted than planned, whatever the plan said', () => {
    const less = () =>
      workSets([
        [8, 57.5, 2],
        [8, 57.5, 2],
        [8, 57.5, 2],
      ]);
    const { items } = story(squat, gym, {}, [
      asPlanned(60),
      asPlanned(60),
      asPlanned(60),
      less,
      less,
      less,
      less,
    ]);
    assert.deepEqual(items.slice(4).map(asked), ['3 x 8 x 60 kg', '3 x 8 x 57.5 kg', '3 x 6 x 60 kg']);
  });

  it('falls by 5 % after two sessions below the range, by 10 % after three, and asks why', () => {
    const missed = (item: PlannedItem) =>
      workSets(Array.from({ length: 3 }, () => [5, item.loadKg ?? 60, 0] as const));
    const { items } = story(squat, gym, {}, [missed, missed, missed, missed]);
    assert.deepEqual(
      items.map(({ loadKg }) => loadKg),
      [undefined, 60, 55, 47.5],
    );
    assert.match(items[3]!.note ?? '', /sleep, soreness and how much you run/);
  });

  it('wants as many reps more where nobody wrote down what was left', () => {
    const silent = (reps: number) => () =>
      workSets([
        [reps, 60],
        [reps, 60],
        [reps, 60],
      ]);
    const { items } = story(squat, gym, {}, [8, 8, 9, 10, 10, 8].map(silent));
    assert.deepEqual(items.map(asked), [
      '3 x 6',
      '3 x 9 x 60 kg',
      '3 x 9 x 60 kg',
      '3 x 10 x 60 kg',
      '3 x 10 x 60 kg',
      '3 x 6 x 62.5 kg',
    ]);
  });

  it('has warm-up sets of its own before the first heavy lift', () => {
    const { state } = story(squat, gym, {}, [asPlanned(60)]);
    const warmUps = prescribe(inputOf(squat, gym, state)).sets.filter(({ role }) => role === 'warmup');
    assert.deepEqual(
      warmUps.map(({ reps, loadKg }) => [reps, loadKg]),
      [
        [8, 20],
        [5, 30],
        [3, 45],
      ],
    );
  });
});
