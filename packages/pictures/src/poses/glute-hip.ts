import { onFours, onSide, sidePlank } from './moves.ts';

const curled = 'hip 48 knee 92 ankle 0';
const sideView = 'view 55 20';

export const gluteHip = {
  clamshell: `${sideView} | lying on one side, knees bent: ${onSide} open -6/-6 ${curled} | the top knee opened: ${onSide} ${curled} open -6/44 rot 0/-60`,
  'side-lying-hip-abduction': `view front | lying on one side, legs long: ${onSide} | the top leg lifted: ${onSide} open -7/34 hip 0/-6`,
  'fire-hydrant': `view -78 10 | on hands and knees: ${onFours} | one bent knee out to the side: ${onFours} ankles -/-24,1 ankle -30/-60 hip 72/0 open 62/0 knee 90/0`,
  'clamshell-band': `${sideView}; loop thighs | propped on elbow and knee, hips up: hips 0,15 roll 66 ${curled} open -24/-6 wide 66/0 elbow 90/0 shoulder 0 arms -/hips | the top knee opened against the band: hips 0,15 roll 66 ${curled} open -24/34 rot 0/-44 wide 66/0 elbow 90/0 shoulder 0 arms -/hips`,
  'band-walk-lateral': `view front; loop ankles; arms hips; seconds 2 | knees soft, the band tight: hips 0,47 trunk 14 foot 0,0,8 | a step sideways: hips 0,45,6 trunk 14 foot 0,0,26/0,0,8`,
  'band-walk-monster': `view quarter; loop ankles; arms hips; cycle; seconds 2 | a wide step ahead: hips 0,45 trunk 16 foot 14,0,16/-8,0,14 | the other foot, as wide: hips 0,45 trunk 16 foot -8,0,14/14,0,16`,
  'hip-hitch': `view front; box -10 10 14 3 28; arms hips | on a step, the free hip dropped: hips 0,66,8 roll -9 foot 0,14,12/- open 0/0 hip 0 knee 0 ankle -/0 | the free hip lifted above level: hips 0,66.5,8 roll 11 foot 0,14,12/- open 0/6 hip 0 knee 0 ankle -/0`,
  'side-plank-leg-lift': `view 84 4 | a side plank on the elbow: ${sidePlank} | the top leg lifted: ${sidePlank} open 0/30`,
  'hip-airplane': `view 40 10 | tipped on one leg, the pelvis closed: hips -6,50 trunk 78 foot 0/- hip 0/-4 knee 0 ankle -/-10 shoulder 0 wide 80 neck -10 roll 0 | the pelvis opened to the side: hips -6,50 trunk 78 roll -42 foot 0/- hip 0/-4 knee 0 ankle -/-10 shoulder 0 wide 80 neck -10`,
};
