import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { exercises } from '@carryover/engine';
import { fitExerciseCodes } from '../../src/fit/exercise-codes.ts';

/** FIT's vocabulary as another project wrote it down: names by number, by the names of the types. */
const vocabulary = async (): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const entry = createRequire(import.meta.url).resolve('fit-file-parser');
  const profile = pathToFileURL(entry.replace(/cjs[\\/]fit-parser\.js$/, 'profile.js'));
  assert.match(readFileSync(profile, 'utf8'), /exercise_category/);
  return (await import(profile.href)).PROFILE_TYPES;
};

test('every exercise of the catalogue has a code, and no code is of an exercise that is not there', () => {
  assert.deepEqual([...fitExerciseCodes.keys()].sort(), exercises.map(({ id }) => id).sort());
});

test('every code is what the vocabulary has under these words', async () => {
  const types = await vocabulary();
  for (const [id, { category, name, words, isNearest }] of fitExerciseCodes) {
    assert.equal(types.exercise_category?.[category], words.category, id);
    assert.equal(isNearest === true && name === undefined, false, id);
    if (name === undefined) assert.equal(words.name, undefined, id);
    else assert.equal(types[`${words.category}_exercise_name`]?.[name], words.name, id);
  }
});

test('no two exercises are said to be the same one of the vocabulary', () => {
  const exact = [...fitExerciseCodes.values()].filter(
    ({ name, isNearest }) => name !== undefined && isNearest === undefined,
  );
  assert.ok(exact.length > 100);
  assert.equal(new Set(exact.map(({ category, name }) => `${category}/${name}`)).size, exact.length);
});

test('the numbers that were checked by hand', () => {
  const numbers = (id: string) => {
    const { category, name, isNearest = false } = fitExerciseCodes.get(id)!;
    return [category, name, isNearest];
  };
  assert.deepEqual(numbers('deadlift-single-leg'), [8, 14, false]);
  assert.deepEqual(numbers('split-squat-rear-foot-elevated'), [17, 18, false]);
  assert.deepEqual(numbers('calf-raise-single'), [1, 15, false]);
  assert.deepEqual(numbers('side-plank'), [19, 66, false]);
  assert.deepEqual(numbers('nordic-curl'), [15, 0, true]);
  assert.deepEqual(numbers('pogo-hops'), [20, undefined, false]);
});

test('the page on exports tells how many exercises have a name, the nearest one, or a category alone', () => {
  const codes = [...fitExerciseCodes.values()];
  const near = codes.filter(({ isNearest }) => isNearest === true).length;
  const alone = codes.filter(({ name }) => name === undefined).length;
  const page = readFileSync(new URL('../../../../docs/export.md', import.meta.url), 'utf8');
  assert.ok(
    page.includes(
      `Of the ${codes.length} exercises FIT's vocabulary has ${codes.length - near - alone} by name.`,
    ),
  );
  assert.ok(page.includes(`${near} stand under the nearest name and ${alone} under a category alone`));
});
