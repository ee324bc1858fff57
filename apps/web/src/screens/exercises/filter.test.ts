import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '@carryover/engine';
import { exercisesView } from '@carryover/views';
import { type Filter, filtered } from './filter.ts';

const { exercises } = exercisesView(fold([]), 20_000);
const everything: Filter = { text: '', area: 'any', means: 'all', equipment: [] };
const ids = (filter: Partial<Filter>): readonly string[] =>
  filtered(exercises, { ...everything, ...filter }).map(({ id }) => id);

test('without a filter the whole catalogue is shown', () => {
  assert.equal(ids({}).length, exercises.length);
});

test('beginnings of words find an exercise by any of its names', () => {
  assert.ok(ids({ text: 'sing calf' }).includes('calf-raise-single'));
  assert.ok(ids({ text: 'heel drop' }).includes('calf-raise-single-step'));
  assert.deepEqual(ids({ text: 'xyzzy' }), []);
});

test('area, means and equipment each take away', () => {
  for (const row of filtered(exercises, { ...everything, area: 'calves', means: 'none' })) {
    assert.ok(row.areas.includes('calves'), row.id);
    assert.ok(
      row.equipment.every((item) => item === 'none' || item === 'wall'),
      row.id,
    );
  }
  const banded = ids({ equipment: ['band'] });
  assert.ok(banded.length > 0 && banded.length < exercises.length);
});
