import { tall } from './moves.ts';

const bent = 'hips -16,47 trunk 66 neck -14 foot 0';
const incline = 'pad -22,22 20,50; frame -14,-2.8 -14,24; frame 14,-2.8 14,43';
const sat = 'pad -10,27 8,27; frame 0,-2.8 0,24; hips -2,31 foot 24';

export const pulls = {
  'row-barbell': `barbell hands; ${bent} | the bar hanging below the chest: hand 8,22,12 | rowed to the belly: hand -2,46,12 flare 10`,
  'row-chest-supported': `${incline}; dumbbells; hips -19,34 trunk 56 neck -4 foot -50 heel 50 | face down on an incline, arms long: arms down | elbows rowed to the hips: hand -6,34,10`,
  'row-inverted': `bar 0,48 | hanging below a bar, the body straight: hips 23,8.5 trunk -80 foot 71 heel -24 hand 0,48,12 | the chest pulled to the bar: hips 27,29 trunk -66 foot 71 heel -10 hand 0,48,12`,
  'row-cable': `pad -12,13 10,13; frame -6,-2.8 -6,10; hips 0,17 ankles 38,14 ankle -4; plate feet; cable 66,34 hands | sitting tall, arms long: trunk 8 hand 38,40,3 | the handle at the belly: trunk -4 hand 12,34,3 flare 10`,
  'lat-pulldown': `view 40 6; ${sat}; roller lap; cable 10,110 hands; handle; trunk -8 | arms long to a wide bar: hand 8,92,22 | the bar at the collarbones: hand 6,66,24 flare 70`,
  'lat-pulldown-single': `${sat}; cable 16,110 near-hand; stack 36; trunk -4; arms -/hips | one arm long to the handle: hand 8,96,8/- | that elbow at the waist: hand 6,62,12/- flare 40`,
  'pulldown-straight-arm': `cable 44,104 hands; trunk 16 hip 24 knee 16 | arms long, hands at eye height: hand 36,92,3 | swept down to the thighs: hand 10,46,4`,
  'pullover-dumbbell': `bench -44 4 22; dumbbell near-hand; hips 0,25.5 trunk -90 foot 18 | one dumbbell over the chest: hand -28,61,2 | lowered behind the head: hand -61,38,2 flare 30`,
  'face-pull': `cable 58,90 hands; stand 0; hip 8 knee 12 | arms long towards a high pulley: hand 34,88,3 | pulled to the eyes, elbows high: hand 7,92,11 flare 100`,
  'pull-apart-band': `view 60 6; band 30,78 near-hand free; band 30,78 far-hand free; ${tall} | straight arms ahead, hands near: hand 34,78,7 | spread until the band meets the chest: wide 86 shoulder 4 elbow 4`,
  'reverse-fly-dumbbell': `view 35 6; dumbbells; ${bent} | dumbbells hanging below the chest: arms down | lifted out to the sides: wide 82 shoulder 88 elbow 8`,
  'reverse-fly-cable': `view front; cable 0,84,58 far-hand; cable 0,84,-58 near-hand; ${tall} | crossed cables, arms long ahead: hand 32,80,-8 flare 40 | arms opened in line with the shoulders: wide 86 shoulder 0 elbow 6`,
  'shrug-dumbbell': `view front; dumbbells; ${tall}; arms down | shoulders low: shrug -1.5 | shoulders to the ears: shrug 6`,
  'shrug-barbell': `view 60 6; barbell hands; ${tall} | shoulders low: shrug -1 hand 8,46,12 | shoulders to the ears: shrug 6.5 hand 8,53,12`,
};
