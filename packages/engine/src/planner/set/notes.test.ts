import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Gym } from '../../domain/index.ts';
import { fullDose } from '../frame.ts';
import type { MenuEntry } from '../menu.ts';
import { assumed } from './ahead.ts';
import { prescribe } from './prescribe.ts';
import { newState } from './state.ts';
import { entryOf, inputOf } from './test/sample.ts';

const barbell: Gym = { equipment: ['barbell'] };
const deload = { setShare: 0.5, loadShare: 0.95, moreReserve: 2, contactShare: 0.5 };

/** What is noted in the second week of an exercise whose load nobody knows yet. */
const secondNote = (entry: MenuEntry, given: Parameters<typeof inputOf>[3] = {}): string => {
  const first = prescribe(inputOf(entry, barbell, newState, { day: 20000 })).item;
  const state = assumed(newState, first, 20000);
  return prescribe(inputOf(given.entry ?? entry, barbell, state, { day: 20007, ...given })).item.note ?? '';
};

describe('a week ahead with a load that nobody has found yet', () => {
  const squat = entryOf('squat-back');
  const fewer = entryOf('squat-back', { range: { low: 4, high: 6 } });

  it('says when the load may rise', () => {
    assert.match(secondNote(squat), /If the first set leaves more than 3 repetitions, take the next heavier/);
  });

  it('looks for a heavier one where fewer repetitions are asked for', () => {
    assert.match(secondNote(squat, { entry: fewer }), /Fewer repetitions than before: take a heavier load/);
  });

  it('takes less in a lighter week, whatever the block asks for', () => {
    for (const entry of [squat, fewer])
      assert.equal(
        secondNote(squat, { entry, dose: deload }),
        'Your last load or a step less, so that 4 are left.',
      );
  });

  it('looks for nothing in a taper', () => {
    assert.equal(
      secondNote(squat, { frozen: true, dose: { ...fullDose, setShare: 0.5 } }),
      'Your last load.',
    );
  });
});

describe('an exercise with the own weight', () => {
  it('is called new once, and no more', () => {
    const entry = entryOf('bridge-single', { intent: 'accessory', ownWeight: true });
    const given = { ...inputOf(entry, barbell, newState, { day: 20000 }), loads: undefined };
    const first = prescribe(given).item;
    const second = prescribe({ ...given, state: assumed(newState, first, 20000), day: 20007 }).item;
    assert.match(first.note ?? '', /the movement is new/);
    assert.equal(second.note, undefined);
  });
});

describe('a calf raise that was done bare', () => {
  const dumbbells: Gym = { equipment: ['dumbbell'], dumbbellsKg: [5, 10] };
  const raise = { intent: 'accessory' } as const;
  const bare = entryOf('calf-raise-single', { ...raise, range: { low: 8, high: 12 }, ownWeight: true });
  const heavy = entryOf('calf-raise-single', { ...raise, range: { low: 6, high: 8 } });

  it('looks for a load when fewer repetitions are asked for, and goes on with it', () => {
    let state = newState;
    for (const [index, entry] of [bare, bare, bare, bare].entries()) {
      const day = 20000 + 7 * index;
      const given = { ...inputOf(entry, dumbbells, state, { day }), loads: undefined };
      state = assumed(state, prescribe(given).item, day);
    }
    const found = prescribe(inputOf(heavy, dumbbells, state, { day: 20028 })).item;
    assert.match(found.note ?? '', /^Find the load from set to set: begin with/);
    state = assumed(state, found, 20028);
    const next = prescribe(inputOf(heavy, dumbbells, state, { day: 20035 })).item;
    assert.match(next.note ?? '', /^Your last load/);
  });
});
