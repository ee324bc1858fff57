import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benches } from './bench/index.ts';
import { type Measured, rowOf } from './bench/row.ts';
import { tableOf } from './bench/table.ts';
import { median } from './bench/time.ts';

const measured: Measured = {
  work: 'audit of 3 made-up weeks',
  value: 30,
  unit: 'ms',
  peer: { name: 'reading them', value: 12 },
  goal: { atMost: 3 },
};

test('a row has the fields that its readers rely on', () => {
  const row = rowOf('audit', measured);
  assert.deepEqual(Object.keys(row).sort(), [
    'goal',
    'met',
    'name',
    'peer',
    'ratio',
    'unit',
    'value',
    'work',
  ]);
  assert.equal(row.ratio, 2.5);
  assert.equal(row.met, true);
});

test('a goal is met up to its limit and missed beyond, in both directions', () => {
  const metAt = (value: number, goal: Measured['goal']) => rowOf('row', { ...measured, value, goal }).met;
  assert.equal(metAt(36, { atMost: 3 }), true);
  assert.equal(metAt(36.1, { atMost: 3 }), false);
  assert.equal(metAt(12, { atLeast: 1 }), true);
  assert.equal(metAt(11, { atLeast: 1 }), false);
});

test('what could not be measured meets no goal', () => {
  assert.equal(rowOf('row', { ...measured, value: Number.NaN }).met, false);
  assert.equal(rowOf('row', { ...measured, peer: { name: 'nothing', value: 0 } }).met, false);
});

test('the median is the middle one, or between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([9, 1, 5, 7]), 6);
});

test('the table lines its figures up and names the missed goals last', () => {
  const rows = [rowOf('audit', measured), rowOf('a-longer-name', { ...measured, value: 123.456 })];
  assert.deepEqual(tableOf(rows).split('\n'), [
    'row             value   peer  ratio       goal  met',
    'audit           30 ms  12 ms    2.5  at most 3  yes',
    '    audit of 3 made-up weeks',
    '    beside reading them',
    'a-longer-name  123 ms  12 ms   10.3  at most 3   NO',
    '    audit of 3 made-up weeks',
    '    beside reading them',
    '1 of 2 goals are missed: a-longer-name.',
  ]);
});

test('every row has a name of its own', () => {
  const names = benches.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
});
