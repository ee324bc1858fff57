import type { Exercise } from '../domain/index.ts';
import { arms } from './arms.ts';
import { calfBent } from './calf-bent.ts';
import { calfStraight } from './calf-straight.ts';
import { carry } from './carry.ts';
import { coreHold } from './core-hold.ts';
import { coreMove } from './core-move.ts';
import type { Ladder } from './define.ts';
import { footAnkle } from './foot-ankle.ts';
import { gluteHip } from './glute-hip.ts';
import { hamstringCurl } from './hamstring-curl.ts';
import { hinge } from './hinge.ts';
import { hipAdduction } from './hip-adduction.ts';
import { hipThrust } from './hip-thrust.ts';
import { jump } from './jump.ts';
import { machinesHips } from './machines-hips.ts';
import { machinesLegs } from './machines-legs.ts';
import { machinesUpper } from './machines-upper.ts';
import { mobilityExercises } from './mobility.ts';
import { powerExercises } from './power.ts';
import { presses } from './presses.ts';
import { pulls } from './pulls.ts';
import { runningDrills } from './running-drills.ts';
import { splitStance } from './split.ts';
import { squat } from './squat.ts';
import { stepUp } from './step-up.ts';
import { tibialis } from './tibialis.ts';
import { trunkFlexion } from './trunk-flexion.ts';
import { upperPull } from './upper-pull.ts';
import { upperPush } from './upper-push.ts';

/** One line a ladder: add yours here. A test holds this list against the folder. */
export const ladders: readonly Ladder[] = [
  gluteHip,
  calfStraight,
  calfBent,
  squat,
  hinge,
  hamstringCurl,
  splitStance,
  stepUp,
  hipThrust,
  hipAdduction,
  coreHold,
  coreMove,
  carry,
  footAnkle,
  tibialis,
  jump,
  upperPush,
  upperPull,
];

/** Exercises that stand on no ladder, a list a file. */
const loose: readonly (readonly Exercise[])[] = [
  powerExercises,
  runningDrills,
  mobilityExercises,
  machinesLegs,
  machinesHips,
  machinesUpper,
  presses,
  pulls,
  arms,
  trunkFlexion,
];

export const exercises: readonly Exercise[] = [...ladders.flatMap((ladder) => ladder.rungs), ...loose.flat()];

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

export const exerciseById = (id: string): Exercise | undefined => byId.get(id);
