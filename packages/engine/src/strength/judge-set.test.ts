import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exerciseById } from '../catalog/index.ts';
import { judgeSet } from './judge-set.ts';

const heavyWithoutLoad = (id: string, reps: number, rir?: number) =>
  judgeSet(exerciseById(id)!, { role: 'work', reps, ...(rir === undefined ? {} : { rir }) }).heavy;

describe('a set whose load nobody has written down', () => {
  it('is heavy by its reserve where the exercise has a weight', () => {
    for (const id of ['squat-back', 'leg-press', 'deadlift-romanian-dumbbell', 'deadlift-trap-bar'])
      assert.equal(heavyWithoutLoad(id, 6, 2), true, id);
  });

  it('is not heavy where two legs lift no more than the body, or where the reserve is large', () => {
    assert.equal(heavyWithoutLoad('squat-bodyweight', 12, 2), false);
    assert.equal(heavyWithoutLoad('nordic-curl', 6, 2), false);
    assert.equal(heavyWithoutLoad('squat-back', 6, 5), false);
  });

  it('stays open without a reserve', () => {
    assert.equal(heavyWithoutLoad('squat-back', 6), undefined);
  });
});
