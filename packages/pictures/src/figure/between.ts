import { anglesOf, type LimbAngles } from './limb.ts';
import type { Pair, PoseWords, Side, Value } from './pose.ts';
import { type Skeleton, solvePose } from './skeleton.ts';
import { cross, degreesOf, dot, minus, unit, upright, type Vector } from './vector.ts';

const armWords = ['arms', 'hand', 'shoulder', 'wide', 'spin', 'elbow'];
const legWords = ['foot', 'ankles', 'hip', 'open', 'rot', 'knee'];
const sides = ['near', 'far'] as const;

const told = (words: PoseWords, word: string, side: Side): Value => words[word]?.[side];

/** How a limb is led: by the place of its end, by a named way, or by angles. */
const leadOf = (words: PoseWords, side: Side, goals: readonly string[]): string =>
  goals
    .map((word) => {
      const value = told(words, word, side);
      return value === undefined ? '' : typeof value === 'string' ? value : word;
    })
    .find(Boolean) ?? 'angles';

const set = (words: PoseWords, side: Side, told: Readonly<Record<string, Value>>): PoseWords => ({
  ...words,
  ...Object.fromEntries(
    Object.entries(told).map(([word, value]) => [
      word,
      { near: undefined, far: undefined, ...words[word], [side]: value },
    ]),
  ),
});

const nothing = (words: readonly string[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(words.map((word) => [word, undefined]));

const asWords = (
  { swing, open, rot, bend }: LimbAngles,
  [a, b, c, d]: readonly [string, string, string, string],
): Readonly<Record<string, Value>> => ({ [a]: [swing], [b]: [open], [c]: [rot], [d]: [bend] });

const armByAngles = (words: PoseWords, { thorax, arms }: Skeleton, side: Side): PoseWords =>
  set(words, side, {
    ...nothing(armWords),
    ...asWords(anglesOf(thorax, side === 'near', arms[side], 'ahead'), ['shoulder', 'wide', 'spin', 'elbow']),
  });

/** The angle of a foot to its shin; 0 is a right angle. */
export const ankleOf = ({ pelvis, legs }: Skeleton, side: Side): number => {
  const { middle, end, heel, ball } = legs[side];
  const shin = unit(minus(end, middle));
  const foot = unit(minus(ball, heel));
  const ahead: Vector = upright(cross(pelvis.near, shin), shin);
  return degreesOf(-dot(foot, shin), Math.abs(dot(foot, ahead)));
};

const legByAngles = (words: PoseWords, skeleton: Skeleton, side: Side): PoseWords =>
  set(words, side, {
    ...nothing(legWords),
    ...asWords(anglesOf(skeleton.pelvis, side === 'near', skeleton.legs[side], 'back'), [
      'hip',
      'open',
      'rot',
      'knee',
    ]),
    ankle: [ankleOf(skeleton, side)],
  });

const withHips = (words: PoseWords, { hips }: Skeleton): PoseWords => ({
  ...words,
  lift: { near: undefined, far: undefined },
  hips: { near: hips, far: hips },
});

const leads = [
  { goals: ['hand', 'arms'], turn: armByAngles },
  { goals: ['foot', 'ankles'], turn: legByAngles },
] as const;

/** Two poses told alike: what one leads by a place and the other by angles is led by angles in both. */
const alike = (a: PoseWords, b: PoseWords): readonly [PoseWords, PoseWords] => {
  const [one, other] = [solvePose(a), solvePose(b)];
  let [first, second] = [a, b];
  const isHung = (words: PoseWords): boolean => told(words, 'hips', 'near') !== undefined;
  const isUnlike = (side: Side, goals: readonly string[]): boolean =>
    leadOf(a, side, goals) !== leadOf(b, side, goals);
  if (isHung(a) !== isHung(b) || isUnlike('near', ['foot', 'ankles']))
    [first, second] = [withHips(first, one), withHips(second, other)];
  for (const side of sides)
    for (const { goals, turn } of leads)
      if (isUnlike(side, goals)) [first, second] = [turn(first, one, side), turn(second, other, side)];
  return [first, second];
};

const usual: Readonly<Record<string, number>> = { shoulder: 4, wide: 4, elbow: 8, flare: 20 };

const isGoal = new Set(['hips', 'foot', 'ankles', 'hand', 'ball', 'stand']);

const mixedValue = (word: string, a: Value, b: Value, share: number): Value => {
  if (typeof a === 'string' || typeof b === 'string') return a ?? b;
  if (a === undefined && b === undefined) return undefined;
  if (isGoal.has(word) && (a === undefined || b === undefined)) return a ?? b;
  // A foot that lies flat in one pose and is free in the other is free on the way.
  const [from, to] = [a ?? [usual[word] ?? 0], b ?? [usual[word] ?? 0]];
  const length = Math.min(from.length, to.length);
  return from.slice(0, length).map((value, at) => value + (to[at]! - value) * share);
};

/** The poses on the way from one to the other, at shares of the way from 0 to 1. */
export const posesBetween = (a: PoseWords, b: PoseWords, shares: readonly number[]): readonly PoseWords[] => {
  const [from, to] = alike(a, b);
  const words = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const none: Pair<Value> = { near: undefined, far: undefined };
  return shares.map((share) =>
    Object.fromEntries(
      words.map((word) => {
        const [x, y] = [from[word] ?? none, to[word] ?? none];
        return [
          word,
          { near: mixedValue(word, x.near, y.near, share), far: mixedValue(word, x.far, y.far, share) },
        ];
      }),
    ),
  );
};
