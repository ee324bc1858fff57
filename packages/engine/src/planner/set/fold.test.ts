import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exerciseById } from '../../catalog/index.ts';
import type { Gym } from '../../domain/index.ts';
import { logOfText, weeksInARow } from '../../example.ts';
import { viewOf } from '../../view.ts';
import type { MenuEntry } from '../menu.ts';
import { stateOf } from './fold.ts';
import { prescribe } from './prescribe.ts';
import { isTrusted, newState, prescribingIndexKg } from './state.ts';
import { entryOf, inputOf } from './test/sample.ts';

const barbell: Gym = { equipment: ['barbell'] };
const squat = entryOf('squat-back');

/** What a log in the week notation tells of an exercise. */
const exposuresOf = (weeks: string, id = 'squat-back') => {
  const log = logOfText(weeks);
  return viewOf(log, log.coverage.lifts!, exerciseById).exposures.get(id) ?? [];
};

const mondays = (sets: readonly string[], id = 'squat-back') =>
  weeksInARow(sets.length, (number) => `Mon  lift legs: ${id} ${sets[number - 1]}`);

const doneOf = (sets: readonly string[], entry: MenuEntry) => {
  const { id } = entry.exercise;
  return sets.length === 0 ? newState : stateOf(exposuresOf(mondays(sets, id), id), entry);
};

const next = (sets: readonly string[], entry = squat, gym = barbell) =>
  prescribe(inputOf(entry, gym, doneOf(sets, entry))).item;

describe('the state of an exercise, from a log', () => {
  it('is what was lifted, never what was planned', () => {
    const done = mondays(['3x8 60kg rir2', '3x8 60kg rir2']);
    const planned = `${done}\nFri  lift legs: squat-back 3x6 100kg rir2 ?`;
    assert.deepEqual(stateOf(exposuresOf(planned), squat), stateOf(exposuresOf(done), squat));
    assert.equal(next(['3x8 60kg rir2', '3x8 60kg rir2']).loadKg, 62.5);
  });

  it('leaves deloads aside', () => {
    const state = stateOf(
      exposuresOf(mondays(['3x7 60kg rir2', '3x8 60kg rir2', '3x8 60kg rir2', '1x8 55kg rir4'])),
      squat,
    );
    assert.deepEqual([state.level?.loadKg, state.metInRow, state.exposures], [60, 2, 4]);
  });

  it('takes one lighter session for a choice, and two for the level', () => {
    const usual = ['3x7 60kg rir2', '3x7 60kg rir2', '3x7 57.5kg rir2'];
    assert.equal(next(usual).loadKg, 60);
    assert.equal(next([...usual, '3x7 57.5kg rir2']).loadKg, 57.5);
  });

  it('does not go on from a heavy single', () => {
    assert.equal(next(['3x7 60kg rir2', '3x7 60kg rir2', '1x1 90kg rir0']).loadKg, 60);
  });

  it('trusts an index after three sessions with a reserve', () => {
    const sessions = ['3x6 60kg rir2', '3x6 60kg rir2', '3x6 60kg'];
    assert.equal(isTrusted(stateOf(exposuresOf(mondays(sessions)), squat)), false);
    assert.equal(isTrusted(stateOf(exposuresOf(mondays([...sessions, '3x6 60kg rir2'])), squat)), true);
  });

  it('prescribes from the lower of the last index and the middle one', () => {
    const state = stateOf(exposuresOf(mondays(['3x6 60kg rir2', '3x6 65kg rir2', '3x6 70kg rir2'])), squat);
    assert.ok(Math.abs(prescribingIndexKg(state)! - 65 * (36 / 29)) < 1e-9);
  });

  it('begins anew where the logged names of a machine differ', () => {
    const text = weeksInARow(2, (week) => `Mon  lift legs: leg-press 3x8 ${week * 50}kg rir2`);
    const exposures = exposuresOf(text, 'leg-press').map((exposure, index) => ({
      ...exposure,
      reading: { ...exposure.reading, performed: { ...exposure.reading.performed, name: `Press ${index}` } },
    }));
    assert.equal(stateOf(exposures, entryOf('leg-press')).exposures, 1);
  });
});

describe('another range than before', () => {
  const twelves = ['3x12 40kg rir2', '3x12 40kg rir2', '3x12 40kg rir2'];
  const heavy = entryOf('squat-back', { range: { low: 4, high: 6 } });

  it('takes its load from the last one, with ten reps counted of twelve', () => {
    const item = next(twelves, heavy);
    // 40 kg x 0.837 / 0.739 = 45.3 kg.
    assert.deepEqual([item.reps, item.loadKg], [4, 45]);
    assert.equal(item.why.find((why) => why.of === 'load')?.method, 'training index');
  });

  it('lowers the load for more reps', () => {
    const item = next(
      ['3x5 80kg rir2', '3x5 80kg rir2', '3x5 80kg rir2'],
      entryOf('squat-back', { range: { low: 8, high: 12 } }),
    );
    // 80 kg x 27 / 30 = 72 kg by Brzycki, 72.9 kg by RTS.
    assert.deepEqual([item.reps, item.loadKg], [8, 70]);
  });

  it('lifts more often what is far lighter than the load that is wanted', () => {
    const few: Gym = { equipment: ['dumbbell'], dumbbellsKg: [10, 15, 20] };
    const entry = entryOf('deadlift-romanian-dumbbell', { range: { low: 4, high: 6 } });
    const item = next(['3x10 15kg rir2', '3x10 15kg rir2', '3x10 15kg rir2'], entry, few);
    assert.deepEqual([item.reps, item.loadKg], [8, 15]);
    const reps = item.why.find((why) => why.of === 'reps')!;
    assert.match(reps.says, /the load that can be made is light for 4/);
  });

  it('finds it by reserve where the index is not to be trusted yet', () => {
    const item = next(['3x12 40kg'], heavy);
    assert.equal(item.loadKg, undefined);
    assert.match(item.note ?? '', /half of the 40 kg of last time/);
  });
});

describe('other weights than usual', () => {
  it('ask for more reps with a lighter pair, and for none that is heavier', () => {
    const entry = entryOf('deadlift-romanian-dumbbell');
    const sessions = ['3x7 20kg rir2', '3x7 20kg rir2', '3x7 20kg rir2'];
    const hotel = (dumbbellsKg: number[]): Gym => ({ equipment: ['dumbbell'], dumbbellsKg });
    const lighter = next(sessions, entry, hotel([5, 18]));
    assert.deepEqual([lighter.reps, lighter.loadKg], [10, 18]);
    assert.equal(next(sessions, entry, hotel([25])).loadKg, undefined);
    assert.match(next(sessions, entry, hotel([25])).note ?? '', /lightest load here is 25 kg/);
  });
});

describe('without a load', () => {
  const floor: Gym = { equipment: [] };
  const bare = entryOf('split-squat', { range: { low: 8, high: 10 } });

  it('repetitions grow, then a slower set more, then the exercise', () => {
    const easy = ['3x10/side rir2', '3x11/side rir2', '3x12/side rir2'];
    const slower = next(easy, bare, floor);
    assert.deepEqual([slower.sets, slower.reps], [4, 10]);
    assert.match(slower.note ?? '', /three seconds down/);
    const how = 'Three seconds down, two seconds still at the bottom.';
    assert.equal(next(easy, { ...bare, how }, floor).note, how);
    const state = doneOf([...easy, '4x12/side rir2', '4x12/side rir2'], bare);
    assert.equal(prescribe(inputOf(bare, floor, state)).item.nextRung, true);
  });

  it('a backpack follows the slower set', () => {
    const sessions = ['3x12/side rir2', '3x12/side rir2'];
    const item = next(sessions, bare, { equipment: ['backpack'], backpackMostKg: 10 });
    assert.equal(item.loadKg, 1);
  });

  it('holds grow by five seconds to ten past the range', () => {
    const plank = entryOf('side-plank', {
      timed: true,
      range: { low: 20, high: 30 },
      reserve: undefined,
      intent: 'stability',
    });
    assert.equal(next(['3x20s/side'], plank, floor).seconds, 25);
    assert.equal(next(['3x30s/side', '3x30s/side'], plank, floor).seconds, 35);
    const long = next(['3x30s/side', '3x40s/side'], plank, floor);
    assert.deepEqual([long.sets, long.seconds, long.reserve], [4, 30, undefined]);
  });
});

describe('fast work', () => {
  it('keeps its repetitions, from the lower end in the first two sessions', () => {
    const jumps = entryOf('broad-jump', { intent: 'power', range: { low: 3, high: 5 }, reserve: undefined });
    const reps = [[], ['3x3'], ['3x3', '3x3'], ['3x3', '3x3', '3x5', '3x5']].map(
      (done) => next(done, jumps).reps,
    );
    assert.deepEqual(reps, [3, 3, 5, 5]);
  });

  it('takes half of what is lifted heavy, and does not move it', () => {
    const fast = entryOf('squat-back', { intent: 'power', reserve: 4 });
    const heavy = ['3x6 80kg rir2', '3x6 80kg rir2', '3x6 80kg rir2'];
    // 80 kg x 1.241 / 2 = 49.7 kg.
    assert.equal(next(heavy, fast).loadKg, 47.5);
    assert.equal(next([...heavy, '3x6 47.5kg rir5'], fast).loadKg, 47.5);
  });
});
