import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exercises } from '@carryover/engine';
import { bodyWords } from './body-words.ts';

test('every muscle of the catalogue has words, and none has words for nothing', () => {
  const named = new Set(exercises.flatMap(({ primary }) => primary));
  assert.deepEqual(Object.keys(bodyWords.muscles).toSorted(), [...named].toSorted());
});
