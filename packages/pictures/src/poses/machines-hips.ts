import { tall } from './moves.ts';

const seat = 'view 84 14; pad -10,27 12,27; pad -12,30 -16,68; hips -2,31 trunk -6; hand 4,28,13';
const legs = 'hip 84 knee 88 ankle 0';

export const machinesHips = {
  'hip-abduction-machine': `${seat}; roller near-knee; roller far-knee | sitting, knees together, pads outside: ${legs} open 4 | legs opened as far as they go: ${legs} open 44`,
  'hip-abduction-cable': `view front; cable 0,8,-54 near-ankle; arms hips | cuff on the far ankle: hips 0,53,-3 foot -/0,0,8 open -4/0 hip 6/0 knee 0 ankle 0/- | the leg moved out to the side: hips 0,53,-3 foot -/0,0,8 open 36/0 hip 0 knee 0 ankle 0/-`,
  'hip-adduction-machine': `${seat}; roller knees; | sitting, legs apart, pads inside: ${legs} open 44 | knees squeezed together: ${legs} open 4`,
  'hip-thrust-machine': `pad -24,16 -34,34; frame -30,-2.8 -30,30; roller hips; frame 30,-2.8 30,8; box 14 38 5; arms bar-hips | hips low under a belt: hips -3,11 trunk -52 neck 14 foot 23,5 | hips driven up to one line: hips 1,28 trunk -88 neck 24 foot 23,5`,
  'glute-kickback-machine': `pad 10,54 22,70; frame 16,-2.8 16,56; plate near-foot; hand 26,58; stack 40 | chest on the pad, a foot on the plate: hips -8,50 trunk 40 foot -/-2 hip 76/0 knee 84/0 ankle 5/- | pushed back to a straight hip: hips -8,50 trunk 40 foot -/-2 hip 6/0 knee 12/0 ankle 5/-`,
  'glute-kickback-cable': `cable 46,8 near-ankle; hand 38,60; trunk 24 | leaning in, cuff on one ankle: hips -6,52 foot -/0 hip 34/0 knee 10/0 ankle 0/- | the leg swept back: hips -6,52 foot -/0 hip -16/0 knee 8/0 ankle 0/-`,
  'back-extension': `pad -16,34 4,54; frame -24,-2.8 -8,40; frame 12,-2.8 -4,42; plate feet; arms chest; ankles -36,10 ankle 0 | hips folded over the pad: hips -2,46 trunk 128 | risen to one line: hips -2,46 trunk 44`,
  'back-extension-machine': `pad -10,27 12,27; frame 0,-2.8 0,24; stack -34; roller upper; hips -2,31 foot 26; arms chest | sitting, the roller on the shoulder blades: trunk 44 | pushed back to upright: trunk -14`,
  'reverse-hyperextension': `bench -4 42 52; hips -2,56 trunk 88 neck -6; hand 32,48 | face down, legs hanging: hip 88 knee 4 ankle 0 | legs lifted in line with the trunk: hip -2 knee 2 ankle -20`,
  'pull-through': `cable -56,10 hands | hips back, the rope between the legs: hips -16,46 trunk 66 neck -14 foot 0 hand -10,30,2 | snapped forward to stand: ${tall} hips 2,52.5 foot 0 hand 4,44,3`,
};
