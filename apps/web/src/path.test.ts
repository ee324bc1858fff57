import assert from 'node:assert/strict';
import { test } from 'node:test';
import { href, matchPath, placeOf } from './path.ts';

test('an address behind a hash is a path, and no address is today', () => {
  assert.equal(placeOf('#/week/2026-11-16').path, 'week/2026-11-16');
  assert.equal(placeOf('#/week/').path, 'week');
  assert.equal(placeOf('').path, 'today');
  assert.equal(placeOf('#/').path, 'today');
  assert.equal(placeOf('#/audit?preset=form-first').search.get('preset'), 'form-first');
});

test('a pattern takes out what it names, of paths of its own length only', () => {
  assert.deepEqual(matchPath('week/:date', 'week/2026-11-16'), { date: '2026-11-16' });
  assert.equal(matchPath('week/:date', 'week'), undefined);
  assert.equal(matchPath('week/:date', 'season/2026-11-16'), undefined);
  assert.deepEqual(matchPath('today', 'today'), {});
});

test('what a link holds comes out again, whatever it is', () => {
  for (const part of ['a b', 'ä/ö', '100 %', '#?'])
    assert.deepEqual(matchPath('progress/:lift', placeOf(href('progress', part)).path), { lift: part });
  assert.deepEqual(matchPath('progress/:lift', 'progress/%'), { lift: '%' });
});
