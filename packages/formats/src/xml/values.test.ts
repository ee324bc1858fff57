import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberWithin, parseInstant } from './values.ts';

test('a number is what XML calls one, within its limits, and nothing else', () => {
  const read = [
    ['1.5', 1.5],
    ['-3', -3],
    ['+.5', 0.5],
    ['2.5E2', 250],
    ['1e999', undefined],
    ['1001', undefined],
    ['NaN', undefined],
    ['INF', undefined],
    ['Infinity', undefined],
    ['0x10', undefined],
    ['1,5', undefined],
    ['1 000', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const;
  for (const [text, value] of read) assert.equal(numberWithin(text, -10, 1000), value, String(text));
});

test('a time is of 1970 to 2100, in world time or with an offset', () => {
  const at = Date.UTC(2026, 4, 1, 6, 0, 0);
  assert.deepEqual(parseInstant('2026-05-01T06:00:00Z'), { epochMilliseconds: at });
  assert.deepEqual(parseInstant('2026-05-01T06:00:00'), { epochMilliseconds: at });
  assert.deepEqual(parseInstant('2026-05-01T06:00:00.2504Z'), { epochMilliseconds: at + 250 });
  assert.deepEqual(parseInstant('2026-05-01T06:00:00+00:00'), { epochMilliseconds: at });
  assert.deepEqual(parseInstant('2026-05-01T08:00:00+02:00'), { epochMilliseconds: at, offsetMinutes: 120 });
  assert.deepEqual(parseInstant('2026-05-01T02:30:00-0330'), { epochMilliseconds: at, offsetMinutes: -210 });
  for (const text of [
    '1900-01-01T00:00:00Z',
    '1969-12-31T23:59:59Z',
    '2100-12-31T23:59:59Z',
    '9999-12-31T23:59:59Z',
    '2026-02-30T06:00:00Z',
    '2026-13-01T06:00:00Z',
    '2026-00-10T06:00:00Z',
    '2026-05-01T24:00:00Z',
    '2026-05-01T06:60:00Z',
    '2026-05-01T06:00:00+99:00',
    '2026-05-01',
    'soon',
    '',
    undefined,
  ])
    assert.equal(parseInstant(text), undefined, String(text));
});
