import { kneesBent, tall } from './moves.ts';

export const trunkFlexion = {
  crunch: `arms head; flare 90 | lying, knees bent: ${kneesBent} neck 8 | shoulder blades off the floor: ${kneesBent} curl 44 neck 12`,
  'crunch-cable': `cable 34,104 hands; arms head; flare 10; ankles -32,1 ankle -60 | kneeling under a pulley, the back long: hips -8,25 trunk 14 | elbows curled to the thighs: hips -12,24 trunk 46 curl 62 neck 20`,
  'crunch-machine': `frame -20,-2.8 -20,92 ; pad -10,27 10,27; pad -14,30 -16,70; stack -30; roller chest; shoulder 62 elbow 110; hips -2,31 foot 24 | sitting, pads on the chest: trunk -6 | the trunk rounded forward: trunk 4 curl 48 neck 16`,
  'sit-up': `arms chest | lying, knees bent: ${kneesBent} neck 8 | rolled up to sitting: hips 0,4 trunk -8 curl 22 neck 4 foot 22`,
  'leg-raise-lying': `| lying flat, legs long: hips 0,3.5 trunk -90 hip 8 knee 0 ankle -30 shoulder 0 wide 12 elbow 0 | straight legs upright: hips 0,3.5 trunk -90 hip 88 knee 2 ankle -10 shoulder 0 wide 12 elbow 0`,
  'leg-raise-hanging': `view 30; bar 0,124; hand 0,124,13 | hanging with still legs: hips 0,60 hip 0 knee 0 ankle -30 | legs drawn up: hips -4,61 trunk -10 curl 12 hip 92 knee 8 ankle -20`,
  'side-bend': `view front; dumbbell near-hand; arms down/hips | drawn sideways by the weight: ${tall} side 34 | straightened by the other flank: ${tall} side -14`,
  'torso-rotation-machine': `view 40 10; frame -16,-2.8 -16,80; pad -10,27 10,27; stack -28; roller chest; hips 0,31 foot 24; shoulder 74 elbow 112 wide 20 | sitting, the trunk turned to one side: trunk 0 twist -50 | turned to the other: trunk 0 twist 50`,
};
