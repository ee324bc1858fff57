import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFigure, printFigure } from './parse.ts';

const squat = 'barbell back; arms back | standing: hip 0 knee 0 | thighs level: trunk 38 hip 118 knee 108';

test('a line of notation is a view, gear and poses', () => {
  const { gear, poses, glance } = parseFigure(squat);
  assert.deepEqual(gear, [{ kind: 'barbell', arguments: ['back'] }]);
  assert.deepEqual(
    poses.map(({ name }) => name),
    ['standing', 'thighs level'],
  );
  assert.deepEqual(poses[1]?.words.knee, { near: [108], far: [108] });
  assert.equal(glance, 1, 'the last pose tells most, unless the line says another');
  assert.deepEqual(parseFigure(printFigure(parseFigure(squat))), parseFigure(squat));
});

test('a stroke parts the near side from the far one, and a later word replaces an earlier', () => {
  const [pose] = parseFigure('hip 10 | on one leg: hip 0/30 hand -/5,60').poses;
  assert.deepEqual(pose?.words.hip, { near: [0], far: [30] });
  assert.deepEqual(pose?.words.hand, { near: undefined, far: [5, 60] });
});

test('what cannot be read says what was wrong, and what was expected', () => {
  const errors: readonly (readonly [string, RegExp])[] = [
    ['barbell back', /no pose: put a bar \|/],
    ['| hip 20', /"hip 20" is no pose: give it a name and a colon/],
    ['| low: hipp 20', /"hipp" is no word of a pose: trunk, /],
    ['| low: hip', /"hip" has no value/],
    ['| low: hip many', /"many" after "hip" is no number/],
    ['| low: hip 1/2/3', /has 3 values; it takes two, near\/far/],
    ['| low: trunk 1/2', /has 2 values; it takes one/],
    ['| low: hips 4', /"hips" .* takes 2 to 3 numbers joined by commas, not "4"/],
    ['| low: arms crossed', /"crossed" is no way to hold the arms: give one of sides, /],
    ['glance 3 | low: hip 2', /"glance 3": there are 1 poses/],
  ];
  for (const [text, says] of errors) assert.throws(() => parseFigure(text), says, text);
});
