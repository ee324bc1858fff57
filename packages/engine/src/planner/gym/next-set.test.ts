import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ExerciseSet, Gym } from '../../domain/index.ts';
import { mostAfter } from '../../strength/load-jump.ts';
import type { MenuEntry } from '../menu.ts';
import type { PlannedItem } from '../plan.ts';
import { achievableLoads } from '../set/loads.ts';
import { entryOf } from '../set/test/sample.ts';
import { type NextSetInput, nextSet } from './next-set.ts';

const gym: Gym = {
  equipment: ['barbell', 'dumbbell', 'machine', 'bench'],
  barKg: 20,
  platePairsKg: [20, 20, 10, 5, 2.5, 1.25],
  dumbbellsKg: [5, 10, 15, 20],
};
const limits = { mostRise: 10, barbellStepKg: 2.5, dumbbellStepKg: 2.5, otherStepKg: 5 };

const itemOf = (entry: MenuEntry, given: Partial<PlannedItem> = {}): PlannedItem => ({
  entry,
  sets: entry.sets,
  ...(entry.timed ? { seconds: entry.range.low } : { reps: entry.range.low }),
  ...(entry.reserve === undefined ? {} : { reserve: entry.reserve }),
  restSeconds: 120,
  why: [],
  ...given,
});

const inputOf = (
  item: PlannedItem,
  done: readonly ExerciseSet[],
  given: Partial<NextSetInput> = {},
): NextSetInput => ({
  item,
  done,
  loads: achievableLoads(item.entry.exercise, gym),
  athlete: {},
  limits,
  mayRise: true,
  ...given,
});

const lifted = (reps: number, loadKg?: number, rir?: number): ExerciseSet => ({
  role: 'work',
  reps,
  ...(loadKg === undefined ? {} : { loadKg }),
  ...(rir === undefined ? {} : { rir }),
});
const held = (seconds: number, loadKg?: number): ExerciseSet => ({
  role: 'work',
  seconds,
  ...(loadKg === undefined ? {} : { loadKg }),
});

const squat = itemOf(entryOf('squat-back'), { loadKg: 60 });
const after = (item: PlannedItem, set: ExerciseSet, given: Partial<NextSetInput> = {}) =>
  nextSet(inputOf(item, [set], given));

describe('the set after a squat of 6 with 2 left at 60 kg', () => {
  it('is the planned one where it went as planned, or nobody can tell the difference', () => {
    const planned = { aim: { reps: 6, loadKg: 60, rir: 2 } };
    assert.deepEqual(nextSet(inputOf(squat, [])), planned);
    for (const set of [lifted(6, 60, 2), lifted(6, 60), lifted(6, 60, 1), lifted(7, 60, 2), lifted(5, 60, 3)])
      assert.deepEqual(after(squat, set), planned);
  });

  it('is lighter after too few repetitions, or with too few left, and says why', () => {
    const { aim, why } = after(squat, lifted(4, 60, 0));
    assert.deepEqual(aim, { reps: 6, loadKg: 52.5, rir: 2 });
    assert.equal(
      why?.says,
      'Next 52.5 kg: you did 4 × 60 kg with 0 left, where 6 with 2 left were asked for.',
    );
    assert.deepEqual(
      why.sources.map(({ source }) => source),
      ['rts-chart', 'ours'],
    );
    assert.equal(after(squat, lifted(6, 60, 0)).aim.loadKg, 55);
    assert.equal(after(squat, lifted(6, 60, 0), { mayRise: false }).aim.loadKg, 55);
  });

  it('is lighter after missed repetitions whose reserve nobody told, and never heavier', () => {
    assert.equal(after(squat, lifted(4, 60)).aim.loadKg, 52.5);
    assert.equal(after(squat, lifted(12, 60)).aim.loadKg, 60);
  });

  it('is heavier with far more left, by no more than a jump, and not in a lighter week', () => {
    const { aim, why } = after(squat, lifted(6, 60, 5), { heaviestBeforeKg: 57.5 });
    assert.deepEqual(aim, { reps: 6, loadKg: 62.5, rir: 2 });
    assert.equal(why?.ruleId, 'load-jump');
    assert.equal(after(squat, lifted(6, 60, 9)).aim.loadKg, 65);
    assert.equal(after(squat, lifted(6, 60, 9), { mayRise: false }).aim.loadKg, 60);
  });

  it('goes on from a load that was taken instead', () => {
    const { aim, why } = after(squat, lifted(6, 50));
    assert.equal(aim.loadKg, 50);
    assert.match(why!.says, /you took 50 kg in place of 60 kg/);
  });
});

describe('other sets', () => {
  it('a load that is sought is found from set to set', () => {
    const sought = itemOf(entryOf('squat-back'));
    assert.equal(after(sought, lifted(6, 40, 6)).aim.loadKg, 42.5);
    const { aim, why } = after(sought, lifted(6, 40, 2));
    assert.deepEqual(aim, { reps: 6, loadKg: 40, rir: 2 });
    assert.equal(why?.says, 'Next 40 kg: what you just lifted is about right, so stay with it.');
  });

  it('a load of which nobody told how many were left is kept, and not called right', () => {
    const sought = itemOf(entryOf('squat-back'));
    const kept = { aim: { reps: 6, loadKg: 40, rir: 2 } };
    for (const reps of [6, 12]) assert.deepEqual(after(sought, lifted(reps, 40)), kept);
    assert.match(after(sought, lifted(4, 40)).why!.says, /you did 4 × 40 kg, where 6 with 2 left/);
    const fast = entryOf('squat-half', { intent: 'power', reserve: 4, range: { low: 6, high: 6 } });
    assert.deepEqual(after(itemOf(fast), lifted(6, 40)), { aim: { reps: 6, loadKg: 40, rir: 4 } });
    const hold = { timed: true, intent: 'hold', reserve: undefined, range: { low: 30, high: 45 } } as const;
    const split = itemOf(entryOf('split-squat-hold', hold));
    assert.deepEqual(after(split, held(30, 10)), { aim: { seconds: 30, loadKg: 10 } });
  });

  it('dumbbells that are far apart are lifted more often where the next lighter one is much lighter', () => {
    const bench = itemOf(entryOf('bench-press-dumbbell', { range: { low: 6, high: 8 } }), { loadKg: 20 });
    assert.deepEqual(after(bench, lifted(4, 20, 0)).aim, { reps: 10, loadKg: 15, rir: 2 });
  });

  it('the lightest load is lifted less often, never for none', () => {
    const bench = itemOf(entryOf('bench-press-dumbbell'), { loadKg: 5 });
    assert.deepEqual(after(bench, lifted(3, 5, 0)).aim, { reps: 1, loadKg: 5, rir: 2 });
  });

  it('the own body is lifted more or less often', () => {
    const pushUp = itemOf(entryOf('push-up', { range: { low: 8, high: 12 } }));
    assert.equal(after(pushUp, lifted(6, undefined, 1)).aim.reps, 5);
    assert.equal(after(pushUp, lifted(8, undefined, 9)).aim.reps, 12);
    assert.equal(after(pushUp, lifted(8, undefined, 9), { mayRise: false }).aim.reps, 8);
  });

  it('fast work gets lighter once it is slow, and never heavier', () => {
    const fast = entryOf('squat-half', { intent: 'power', reserve: 4, range: { low: 6, high: 6 } });
    const item = itemOf(fast, { loadKg: 40 });
    assert.equal(after(item, lifted(6, 40, 9)).aim.loadKg, 40);
    const { aim, why } = after(item, lifted(6, 40, 1));
    assert.deepEqual(aim, { reps: 6, loadKg: 35, rir: 4 });
    assert.match(why!.says, /Fast work/);
    const jump = itemOf(
      entryOf('box-jump', { intent: 'power', reserve: undefined, range: { low: 3, high: 5 } }),
    );
    assert.deepEqual(after(jump, lifted(2)).aim, { reps: 2 });
    assert.deepEqual(after(jump, lifted(9)).aim, { reps: 3 });
  });

  it('a hold that ended early is shorter, or lighter where it had a load', () => {
    const plank = entryOf('side-plank', {
      timed: true,
      intent: 'hold',
      reserve: undefined,
      range: { low: 30, high: 45 },
    });
    assert.deepEqual(after(itemOf(plank), held(23)).aim, { seconds: 20 });
    assert.deepEqual(after(itemOf(plank), held(50)).aim, { seconds: 30 });
    assert.deepEqual(after(itemOf(plank), held(2)).aim, { seconds: 5 });
    const split = entryOf('split-squat-hold', {
      timed: true,
      intent: 'hold',
      reserve: undefined,
      range: { low: 30, high: 45 },
    });
    assert.deepEqual(after(itemOf(split, { loadKg: 15 }), held(20, 15)).aim, { seconds: 30, loadKg: 10 });
    assert.deepEqual(after(itemOf(split), held(30, 10)).aim, { seconds: 30, loadKg: 10 });
  });
});

const subjects: readonly MenuEntry[] = [
  entryOf('squat-back'),
  entryOf('squat-goblet', { range: { low: 8, high: 12 }, reserve: 3 }),
  entryOf('split-squat'),
  entryOf('leg-press', { range: { low: 4, high: 6 } }),
  entryOf('bench-press-dumbbell', { intent: 'accessory' }),
  entryOf('squat-half', { intent: 'power', reserve: 4, range: { low: 6, high: 6 } }),
];

const asked = fc
  .record({
    entry: fc.constantFrom(...subjects),
    planned: fc.nat({ max: 500 }),
    hasLoad: fc.boolean(),
    mayRise: fc.boolean(),
    heaviest: fc.option(fc.nat({ max: 500 }), { nil: undefined }),
  })
  .map(({ entry, planned, hasLoad, mayRise, heaviest }) => {
    const loads = achievableLoads(entry.exercise, gym)!;
    const at = (index: number): number => loads[index % loads.length]!;
    const item = itemOf(entry, hasLoad ? { loadKg: at(planned) } : {});
    const before = heaviest === undefined ? {} : { heaviestBeforeKg: at(heaviest) };
    return { item, loads, given: { mayRise, ...before } };
  });
const reps = fc.integer({ min: 0, max: 20 });
const rir = fc.integer({ min: 0, max: 10 });
const place = fc.nat({ max: 500 });

describe('whatever was lifted', () => {
  it('the next load can be made, and is no jump', () => {
    fc.assert(
      fc.property(asked, reps, fc.option(rir, { nil: undefined }), place, (all, did, left, at) => {
        const { item, loads, given } = all;
        const lastKg = loads[at % loads.length]!;
        const { aim } = after(item, lifted(did, lastKg, left), given);
        const loadKg = aim.loadKg!;
        const { exercise } = item.entry;
        assert.ok(loads.includes(loadKg), `${loadKg} kg cannot be made`);
        const ofSessions = given.heaviestBeforeKg && mostAfter(exercise, given.heaviestBeforeKg, limits);
        const most = Math.max(
          item.loadKg ?? 0,
          given.mayRise ? (ofSessions ?? Number.POSITIVE_INFINITY) : (item.loadKg ?? lastKg),
          loads[0]!,
        );
        assert.ok(loadKg <= most + 1e-6, `${loadKg} kg is a jump since the last sessions`);
        const planned = loadKg === item.loadKg ? loadKg : 0;
        assert.ok(
          loadKg <= Math.max(planned, mostAfter(exercise, lastKg, limits)) + 1e-6,
          `${loadKg} kg is a jump after ${lastKg} kg`,
        );
      }),
    );
  });

  it('more of it never asks for less next', () => {
    fc.assert(
      fc.property(
        asked,
        fc.tuple(reps, reps),
        fc.option(fc.tuple(rir, rir), { nil: undefined }),
        fc.tuple(place, place),
        ({ item, loads, given }, did, left, at) => {
          const pick = (least: boolean) => {
            const of = least ? Math.min : Math.max;
            const loadKg = loads[of(...at.map((each) => each % loads.length))]!;
            const set = lifted(of(...did), loadKg, left && of(...left));
            return after(item, set, given).aim.loadKg!;
          };
          assert.ok(pick(true) <= pick(false));
        },
      ),
    );
  });

  it('asks for at least one repetition, and for no end of them', () => {
    fc.assert(
      fc.property(asked, reps, rir, place, ({ item, loads, given }, did, left, at) => {
        const { aim } = after(item, lifted(did, loads[at % loads.length]!, left), given);
        assert.ok(aim.reps! >= 1 && aim.reps! <= item.entry.range.high + 2);
        assert.equal(aim.rir, item.reserve);
      }),
    );
  });

  it('with nothing to put on, more of it never asks for fewer repetitions', () => {
    const pushUp = itemOf(entryOf('push-up', { range: { low: 8, high: 12 } }));
    fc.assert(
      fc.property(fc.tuple(reps, reps), fc.tuple(rir, rir), fc.boolean(), (did, left, mayRise) => {
        const next = (of: typeof Math.min) =>
          after(pushUp, lifted(of(...did), undefined, of(...left)), { mayRise }).aim.reps!;
        assert.ok(next(Math.min) <= next(Math.max));
      }),
    );
  });
});
