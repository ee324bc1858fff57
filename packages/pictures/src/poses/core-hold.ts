import { elbowPlank, highPlank, onBack, onFours, sidePlank, tall } from './moves.ts';

const atSide = 'view 50 8';
const pressed = 'hips 0,50 foot 0,0,9';

export const coreHold = {
  'dead-bug': `| arms up, hips and knees at right angles: ${onBack} hip 90 knee 90 ankle 0 shoulder 90 | one arm and the other leg lowered: ${onBack} hip 90/12 knee 90/6 ankle 0 shoulder 165/90`,
  'bird-dog': `| on hands and knees: ${onFours} | one arm and the other leg long: ${onFours} hand -/27,0 shoulder 165/0 elbow 0 ankles -24,1/- hip 0/-14 knee 0 ankle -60/-10`,
  plank: `seconds 6 | held on the elbows in one line: ${elbowPlank}`,
  'side-plank': `view 78 6; seconds 6 | held on one elbow in one line: ${sidePlank}`,
  'plank-reverse': `| sitting, hands behind: hips -3,4 trunk -20 foot 49.3 heel -35 hand -24,0 | hips pushed up to one line: hips 3,22 trunk -58 neck 8 foot 49.3 heel -8 hand -24,0`,
  'plank-shoulder-tap': `view 30 8 | a high plank: ${highPlank} | one hand taps the other shoulder: ${highPlank} hand 27,0/25,35,-7`,
  'plank-leg-lift': `| a plank on the elbows: ${elbowPlank} | one straight leg lifted: ${elbowPlank} foot -/-57.9 heel 0/75 hip -20/0 knee 0 ankle -20/-`,
  'hollow-hold': `seconds 6 | shoulders and legs held off the floor: hips 0,3.5 trunk -86 curl 24 neck 14 hip 22 knee 0 ankle -30 shoulder 165 elbow 0`,
  'pallof-press-band': `${atSide}; band 0,74,-60 hands | hands at the breastbone: ${pressed} arms chest | pressed straight out: ${pressed} hand 34,74,1`,
  'pallof-press': `${atSide}; cable 0,74,-60 hands | hands at the breastbone: ${tall} arms chest | pressed straight out: ${tall} hand 34,78,1`,
  'plank-stir-the-pot': `swiss 13; cycle; seconds 4 | forearms on a ball: hips 0,24 trunk 66 neck -6 foot -55.5 heel 70 shoulder 70 elbow 84 ball 32,13 | the elbows circle: hips 0.5,24 trunk 66 neck -6 foot -55.5 heel 70 shoulder 88 elbow 70 ball 38,13`,
  'side-plank-row': `view 78 6; band 0,10,70 far-hand | the arm long towards the band: ${sidePlank} arms - hand -/10,24,-50 | elbow drawn to the ribs: ${sidePlank} arms - hand -/8,32,-16`,
};
