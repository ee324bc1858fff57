import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseById, exercises, matchExercise } from '@carryover/engine';
import fc from 'fast-check';
import { guessExercises } from '../src/index.ts';
import { asTyped, fromRealExports, type LabelledName } from './unmapped-names.ts';

const rank = ({ name, means }: LabelledName): number =>
  guessExercises(name).findIndex(({ id }) => means.includes(id));

const share = (names: readonly LabelledName[], within: number): number =>
  names.filter((each) => {
    const at = rank(each);
    return at >= 0 && at < within;
  }).length / names.length;

const missed = (names: readonly LabelledName[]): string =>
  names
    .filter((each) => rank(each) !== 0)
    .map(({ name }) => `${name}: ${guessExercises(name).map(({ id }) => id)}`)
    .join('\n');

test('the labels name exercises, and each name once', () => {
  const all = [...fromRealExports, ...asTyped];
  for (const id of all.flatMap(({ means }) => means)) assert.ok(exerciseById(id), id);
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
});

test('no name of the real exports is one that is understood already', () => {
  for (const { name } of fromRealExports) assert.notEqual(matchExercise(name).kind, 'exercise', name);
});

test('of the unmapped names of real exports, most are guessed at once', (t) => {
  const [first, three] = [share(fromRealExports, 1), share(fromRealExports, 3)];
  t.diagnostic(`${fromRealExports.length} names: ${first.toFixed(2)} first, ${three.toFixed(2)} among three`);
  assert.ok(first >= 0.8 && three >= 0.9, missed(fromRealExports));
});

test('of names as people type them, most are guessed at once', (t) => {
  const hard = asTyped.filter(({ name }) => matchExercise(name).kind !== 'exercise');
  const [first, three] = [share(hard, 1), share(hard, 3)];
  t.diagnostic(`${hard.length} names: ${first.toFixed(2)} first, ${three.toFixed(2)} among three`);
  assert.ok(first >= 0.8 && three >= 0.9, missed(hard));
});

test('a name that is understood is its own first guess', () => {
  for (const { name } of exercises) {
    const match = matchExercise(name);
    assert.ok(match.kind === 'exercise');
    assert.equal(guessExercises(name)[0]?.id, match.exercise.id, name);
  }
});

test('words that name no exercise get no guess', () => {
  for (const name of ['Zorble Deluxe', 'asdf', '', '   ', '日本語', '__proto__', 'constructor'])
    assert.deepEqual(guessExercises(name), [], name);
});

test('any text gets at most three guesses, each once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 400 })), (name) => {
      const ids = guessExercises(name).map(({ id }) => id);
      assert.ok(ids.length <= 3);
      assert.equal(new Set(ids).size, ids.length);
    }),
    { numRuns: 200 },
  );
});
