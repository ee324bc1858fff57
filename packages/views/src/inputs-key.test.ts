import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputsKey, type ViewInputs } from './inputs-key.ts';

const inputs: ViewInputs = {
  view: 'week',
  head: { epoch: 'a', seq: 3, chain: 'c' },
  today: 20_000,
  version: '1.0.0',
  asked: { week: '2027-01-04', preset: 'evidence' },
};

test('the order in which something is asked for, and what is not asked for, changes no key', () => {
  const asked = { preset: 'evidence', from: undefined, week: '2027-01-04' };
  assert.equal(inputsKey({ ...inputs, asked }), inputsKey(inputs));
});

test('every input makes another key, and no two inputs run into each other', () => {
  const { head } = inputs;
  const others: readonly ViewInputs[] = [
    { ...inputs, view: 'today' },
    { ...inputs, today: 20_001 },
    { ...inputs, version: '1.0.1' },
    { ...inputs, head: { ...head, epoch: 'b' } },
    { ...inputs, head: { ...head, seq: 4 } },
    { ...inputs, head: { ...head, chain: 'd' } },
    { ...inputs, asked: {} },
    { ...inputs, asked: { week: '2027-01-04/preset=evidence' } },
    { ...inputs, asked: { week: '2027-01-04' } },
  ];
  assert.equal(new Set([inputs, ...others].map(inputsKey)).size, others.length + 1);
});
