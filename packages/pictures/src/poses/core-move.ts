import { highPlank, sidePlank } from './moves.ts';

const aside = 'view 50 8';
const wide = 'hips 0,49 foot 0,0,13';
const halfKneel = 'hips 0,25 foot 24/- ankles -/-24,1 ankle -/-60';
const sat = 'view 40 14; medicine hands; seconds 3';
const leant = 'hips 0,5 trunk -38 foot 36';

export const coreMove = {
  'bicycle-crunch': `cycle; arms head | one knee drawn in, the other leg long: hips 0,3.5 trunk -84 curl 34 neck 10 twist -25 hip 105/22 knee 105/4 ankle 0 | the other knee drawn in: hips 0,3.5 trunk -84 curl 34 neck 10 twist 25 hip 22/105 knee 4/105 ankle 0`,
  'side-plank-reach': `view 78 6 | a side plank, top arm to the ceiling: ${sidePlank} arms - wide 75/98 elbow 90/0 | the arm reached under the trunk: ${sidePlank} arms - twist 6 hand -/8,16,2`,
  'mountain-climber-cross': `seconds 2; cycle | a knee driven to the other elbow: ${highPlank} foot -54.9/- heel 75/0 hip 0/134 knee 0/140 open 0/-18 ankle -/-20 | the other knee: ${highPlank} foot -/-54.9 heel 0/75 hip 134/0 knee 140/0 open -18/0 ankle -20/-`,
  'russian-twist': `${sat} | ribs turned to one side: ${leant} twist 48 hand 6,16,25/6,16,-21 | ribs turned to the other: ${leant} twist -48 hand 6,16,-21/6,16,25`,
  'chop-half-kneeling': `${aside}; band 6,92,-46 hands | hands high at one shoulder: ${halfKneel} twist -30 hand 8,66,-16/8,66,20 | pulled across to the other hip: ${halfKneel} twist 30 trunk 8 hand 14,26,18/14,26,-14`,
  'chop-dumbbell': `${aside}; dumbbell near-hand | the weight above one shoulder: ${wide} twist -25 hand 10,90,-14/10,90,18 | brought down to the other knee: hips -8,38 trunk 34 twist 28 foot 0,0,13 hand 20,30,16/20,30,-12`,
  'band-rotation': `${aside}; band 0,72,-62 hands | arms long, turned to the band: ${wide} twist -42 hand 20,72,-20/20,72,24 | turned away from it: ${wide} twist 45 hand 22,72,22/22,72,-18`,
  'cable-rotation': `${aside}; cable 0,72,-62 hands | turned to the pulley: ${wide} turn -14 twist -40 hand 18,70,-24/18,70,28 heel 20/0 | turned away, the back heel lifted: ${wide} turn 22 twist 40 hand 20,70,26/20,70,-22 heel 0/32`,
  'lunge-rotation': `view 24; medicine hands | a step into a lunge: hips 1,30 foot 18/-34 heel 0/62 hand 24,50,1 | ribs turned over the front leg: hips 1,30 foot 18/-34 heel 0/62 twist 62 hand 6,50,28/6,50,-22`,
  'medicine-ball-scoop-throw': `view 40 8; medicine hands; wall 56 | the ball at the back hip: hips -8,45 trunk 12 turn 50 twist 20 foot -14,0,8/12,0,10 hand -14,44,20/-14,44,-16 | turned and thrown at the wall: hips 4,48 turn 10 twist -10 foot -14,0,8/14,0,10 heel 35/0 hand 40,70,2`,
  'carry-march': `cycle; seconds 2; dumbbell near-hand; shoulder 0/-14 elbow 4/30 | one knee at hip height: hips 0,53 foot 0/- hip 0/88 knee 0/92 ankle -/5 | the other knee: hips 0,53 foot -/0 hip 88/0 knee 92/0 ankle 5/-`,
};
