import type { LimbAngles } from './limb.ts';
import { body } from './proportions.ts';
import type { Torso } from './skeleton.ts';
import { plus, times, type Vector } from './vector.ts';

const reach = body.upperArm + body.forearm - 0.1;

/** A point told from another, along the axes of the trunk: ahead, up, to the near side. */
const from = ({ thorax }: Torso, start: Vector, ahead: number, up: number, near: number): Vector =>
  plus(plus(start, times(thorax.ahead, ahead)), plus(times(thorax.up, up), times(thorax.near, near)));

type Goal = (out: 1 | -1, shoulder: Vector, torso: Torso) => Vector;

const goals: Readonly<Record<string, Goal>> = {
  down: (_out, shoulder) => plus(shoulder, [0, -reach, 0]),
  front: (_out, shoulder) => plus(shoulder, [reach, 0, 0]),
  up: (_out, shoulder) => plus(shoulder, [0, reach, 0]),
  wide: (out, shoulder, { thorax }) => plus(shoulder, times(thorax.near, out * reach)),
  hips: (out, _shoulder, torso) =>
    plus(torso.hips, plus(times(torso.pelvis.up, 4), times(torso.pelvis.near, out * 8))),
  back: (out, _shoulder, torso) => from(torso, torso.chest, -5, 0, out * 15),
  goblet: (out, _shoulder, torso) => from(torso, torso.chest, 9, -7, out * 2),
  chest: (out, _shoulder, torso) => from(torso, torso.chest, 8, -8, out * 3),
  shoulders: (out, _shoulder, torso) => from(torso, torso.chest, 4, 3, out * 11),
  head: (out, _shoulder, torso) => from(torso, torso.head, -1, 0, out * 6),
  behind: (out, _shoulder, torso) => from(torso, torso.hips, -5, 6, out * 2),
  'bar-hips': (out, _shoulder, torso) =>
    plus(
      torso.hips,
      plus(plus(times(torso.pelvis.ahead, 7), times(torso.pelvis.up, 1)), times(torso.pelvis.near, out * 13)),
    ),
};

const angles: Readonly<Record<string, LimbAngles>> = {
  sides: { swing: 4, open: 4, rot: 0, bend: 8 },
  rack: { swing: 78, open: 0, rot: -8, bend: 150 },
};

export const armGoal = (way: string, out: number, shoulder: Vector, torso: Torso): Vector | undefined =>
  goals[way]?.(out > 0 ? 1 : -1, shoulder, torso);

export const armAngles = (way: string): LimbAngles | undefined => angles[way];

/** Where elbows point for a way to hold the arms, in degrees from behind outward; 180 is the other way round. */
const flares: Readonly<Record<string, number>> = { back: 160, hips: 70, head: 80, behind: 60 };

export const armFlare = (way: string): number => flares[way] ?? 20;
