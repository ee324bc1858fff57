import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slashOrderOf, withoutSlashes } from './slash-dates.ts';

test('one date that can be read in one way only settles the others', () => {
  assert.equal(slashOrderOf(['05/01/2026', '23/12/2025']), 'day-first');
  assert.equal(slashOrderOf(['05/01/2026', '12/31/2025']), 'month-first');
  assert.equal(slashOrderOf(['05/01/2026', '04/02/2026']), undefined);
  assert.equal(slashOrderOf(['23/12/2025', '12/31/2025']), undefined);
  assert.equal(slashOrderOf(['2026-01-05', '']), undefined);
});

test('dates with slashes become plain ones, all else stays', () => {
  assert.equal(withoutSlashes('5/1/2026', 'day-first'), '2026-01-05');
  assert.equal(withoutSlashes('5/1/2026', 'month-first'), '2026-05-01');
  assert.equal(withoutSlashes('2026/01/05', undefined), '2026-01-05');
  assert.equal(withoutSlashes('23/12/2025 18:05', 'day-first'), '2025-12-23 18:05');
  assert.equal(withoutSlashes('12/23/2025 6:05 PM', 'month-first'), '2025-12-23 6:05 PM');
  for (const cell of ['5/1/2026', '2026-01-05', 'soon', ''])
    assert.equal(withoutSlashes(cell, undefined), cell);
});
