import { running, runningOther } from './moves.ts';

const dip = 'trunk 34 hip 70 knee 62';
const back = 'shoulder -45 elbow 10';
const flying = 'hip 2 knee 4 ankle -35';
const upArms = 'shoulder 155 elbow 15';
const quick = 'seconds 1.5';

export const jump = {
  ankling: `${quick}; cycle; elbow 80 shoulder 25/-25 | one foot taps under the hip: hips 0,55 foot 0/- heel 16/0 hip 0/22 knee 0/34 ankle -/10 | then the other: hips 0,55 foot -/0 heel 0/16 hip 22/0 knee 34/0 ankle 10/-`,
  'rope-jump': `${quick}; rope; wide 22 shoulder 8 elbow 70 | on both forefeet: hip 6 knee 10 heel 22 ball 0,120 | a low jump over the rope: hip 2 knee 4 ankle -30 lift 7 ball 0,-2`,
  'pogo-hops': `${quick}; arms hips | on the balls of the feet, knees almost straight: hip 4 knee 8 heel 20 | a stiff hop: hip 0 knee 0 ankle -34 lift 10`,
  skipping: `${quick}; cycle | a hop with one knee high: hips 2,66 hip 2/90 knee 4/95 ankle -34/0 shoulder 120/-40 elbow 50/60 | a hop with the other: hips 2,66 hip 90/2 knee 95/4 ankle 0/-34 shoulder -40/120 elbow 60/50`,
  'box-jump': `seconds 2.4; box 20 52 26 | dipped before a box, arms back: ${dip} stand -14 ${back} | in the air: hips 16,72 trunk 16 hip 70 knee 70 ankle -10 shoulder 120 elbow 15 | landed on the box: hips 26,58 trunk 34 foot 34,26 shoulder 75 elbow 15`,
  'jump-squat': `${quick} | a quick dip: ${dip} ${back} | as high as can be: ${flying} lift 22 ${upArms}`,
  'broad-jump': `glance 2; seconds 2.4 | dipped, arms back: ${dip} stand -46 ${back} | long through the air: hips -6,56 trunk 40 hip 40 knee 40 ankle -30 ${upArms} | landed and held: hips 32,34 trunk 44 foot 46 shoulder 70 elbow 10`,
  'split-jump': `glance 2; ${quick} | a shallow split squat: hips 0,37 trunk 4 foot 18/-30 heel 0/50 ${runningOther} | legs changing in the air: hips 0,70 hip 26/-20 knee 30/30 ankle -30 elbow 90 shoulder 0 | landed the other way round: hips 0,37 trunk 4 foot -30/18 heel 50/0 ${running}`,
  'skater-bound': `view front; seconds 2 | on one leg, the other behind it: hips 0,42,24 trunk 26 foot 0,0,24/- hip 0/10 open 0/-38 knee 0/60 ankle -/-20 side -12 arms chest | across to the other leg: hips 0,42,-24 trunk 26 foot -/0,0,24 hip 10/0 open -38/0 knee 60/0 ankle -20/- side 12 arms chest`,
  'bounds-hill': `hill 10; seconds 2; cycle | a leap uphill from foot to foot: hips 0,70 trunk 16 hip 82/-22 knee 70/34 ankle 0/-30 ${runningOther} | landed on the hill: hips 20,57 trunk 14 foot 26,4.4/- heel 16/0 hip 0/30 knee 0/95 ankle -/-10 ${running}`,
  bounds: `seconds 2; cycle | a long leap: hips 0,68 trunk 8 hip 80/-26 knee 58/30 ankle 0/-30 ${runningOther} | the next leap: hips 0,68 trunk 8 hip -26/80 knee 30/58 ankle -30/0 ${running}`,
  'hops-single-leg': `${quick}; arms hips | low on one leg: hip 10/20 knee 18/80 heel 12/0 ankle -/-15 | a quick hop: hip 2/24 knee 4/84 ankle -34/-15 lift 9`,
  'hurdle-hops': `glance 2; ${quick}; hurdle 0 16; hurdle 44 16 | before a low hurdle: stand -26 ${dip} ${back} | both knees over it: hips 0,60 trunk 22 hip 92 knee 100 ankle -5 shoulder 70 elbow 40 | landed between two: stand 20 trunk 22 hip 44 knee 40 heel 12 shoulder 20 elbow 60`,
  'drop-jump': `glance 2; seconds 2.4; box -46 -18 20 | stepping off a box: hips -28,73 foot -30,20/- hip 0/34 knee 0/20 ankle -/0 arms sides | landed stiff on the forefeet: hips 4,50 trunk 10 foot 4 heel 18 shoulder -20 elbow 20 | straight up again: hips 4,76 hip 0 knee 2 ankle -34 ${upArms}`,
  'depth-jump': `glance 2; seconds 2.6; box -48 -20 32 | stepping off a high box: hips -30,85 foot -32,32/- hip 0/34 knee 0/20 ankle -/0 arms sides | landed and sunk a little: hips -6,36 trunk 38 foot 4 ${back} | as high as can be: hips 6,86 hip 0 knee 2 ankle -34 ${upArms}`,
};
