import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Gym } from '../../domain/index.ts';
import type { MenuEntry } from '../menu.ts';
import { assumed } from './ahead.ts';
import { afterDone } from './fold.ts';
import { prescribe } from './prescribe.ts';
import { type ExerciseState, newState } from './state.ts';
import { asPlanned, entryOf, inputOf, story, workSets } from './test/sample.ts';

describe('the weeks ahead', () => {
  const gym: Gym = { equipment: ['barbell'] };
  const ahead = (entry: MenuEntry, from: ExerciseState, sessions: number) => {
    let state = from;
    const items = [];
    for (let at = 0; at < sessions; at += 1) {
      const day = (state.lastDay ?? 20000) + 4;
      const { item } = prescribe(inputOf(entry, gym, state, { day }));
      items.push(item);
      state = assumed(state, item, day);
    }
    return items;
  };
  const squat = entryOf('squat-back');

  it('count on 1.5 % a week at first and 0.5 % later', () => {
    const done = Array.from({ length: 3 }, () => asPlanned(60));
    const { state } = story(squat, gym, {}, done);
    const sessions = ahead(squat, state, 50);
    const early = 60 * 1.015 ** ((10 * 4) / 7);
    const late = early * 1.005 ** ((40 * 4) / 7);
    assert.ok(sessions[10]!.loadKg! <= early + 2.5 && sessions[10]!.loadKg! > 60, `${sessions[10]!.loadKg}`);
    assert.ok(
      sessions[49]!.loadKg! <= late + 2.5 && sessions[49]!.loadKg! > early,
      `${sessions[49]!.loadKg}`,
    );
  });

  it('invent no kilograms for a load that nobody has found', () => {
    for (const { loadKg, reps } of ahead(squat, newState, 60))
      assert.ok(loadKg === undefined && reps! >= 6 && reps! <= 8);
  });

  it('end where something is lifted: then that counts', () => {
    const day = 20004;
    const item = ahead(squat, newState, 1)[0]!;
    const planned = assumed(newState, item, day);
    const done = afterDone(
      planned,
      item,
      workSets([
        [6, 50, 2],
        [6, 50, 2],
        [6, 50, 2],
      ]),
      day + 4,
    );
    assert.equal(prescribe(inputOf(squat, gym, done)).item.loadKg, 50);
  });
});
