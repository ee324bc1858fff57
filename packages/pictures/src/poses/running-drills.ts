import { farKneeUp, nearKneeUp, running, runningOther } from './moves.ts';

const lean = 'trunk 10';

export const runningDrills = {
  'a-march': `cycle; seconds 2 | tall on one forefoot, a knee at hip height: ${farKneeUp} | the other knee: ${nearKneeUp}`,
  'wall-drive': `wall 46; seconds 2; hand 44,72 | leaning on a wall, one knee driven up: hips 2,50 trunk 28 foot -30/- heel 40/0 hip 0/112 knee 0/96 ankle -/8 | switched to the other: hips 2,50 trunk 28 foot -/-30 heel 0/40 hip 112/0 knee 96/0 ankle 8/-`,
  'a-skip': `cycle; seconds 1.8 | a hop under a high knee: ${farKneeUp} hips 1,64 foot - ankle -30/8 hip 2/88 knee 4/100 | the foot comes down: hips 1,56 foot 0 heel 28/20 elbow 90 shoulder 0 | a hop under the other: ${nearKneeUp} hips 1,64 foot - ankle 8/-30 hip 88/2 knee 100/4`,
  'b-skip': `glance 2; cycle; seconds 2.2 | a hop under a high knee: ${farKneeUp} hips 1,62 foot - ankle -30/8 hip 2/88 knee 4/100 | the shin swings out: ${farKneeUp} hips 1,60 hip 2/82 knee 4/16 foot - ankle -20/5 | the foot pulled back under: hips 1,56 foot 0/4 heel 28/10 elbow 90 shoulder 0/0`,
  'high-knees': `cycle; seconds 1 | quick, one knee at hip height: ${lean} hips 0,60 hip 6/96 knee 6/112 ankle -24/0 ${running} | the other: ${lean} hips 0,60 hip 96/6 knee 112/6 ankle 0/-24 ${runningOther}`,
  'butt-kicks': `cycle; seconds 1 | one heel snapped to the seat: ${lean} hips 0,56 foot 2/- heel 20/0 hip 0/14 knee 0/138 ankle -/-20 ${running} | the other heel: ${lean} hips 0,56 foot -/2 heel 0/20 hip 14/0 knee 138/0 ankle -20/- ${runningOther}`,
  'straight-leg-run': `cycle; seconds 1.2; trunk -6 | legs long, one scissored ahead: hips 0,58 hip -16/42 knee 4/4 ankle -20/12 ${running} | the other ahead: hips 0,58 hip 42/-16 knee 4 ankle 12/-20 ${runningOther}`,
  carioca: `view front; cycle; seconds 2; wide 80 shoulder 0 elbow 4 | feet apart, arms out: hips 0,52 foot 0,0,14 | one foot crossed ahead with a high knee: hips 0,56,-6 foot -/0,0,12 heel 0/20 hip 74/0 open -24/0 knee 84/0 ankle 0/- twist -24 | apart again: hips 0,52 foot 0,0,14 | the foot crossed behind: hips 0,53,-6 foot -/0,0,12 hip -20/0 open -24/0 knee 16/0 ankle 0/- twist 24`,
  strides: `cycle; seconds 1.4 | fast and loose, one leg ahead: hips 0,60 trunk 7 hip 58/-24 knee 66/36 ankle 0/-30 ${runningOther} | the foot under the hip: hips 0,54 trunk 7 foot 3/- heel 8/0 hip 0/30 knee 0/112 ankle -/-10 elbow 90 shoulder -4/4 | the other leg ahead: hips 0,60 trunk 7 hip -24/58 knee 36/66 ankle -30/0 ${running}`,
  'hill-sprint': `hill 12; cycle; seconds 1.2 | sprinting uphill, one knee high: hips -1,51 trunk 26 foot -22,-4.7/- heel 46/0 hip 0/106 knee 0/90 ankle -/5 ${running} shoulder 50/-60 | the other knee: hips -1,51 trunk 26 foot -/-22,-4.7 heel 0/46 hip 106/0 knee 90/0 ankle 5/- ${runningOther} shoulder -60/50`,
};
