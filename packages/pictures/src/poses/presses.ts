import { tall } from './moves.ts';

const flat = 'bench -44 4 22; hips 0,25.5 trunk -90 foot 18';
const incline =
  'pad 8,20 -6,20; pad -8,19 -32,42; frame -4,-2.8 -4,18; frame -24,-2.8 -24,32; hips 0,25 trunk -46 foot 22';
const cables = 'view front; cable 0,92,58 near-hand; cable 0,92,-58 far-hand; hips 0,51';

export const presses = {
  'bench-press': `barbell hands; ${flat}; flare 60 | the bar over the shoulders: hand -28,62,13 | lowered to the chest: hand -21,35,13`,
  'bench-press-incline': `barbell hands; ${incline}; flare 60 | the bar over the collarbones: hand -14,80,13 | lowered to the upper chest: hand -10,51,13`,
  'bench-press-incline-dumbbell': `glance 1; dumbbells; ${incline}; flare 50 | dumbbells at the shoulders: hand -6,47,12 | pressed up over the eyes: hand -16,81,9`,
  'overhead-press': `barbell hands; ${tall} | the bar on the front of the shoulders: shoulder 40 elbow 138 | pressed straight up: hand 2,118,12`,
  'shoulder-press-dumbbell': `view front; dumbbells; hips 0,53 foot 0,0,10 | dumbbells at ear height: shoulder 0 wide 74 spin 90 elbow 104 hand 3,91,22 flare 80 | pressed to straight arms: hand 2,117,12`,
  dip: `frame -14,-2.8 -14,46 20,46; frame 14,-2.8 14,46; hand 0,48 | on straight arms: hips -2,56 trunk 4 hip 8 knee 70 ankle -30 | upper arms level: hips -5,42 trunk 22 hip 8 knee 84 ankle -30`,
  'dip-bench': `bench -38 -12 27; hand -15,27 | hands on a bench behind, arms long: hips 2,33 trunk -4 foot 42 heel -14 | elbows at a right angle: hips 0,16 trunk 2 foot 42 heel -14`,
  'chest-fly-dumbbell': `view 62 14; dumbbells; ${flat} | dumbbells over the chest: hand -28,60,4 flare 70 | arms opened wide: hand -28,34,40 flare 40`,
  'chest-fly-cable': `${cables}; trunk 8; foot 14/-10 | arms wide: hand 12,78,42 flare 80 | hands together ahead: hand 34,70,2 flare 80`,
  'lateral-raise-dumbbell': `view front; dumbbells; ${tall}; elbow 12 | dumbbells by the sides: wide 8 shoulder 0 | lifted out to shoulder height: wide 86 shoulder 0`,
  'lateral-raise-cable': `view front; cable 0,8,-54 near-hand; ${tall}; arms -/hips | the handle across the body: hand 8,48,-4/- | raised to shoulder height: wide 86/0 shoulder 0 elbow 10/0`,
  'front-raise-dumbbell': `dumbbells; ${tall} | dumbbells before the thighs: shoulder 12 elbow 6 | raised to eye height: shoulder 102 elbow 8`,
};
