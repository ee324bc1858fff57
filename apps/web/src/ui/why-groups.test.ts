import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf } from './why-groups.ts';

test('reasons stand under the number that they explain, in the order in which a prescription is read', () => {
  const groups = groupsOf([
    { says: 'Rest long.', of: 'rest' },
    { says: 'It felt easy.', of: 'load' },
    { says: 'Whatever else.' },
    { says: 'Plates come in pairs.', of: 'load' },
    { says: 'Three are enough.', of: 'sets' },
  ]);
  assert.deepEqual(
    groups.map(({ of, reasons }) => [of, reasons.map(({ says }) => says)]),
    [
      ['sets', ['Three are enough.']],
      ['load', ['It felt easy.', 'Plates come in pairs.']],
      ['rest', ['Rest long.']],
      [undefined, ['Whatever else.']],
    ],
  );
  assert.deepEqual(groupsOf([]), []);
});
