import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewOfExample } from '../example.ts';
import type { LiftReading } from './reading.ts';
import { groupsOf, mostRestSeconds, restInRound, restOf } from './rest.ts';

const liftOf = (words: string): LiftReading =>
  viewOfExample({ shows: '', weeks: `Mon  lift ${words}` }).lifts[0]!;

describe('the rest between sets', () => {
  it('is the mean of what was told, without the last set’s', () => {
    const [squat] = liftOf('legs: squat-back 60kg 5 rest100s, 5 60kg rest200s, 5 60kg rest600s').exercises;
    assert.deepEqual(restOf(squat!), { seconds: 150, rests: 2 });
  });

  it('is not known from sets without it or from a single set', () => {
    for (const sets of ['3x5 60kg', '1x5 60kg rest90s']) {
      assert.equal(restOf(liftOf(`legs: squat-back ${sets}`).exercises[0]!), undefined);
    }
  });

  it('takes in the sets and rests of the partner in a superset', () => {
    const lift = liftOf('full: [a] squat-back 3x10 60kg rest40s; [a] row-dumbbell 3x5/side 14kg rest50s');
    const partners = groupsOf(lift).get('a')!;
    // 40 s, then ten reps of three seconds, then 50 s.
    assert.equal(restOf(partners[0]!, partners)?.seconds, 120);
    assert.equal(restInRound(partners), 45);
  });

  it('is at most what a session’s length leaves beside the work', () => {
    assert.equal(mostRestSeconds(liftOf('legs 10m: squat-back 5x10 60kg')), 450);
    assert.equal(mostRestSeconds(liftOf('legs: squat-back 5x10 60kg')), undefined);
    assert.equal(mostRestSeconds(liftOf('legs 1m: squat-back 5x10 60kg')), 0);
  });
});
