import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameExamples } from '../../fixtures/exercise-names.ts';
import { exercises } from './index.ts';
import { type ExerciseMatch, matchExercise } from './match.ts';

const told = (match: ExerciseMatch): unknown => {
  if (match.kind === 'exercise') return match.exercise.id;
  return match.kind === 'other' ? { other: match.pattern, region: match.region } : match.kind;
};

test('every name of the hand-checked list means what it should', () => {
  const wrong = nameExamples
    .map(({ name, expect }) => ({ name: name.slice(0, 60), expect, told: told(matchExercise(name)) }))
    .filter(({ expect, told }) => JSON.stringify(expect) !== JSON.stringify(told));
  assert.deepEqual(wrong, []);
  assert.ok(nameExamples.length >= 150);
  assert.equal(new Set(nameExamples.map(({ name }) => name)).size, nameExamples.length);
});

test('every id, name and alias of the catalogue means its own exercise, in full', () => {
  const astray = exercises.flatMap((exercise) =>
    [exercise.id, exercise.name, ...exercise.aliases]
      .map((name) => ({ name, of: exercise.id, match: matchExercise(name) }))
      .filter(({ match }) => match.kind !== 'exercise' || match.exercise !== exercise || match.confidence < 1)
      .map(({ name, of, match }) => ({ name, of, told: told(match) })),
  );
  assert.deepEqual(astray, []);
});

const shortNames = nameExamples.filter(({ name }) => name.length < 100).map(({ name }) => name);
const catalogueNames = exercises.flatMap(({ name, aliases }) => [name, ...aliases]);
const someName = fc.constantFrom(...shortNames, ...catalogueNames);
/** With a separator in it, so that capitals are only capitals. */
const someSeveralWords = someName.filter((name) => /[^A-Za-z0-9]/.test(name));

const sameAs = (name: string, varied: string): void =>
  assert.deepEqual(matchExercise(varied), matchExercise(name), `${name} as ${varied}`);

test('capitals do not change the meaning', () => {
  const cases = fc.array(fc.boolean(), { minLength: 100, maxLength: 100 });
  fc.assert(
    fc.property(someSeveralWords, cases, (name, upper) => {
      const varied = [...name].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase()));
      sameAs(name, varied.join(''));
    }),
  );
});

test('separators and doubled spaces do not change the meaning', () => {
  fc.assert(
    fc.property(someSeveralWords, fc.constantFrom(' ', '  ', '-', '_', ' / ', '. '), (name, separator) => {
      sameAs(name, ` ${name.replace(/[\s_-]+/g, separator)} `);
    }),
  );
});

test('the tool may stand in brackets behind or in front', () => {
  const bracketed = someName.filter((name) => /^[^()]+ \([^()]+\)$/.test(name));
  fc.assert(
    fc.property(bracketed, (name) => {
      const [movement = '', tool = ''] = name.slice(0, -1).split(' (');
      sameAs(name, `${tool} ${movement}`);
      sameAs(name, `${movement}, ${tool}`);
    }),
  );
});

test('letters at random mean nothing', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'),
    minLength: 6,
    maxLength: 60,
  });
  fc.assert(fc.property(letters, (name) => matchExercise(name).kind === 'unknown'));
});

test('any string at all is answered, the same way twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const match = matchExercise(name);
      assert.deepEqual(matchExercise(name), match);
      if (match.kind !== 'unknown') assert.ok(match.confidence > 0 && match.confidence <= 1);
    }),
  );
});
