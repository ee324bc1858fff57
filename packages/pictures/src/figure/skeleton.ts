import { armAngles, armFlare, armGoal } from './arms.ts';
import { type Axes, type Limb, type LimbAngles, limbByAngles, limbByGoal } from './limb.ts';
import type { Pair, PoseWords, Side, Value } from './pose.ts';
import { body } from './proportions.ts';
import { cos, cross, minus, plus, sin, times, towards, unit, upright, type Vector } from './vector.ts';

export interface Leg extends Limb {
  readonly heel: Vector;
  readonly arch: Vector;
  readonly ball: Vector;
  readonly toe: Vector;
}

/** Where everything of a body is. */
export interface Skeleton {
  readonly pelvis: Axes;
  readonly thorax: Axes;
  readonly hips: Vector;
  readonly waist: Vector;
  /** The middle between the shoulders. */
  readonly chest: Vector;
  readonly head: Vector;
  readonly legs: Pair<Leg>;
  readonly arms: Pair<Limb>;
  /** The middle of a ball that the pose places. */
  readonly ball: Vector | undefined;
}

const both = <Made>(make: (side: Side) => Made): Pair<Made> => ({
  near: make('near'),
  far: make('far'),
});

const of = (words: PoseWords, word: string, side: Side = 'near'): Value => words[word]?.[side];

const numberIn = (words: PoseWords, word: string, side: Side = 'near', otherwise = 0): number => {
  const value = of(words, word, side);
  return typeof value === 'object' ? value[0]! : otherwise;
};

const numbersIn = (words: PoseWords, word: string, side: Side = 'near'): readonly number[] | undefined => {
  const value = of(words, word, side);
  return typeof value === 'object' ? value : undefined;
};

const outwards = (side: Side, z: number): number => (side === 'near' ? z : -z);

/** A place as told: ahead, height, and out from the middle to the limb's own side. */
const placeOf = ([x, y = 0, z]: readonly number[], side: Side, usual: number): Vector => [
  x!,
  y,
  outwards(side, z ?? usual),
];

const pelvisAxes = (words: PoseWords): Axes => {
  const lean = numberIn(words, 'trunk');
  const roll = numberIn(words, 'roll');
  const turn = numberIn(words, 'turn');
  const turned = ([x, y, z]: Vector): Vector => {
    const [rx, ry, rz] = [x, y * cos(roll) - z * sin(roll), y * sin(roll) + z * cos(roll)];
    return [rx * cos(turn) - rz * sin(turn), ry, rx * sin(turn) + rz * cos(turn)];
  };
  return {
    up: turned([sin(lean), cos(lean), 0]),
    ahead: turned([cos(lean), -sin(lean), 0]),
    near: turned([0, 0, 1]),
  };
};

const thoraxAxes = ({ up, ahead, near }: Axes, words: PoseWords): Axes => {
  const curl = numberIn(words, 'curl');
  const bent: Axes = { up: towards(up, ahead, curl), ahead: towards(ahead, times(up, -1), curl), near };
  const side = numberIn(words, 'side');
  const leant: Axes = {
    ...bent,
    up: towards(bent.up, bent.near, side),
    near: towards(bent.near, times(bent.up, -1), side),
  };
  const twist = numberIn(words, 'twist');
  return {
    up: leant.up,
    ahead: towards(leant.ahead, leant.near, twist),
    near: towards(leant.near, times(leant.ahead, -1), twist),
  };
};

const level: Vector = [0, 1, 0];

const headingOf = (words: PoseWords, side: Side): Vector => {
  const turn = numberIn(words, 'turn') + outwards(side, numberIn(words, 'splay', side));
  return [cos(turn), 0, sin(turn)];
};

interface FootShape {
  /** From the ankle. */
  readonly heel: Vector;
  readonly ball: Vector;
  readonly toe: Vector;
}

/** A foot on a level place: flat, on the ball with bent toes, or on the heel. */
const footOnPlace = (heading: Vector, heel: number, toesUp: number): FootShape => {
  const at = (along: number, up: number, pitch: number): Vector =>
    plus(
      times(heading, along * cos(pitch) + up * sin(pitch)),
      times(level, up * cos(pitch) - along * sin(pitch)),
    );
  const ball = at(body.ballAhead, -body.ankleHeight, heel);
  const toes = body.toeAhead - body.ballAhead;
  return {
    heel: at(-body.heelBehind, -body.ankleHeight, heel),
    ball,
    toe: plus(ball, towards(times(heading, toes), times(level, toes), toesUp - Math.min(heel, 0))),
  };
};

/** A foot in the air, at an angle to its shin. */
const freeFoot = ({ middle, end, root }: Limb, near: Vector, ankle: number): FootShape => {
  const shin = unit(minus(end, middle));
  const thigh = unit(minus(middle, root));
  const bentAhead = upright(minus(thigh, times(shin, 0.98)), shin);
  const straightAhead = upright(cross(near, shin), shin);
  const ahead = upright(plus(times(straightAhead, 0.6), times(bentAhead, isBent(thigh, shin) ? 1 : 0)), shin);
  const along = towards(ahead, times(shin, -1), ankle);
  const down = towards(shin, ahead, ankle);
  const at = (x: number): Vector => plus(times(along, x), times(down, body.ankleHeight));
  return { heel: at(-body.heelBehind), ball: at(body.ballAhead), toe: at(body.toeAhead) };
};

const isBent = (thigh: Vector, shin: Vector): boolean =>
  thigh[0] * shin[0] + thigh[1] * shin[1] + thigh[2] * shin[2] < 0.99;

const legLengths = [body.thigh, body.shank] as const;
const armLengths = [body.upperArm, body.forearm] as const;

const legAngles = (words: PoseWords, side: Side): LimbAngles => ({
  swing: numberIn(words, 'hip', side),
  open: numberIn(words, 'open', side),
  rot: numberIn(words, 'rot', side),
  bend: numberIn(words, 'knee', side),
});

const isOnPlace = (words: PoseWords, side: Side): boolean =>
  of(words, 'ankle', side) === undefined && of(words, 'ankles', side) === undefined;

const legOf = (words: PoseWords, side: Side, pelvis: Axes, hips: Vector): Leg => {
  const isNear = side === 'near';
  const root = plus(hips, times(pelvis.near, outwards(side, body.halfHips)));
  const heel = numberIn(words, 'heel', side);
  const onPlace = footOnPlace(headingOf(words, side), heel, numberIn(words, 'toes', side));
  const foot = numbersIn(words, 'foot', side);
  const ankles = numbersIn(words, 'ankles', side);
  const splay = numberIn(words, 'splay', side);
  const goal = (() => {
    if (foot) {
      const place = placeOf(foot, side, body.halfHips);
      const heading = headingOf(words, side);
      // The ball stays where it stands while the heel rises, and the heel while the toes rise.
      return heel >= 0
        ? minus(plus(place, times(heading, body.ballAhead)), onPlace.ball)
        : minus(plus(place, times(heading, -body.heelBehind)), onPlace.heel);
    }
    return ankles && placeOf(ankles, side, body.halfHips);
  })();
  const limb = goal
    ? limbByGoal(pelvis, isNear, root, legLengths, goal, splay, 'back')
    : limbByAngles(pelvis, isNear, root, legLengths, legAngles(words, side), 'back');
  const shape = isOnPlace(words, side)
    ? onPlace
    : freeFoot(limb, pelvis.near, numberIn(words, 'ankle', side));
  return {
    ...limb,
    heel: plus(limb.end, shape.heel),
    arch: plus(
      plus(limb.end, times(plus(shape.heel, shape.ball), 0.5)),
      times(level, numberIn(words, 'arch', side)),
    ),
    ball: plus(limb.end, shape.ball),
    toe: plus(limb.end, shape.toe),
  };
};

/** Where the hips are when the near foot stands where it was told to. */
const hipsOverFoot = (words: PoseWords, pelvis: Axes): Vector => {
  if (of(words, 'foot') !== undefined || of(words, 'ankles') !== undefined)
    throw new Error('"foot" and "ankles" on the near side need "hips": the body has to hang on something.');
  const leg = legOf(words, 'near', pelvis, [0, 0, 0]);
  const [x = 0, y = 0] = numbersIn(words, 'stand') ?? [];
  const heading = headingOf(words, 'near');
  const onHeel = numberIn(words, 'heel') < 0;
  const touches = onHeel ? leg.heel : leg.ball;
  const ahead = (onHeel ? -body.heelBehind : body.ballAhead) * heading[0];
  return [x + ahead - touches[0], y - touches[1], 0];
};

const shoulderOf = (words: PoseWords, side: Side, thorax: Axes, chest: Vector): Vector =>
  plus(
    plus(chest, times(thorax.near, outwards(side, body.halfShoulders))),
    times(thorax.up, numberIn(words, 'shrug')),
  );

const armOf = (words: PoseWords, side: Side, torso: Torso): Limb => {
  const { thorax, chest } = torso;
  const isNear = side === 'near';
  const root = shoulderOf(words, side, thorax, chest);
  const way = of(words, 'arms', side);
  const told = numbersIn(words, 'hand', side);
  const goal = told
    ? placeOf(told, side, body.halfShoulders)
    : typeof way === 'string'
      ? armGoal(way, outwards(side, 1), root, torso)
      : undefined;
  if (goal) {
    const flare = numberIn(words, 'flare', side, typeof way === 'string' ? armFlare(way) : 20);
    return limbByGoal(thorax, isNear, root, armLengths, goal, flare, 'ahead');
  }
  const angles = (typeof way === 'string' ? armAngles(way) : undefined) ?? {
    swing: numberIn(words, 'shoulder', side, 4),
    open: numberIn(words, 'wide', side, 4),
    rot: numberIn(words, 'spin', side),
    bend: numberIn(words, 'elbow', side, 8),
  };
  return limbByAngles(thorax, isNear, root, armLengths, angles, 'ahead');
};

export interface Torso {
  readonly pelvis: Axes;
  readonly thorax: Axes;
  readonly hips: Vector;
  readonly waist: Vector;
  readonly chest: Vector;
  readonly head: Vector;
}

const torsoOf = (words: PoseWords): Torso => {
  const pelvis = pelvisAxes(words);
  const thorax = thoraxAxes(pelvis, words);
  const told = numbersIn(words, 'hips');
  const hips = plus(told ? [told[0]!, told[1]!, told[2] ?? 0] : hipsOverFoot(words, pelvis), [
    0,
    numberIn(words, 'lift'),
    0,
  ]);
  const waist = plus(hips, times(pelvis.up, body.trunk / 2));
  const chest = plus(waist, times(thorax.up, body.trunk / 2));
  const neck = numberIn(words, 'neck');
  return {
    pelvis,
    thorax,
    hips,
    waist,
    chest,
    head: plus(chest, times(towards(thorax.up, thorax.ahead, neck), body.neck)),
  };
};

/** Puts the joints where the words say: angles from the hips outwards, and places by bending what leads there. */
export const solvePose = (words: PoseWords): Skeleton => {
  const torso = torsoOf(words);
  const ball = numbersIn(words, 'ball');
  return {
    ...torso,
    legs: both((side) => legOf(words, side, torso.pelvis, torso.hips)),
    arms: both((side) => armOf(words, side, torso)),
    ball: ball && [ball[0]!, ball[1]!, 0],
  };
};
