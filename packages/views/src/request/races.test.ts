import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate, type RaceGoal } from '@carryover/engine';
import { withRaces } from './races.ts';

const race: RaceGoal = {
  day: dayFromDate(2027, 10, 3),
  title: 'Half marathon',
  distanceKm: 21.1,
  priority: 'A',
};

test('a race is the run that a file plans for its day, when that is as long', () => {
  const planned = { ...withRaces([], [race])[0]!, id: 'file-1', title: 'City half' } as const;
  const long = { ...planned, type: 'long', distanceKm: 20 } as const;
  const jog = { ...planned, type: 'easy', distanceKm: 3 } as const;
  assert.deepEqual(
    withRaces([long], [race]).map(({ id, title }) => [id, title]),
    [['file-1', 'City half']],
  );
  assert.equal(withRaces([jog], [race]).length, 2);
});

test('a race of unknown length is the race that a file plans, and no other run', () => {
  const { distanceKm, ...unmeasured } = race;
  const [planned] = withRaces([], [unmeasured]);
  assert.equal(withRaces([{ ...planned!, id: 'file-1' }], [unmeasured]).length, 1);
  const jog = { ...planned!, id: 'file-2', type: 'easy', distanceKm: distanceKm! } as const;
  assert.equal(withRaces([jog], [unmeasured]).length, 2);
});
