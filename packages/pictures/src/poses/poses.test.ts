import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exercises } from '@carryover/engine';
import { ankleOf } from '../figure/between.ts';
import { anglesOf } from '../figure/limb.ts';
import { parseFigure, printFigure } from '../figure/parse.ts';
import { movingPicture, smallPicture, stillPicture } from '../figure/picture.ts';
import type { Figure, Pose } from '../figure/pose.ts';
import { type Skeleton, solvePose } from '../figure/skeleton.ts';
import { lengthOf, minus, type Vector } from '../figure/vector.ts';
import { type SvgNode, svgText } from '../svg.ts';
import { figureTexts } from './index.ts';

const figures: ReadonlyMap<string, Figure> = new Map(
  Object.entries(figureTexts).map(([id, text]) => {
    try {
      return [id, parseFigure(text)];
    } catch (error) {
      throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
    }
  }),
);

interface Told {
  readonly id: string;
  readonly figure: Figure;
  readonly pose: Pose;
  readonly body: Skeleton;
}

const poses: readonly Told[] = [...figures].flatMap(([id, figure]) =>
  figure.poses.map((pose) => ({ id, figure, pose, body: solvePose(pose.words) })),
);

const sides = ['near', 'far'] as const;

const complaints = (check: (told: Told) => readonly string[]): readonly string[] =>
  poses.flatMap((told) => check(told).map((says) => `${told.id}, ${told.pose.name}: ${says}`));

test('every exercise of the catalogue has a drawing, and every drawing an exercise', () => {
  assert.deepEqual([...figures.keys()].sort(), exercises.map(({ id }) => id).sort());
});

test('no two exercises look the same, neither at a glance nor pose by pose', () => {
  for (const draw of [smallPicture, stillPicture]) {
    const seen = new Map<string, string>();
    for (const [id, figure] of figures) {
      const text = svgText(draw(figure));
      assert.equal(seen.get(text), undefined, `${id} looks like another`);
      seen.set(text, id);
    }
  }
});

test('the notation of a figure reads back to the same figure', () => {
  for (const figure of figures.values()) assert.deepEqual(parseFigure(printFigure(figure)), figure);
});

test('every pose says what it shows, and those of one exercise say different things', () => {
  for (const [id, { poses: each }] of figures) {
    assert.equal(new Set(each.map(({ name }) => name)).size, each.length, id);
    for (const { name } of each) assert.match(name, /^[a-z].{3,}$/, id);
  }
});

/** Degrees a supple person reaches; ours. The bend of the low back, which the figure lacks, counts with the hip's. */
const ranges = {
  hip: [-35, 150],
  knee: [-1, 160],
  ankle: [-75, 45],
  shoulder: [-90, 215],
  elbow: [-1, 160],
} as const;

const outside = (joint: keyof typeof ranges, degrees: number): readonly string[] => {
  const [least, most] = ranges[joint];
  const isWithin = degrees >= least && degrees <= most;
  return isWithin ? [] : [`${joint} at ${Math.round(degrees)} degrees`];
};

/** A foot in the air stands at the angle that it is told. */
const told = (pose: Pose, word: string, side: 'near' | 'far'): number | undefined => {
  const value = pose.words[word]?.[side];
  return typeof value === 'object' ? value[0] : undefined;
};

/** An angle as people count it: an arm far behind is not an arm far overhead. */
const turned = (degrees: number): number => (degrees < -120 ? degrees + 360 : degrees);

test('no joint bends farther than a joint does', () => {
  const found = complaints(({ pose, body }) =>
    sides.flatMap((side) => {
      const isNear = side === 'near';
      const leg = anglesOf(body.pelvis, isNear, body.legs[side], 'back');
      const arm = anglesOf(body.thorax, isNear, body.arms[side], 'ahead');
      // A limb that points sideways has no flexion to speak of.
      const isAside = (open: number): boolean => Math.abs(open) > 60;
      return [
        ...(isAside(leg.open) ? [] : outside('hip', turned(leg.swing))),
        ...outside('knee', leg.bend),
        ...outside('ankle', told(pose, 'ankle', side) ?? ankleOf(body, side)),
        ...(isAside(arm.open) ? [] : outside('shoulder', turned(arm.swing))),
        ...outside('elbow', arm.bend),
      ];
    }),
  );
  assert.deepEqual(found, []);
});

const near = (a: Vector, b: Vector): number => lengthOf(minus(a, b));

test('hands and feet reach the places that they are told', () => {
  const found = complaints(({ pose, body }) =>
    sides.flatMap((side) => {
      const sign = side === 'near' ? 1 : -1;
      const { hand, foot, ankles } = pose.words;
      const miss = (word: string, at: Vector | undefined, most: number, end: Vector): readonly string[] =>
        at && near(at, end) > most ? [`${side} ${word} misses by ${near(at, end).toFixed(1)}`] : [];
      const place = (value: unknown, z: number): Vector | undefined =>
        Array.isArray(value) ? [value[0], value[1] ?? 0, sign * (value[2] ?? z)] : undefined;
      const { ball, end, heel } = body.legs[side];
      const stands = place(foot?.[side], 5);
      const lift = (stands?.[1] ?? 0) - Math.min(ball[1], heel[1]);
      return [
        ...miss('hand', place(hand?.[side], 9), 2.5, body.arms[side].end),
        ...miss('ankle', place(ankles?.[side], 5), 2.5, end),
        ...(stands && Math.abs(lift) > 2.5 ? [`${side} foot ${(-lift).toFixed(1)} off its place`] : []),
      ];
    }),
  );
  assert.deepEqual(found, []);
});

const pointsOf = ({ hips, chest, head, legs, arms }: Skeleton): readonly Vector[] => [
  hips,
  chest,
  head,
  ...sides.flatMap((side) => {
    const [arm, leg] = [arms[side], legs[side]];
    return [arm.root, arm.middle, arm.end, leg.root, leg.middle, leg.end, leg.heel, leg.ball, leg.toe];
  }),
];

test('nothing sinks into the floor', () => {
  const found = complaints(({ figure, body }) => {
    if (figure.gear.some(({ kind }) => kind === 'hill')) return [];
    const lowest = Math.min(...pointsOf(body).map(([, y]) => y));
    return lowest < -2.5 ? [`${(-lowest).toFixed(1)} below the floor`] : [];
  });
  assert.deepEqual(found, []);
});

/** Who leaves the floor on purpose. */
const leaves = /hop|jump|bound|skip|stride|sprint|march|run|high-knees|butt-kicks|ankling|pogo/;
const bearers = new Set(['box', 'bench', 'pad', 'bar', 'frame', 'hill', 'swiss', 'plate']);

test('nobody hangs in the air: a part of the body is on the floor, unless the exercise is a jump or gear bears it', () => {
  const found = complaints(({ id, figure, body }) => {
    const lowest = Math.min(...pointsOf(body).map(([, y]) => y));
    const isBorne = leaves.test(id) || figure.gear.some(({ kind }) => bearers.has(kind));
    return lowest > 4.5 && !isBorne ? [`${lowest.toFixed(1)} above the floor`] : [];
  });
  assert.deepEqual(found, []);
});

test('who hangs from a bar holds it', () => {
  const found = complaints(({ figure, body }) =>
    figure.gear
      .filter(({ kind }) => kind === 'bar')
      .flatMap(({ arguments: [at = ''] }) => {
        const [x = 0, y = 0] = at.split(',').map(Number);
        return sides.flatMap((side) => {
          const [handX, handY] = body.arms[side].end;
          const apart = Math.hypot(handX - x, handY - y);
          return apart > 3 ? [`${side} hand ${apart.toFixed(1)} from the bar`] : [];
        });
      }),
  );
  assert.deepEqual(found, []);
});

const numbersOf = (text: unknown): readonly number[] =>
  String(text)
    .split(/[ ,;]+/)
    .map(Number);

/** All places of a drawing with the square that they have to lie in. */
const coordinatesOf = (node: SvgNode): readonly number[] => {
  const { points, values, cx, cy, attributeName } = node.attributes;
  const own = [points, cx, cy, attributeName === 'rx' || attributeName === 'ry' ? undefined : values];
  return [
    ...own.filter((value) => value !== undefined).flatMap(numbersOf),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : coordinatesOf(child))),
  ];
};

test('a drawing stays in its square while it moves, and every number of it is one', () => {
  for (const [id, figure] of figures) {
    const node = movingPicture(figure);
    const [left = 0, top = 0, width = 0, height = 0] = numbersOf(node.attributes.viewBox);
    const all = coordinatesOf(node);
    assert.ok(all.every(Number.isFinite), `${id} has a number that is none`);
    if (figure.close) continue;
    const [least, most] = [Math.min(left, top), Math.max(left + width, top + height)];
    assert.ok(
      all.every((value) => value >= least && value <= most),
      `${id} leaves its square`,
    );
  }
});
