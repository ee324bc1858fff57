import { arms } from './arms.ts';
import { calfBent } from './calf-bent.ts';
import { calfStraight } from './calf-straight.ts';
import { carry } from './carry.ts';
import { coreHold } from './core-hold.ts';
import { coreMove } from './core-move.ts';
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
import { mobility } from './mobility.ts';
import { power } from './power.ts';
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

/** The notation of every drawn exercise, by its id: one file a ladder or list of the catalogue. */
export const figureTexts: Readonly<Record<string, string>> = {
  ...arms,
  ...calfBent,
  ...calfStraight,
  ...carry,
  ...coreHold,
  ...coreMove,
  ...footAnkle,
  ...gluteHip,
  ...hamstringCurl,
  ...hinge,
  ...hipAdduction,
  ...hipThrust,
  ...jump,
  ...machinesHips,
  ...machinesLegs,
  ...machinesUpper,
  ...mobility,
  ...power,
  ...presses,
  ...pulls,
  ...runningDrills,
  ...splitStance,
  ...squat,
  ...stepUp,
  ...tibialis,
  ...trunkFlexion,
  ...upperPull,
  ...upperPush,
};
