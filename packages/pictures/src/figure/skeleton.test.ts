import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posesBetween } from './between.ts';
import { anglesOf, limbByAngles } from './limb.ts';
import { parseFigure } from './parse.ts';
import { body } from './proportions.ts';
import { type Skeleton, solvePose } from './skeleton.ts';
import { lengthOf, minus, type Vector } from './vector.ts';

const wordsOf = (pose: string) => parseFigure(`| pose: ${pose}`).poses[0]!.words;
const close = (a: number, b: number, most = 0.01): boolean => Math.abs(a - b) <= most;

test('who stands tall is as high as people are', () => {
  const { hips, chest, head } = solvePose(wordsOf('hip 0 knee 0'));
  assert.ok(close(hips[1], 53), 'hip height after Winter');
  assert.ok(close(chest[1], 81.8), 'shoulder height after Winter');
  assert.ok(close(head[1] + body.headRadius, 100), 'as high as the stature');
});

const lengths = ({ legs, arms }: Skeleton): readonly number[] =>
  [legs.near, legs.far, arms.near, arms.far].flatMap(({ root, middle, end }) => [
    lengthOf(minus(middle, root)),
    lengthOf(minus(end, middle)),
  ]);

test('limbs keep their lengths on the way from pose to pose, and the foot that stands stays', () => {
  const [from, to] = [wordsOf('hip 0 knee 0 arms sides'), wordsOf('trunk 38 hip 118 knee 108 arms front')];
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
  for (const words of posesBetween(from, to, shares)) {
    const skeleton = solvePose(words);
    const [thigh, shank, , , upper, lower] = lengths(skeleton);
    assert.ok(close(thigh!, body.thigh) && close(shank!, body.shank));
    assert.ok(close(upper!, body.upperArm) && close(lower!, body.forearm));
    assert.ok(lengthOf(minus(skeleton.legs.near.ball, [body.ballAhead, 0, 5])) < 0.01);
  }
});

test('knees bend ahead and elbows behind, wherever the foot or the hand has to be', () => {
  const places = ['-20,40 foot 0', '0,40 foot 8', '-10,25 foot 4'];
  for (const place of places) {
    const { root, middle, end } = solvePose(wordsOf(`hips ${place}`)).legs.near;
    const onLine = root[0] + ((end[0] - root[0]) * (middle[1] - root[1])) / (end[1] - root[1]);
    assert.ok(middle[0] > onLine, `the knee is ahead of the line from hip to ankle at ${place}`);
  }
});

test('the angles of a limb are found again from where its joints are', () => {
  const axes = { up: [0, 1, 0], ahead: [1, 0, 0], near: [0, 0, 1] } as const;
  const root: Vector = [1, 2, 3];
  for (const bends of ['back', 'ahead'] as const)
    for (const isNear of [true, false])
      for (const swing of [-30, 20, 100])
        for (const open of [-20, 0, 50])
          for (const rot of [-40, 0, 60]) {
            const told = { swing, open, rot, bend: 70 };
            const limb = limbByAngles(axes, isNear, root, [20, 18], told, bends);
            const found = anglesOf(axes, isNear, limb, bends);
            for (const [name, value] of Object.entries(told))
              assert.ok(close(found[name as keyof typeof told], value), `${name} ${value} ${bends}`);
          }
});

test('a near foot without hips to hang on is refused', () => {
  assert.throws(() => solvePose(wordsOf('foot 4')), /need "hips"/);
});
