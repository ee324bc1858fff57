import { onFours, tall } from './moves.ts';

const kneel = 'ankles -/-32,2 ankle -/-62';
const sat = 'box -38 -14 30; hips -22,34 trunk 2';

export const mobility = {
  'ankle-knee-to-wall': `wall 26; arms hips | half kneeling before a wall: hips -8,25 foot 10/- ${kneel} | the knee to the wall, the heel down: hips -1,24 trunk 8 foot 10/- ${kneel}`,
  'ankle-circles': `close 12,20 64; ${sat}; cycle; seconds 4; arms hips | one foot lifted, toes up: foot -/-6 hip 74/0 knee 24/0 ankle 22/- | toes ahead: foot -/-6 hip 74/0 knee 24/0 ankle -14/- rot -24/0 | toes down: foot -/-6 hip 74/0 knee 24/0 ankle -46/- | toes in: foot -/-6 hip 74/0 knee 24/0 ankle -14/- rot 24/0`,
  'plantar-stretch': `${sat}; splay 70/0 | ankle over the other knee: foot -/2 ankles 4,37,-5/- ankle -20/- hand 6,42,2/4,40,5 | toes pulled back towards the shin: foot -/2 ankles 4,37,-5/- ankle 22/- hand 12,44,2/4,40,5`,
  'calf-stretch': `wall 44; hand 42,72 | leaning in, the back knee straight: hips 2,46 trunk 22 foot 22/-26 | then the back knee bent: hips 3,44 trunk 18 foot 22/-26`,
  'hip-flexor-stretch': `arms hips | one knee down, the other foot ahead: hips 0,25 foot 26/- ankles -/-24,2 ankle -/-62 | shifted forward, the back glute tight: hips 10,22.5 trunk -8 foot 26/- ankles -/-24,2 ankle -/-62`,
  'quad-stretch': `wall 36; arms - | standing on one leg: ${tall} hip -6/0 stand 0 knee 0 hip 0/-4 knee 0/70 ankle -/-20 shoulder 62/4 elbow 14/8 | the ankle held behind: ${tall} hip 0/-6 knee 0/140 ankle -/-30 hand 34,76/-13,46`,
  'hamstring-stretch': `hips 0,3.5 trunk -90 | one thigh held upright, the knee bent: foot -/46 hip 92/0 knee 80/0 ankle 0/- hand 3,22,5 | the knee straightened: foot -/46 hip 92/0 knee 8/0 ankle 5/- hand 3,22,5`,
  'glute-stretch': `view 24 8; hips 0,4 trunk -90; splay 60/0 | one ankle across the other knee: foot -/22 ankles 19,31,-4/- ankle 0/- hand 8,12,10 splay 62/0 | the lower thigh drawn near: hip 0/112 knee 0/92 ankles -4,32,-4/- ankle 0 hand -6,26,2 splay 62/0`,
  'hip-90-90': `view 50 24; hand -16,4,14 | one knee ahead, one to the side: hips 0,11 trunk -8 hip 84/-6 open 40/80 rot -86/0 knee 88/88 ankle 0 | both knees lifted on the way: hips 0,7 trunk -16 foot 24,0,14 | turned to the other side: hips 0,11 trunk -8 hip -6/84 open 80/40 rot 0/-86 knee 88/88 ankle 0`,
  'leg-swings': `wall -30; seconds 2; hand -/-26,57 shoulder 30/- elbow 20/8 | a leg swung ahead: ${tall} hip 66/0 knee 12/0 ankle 5/- hips 0,53 foot -/0 | swung back: ${tall} trunk 8 hip -28/0 knee 36/0 ankle -10/- hips 0,53 foot -/0`,
  'leg-swings-side': `view front; seconds 2; hand 26,76,12 | a leg swung out: hips 0,53 foot -/0 open 46/0 hip 0 knee 2/0 ankle 0/- | swung across: hips 0,53 foot -/0 open -34/0 hip 16/0 knee 6/0 ankle 0/-`,
  'lunge-elbow-to-instep': `seconds 4; view 24 6 | a long lunge, elbow to the instep: hips -6,25 trunk 44 curl 26 foot 24,0,9/-48 heel 0/66 hand 24,6,0/24,5,4 | turned and reaching to the ceiling: hips -6,25 trunk 44 curl 16 twist 66 foot 24,0,9/-48 heel 0/66 arms - hand 16,76,20/26,0,2`,
  'deep-squat-sit': `seconds 6; frame 24,-2.8 24,96; hand 22,44,3 | sunk low, holding a door frame: hips -20,14 trunk 12 curl 20 foot 0 splay 20`,
  'cat-camel': `seconds 4 | the back rounded up: ${onFours} hips 0,27 trunk 42 curl 62 neck 30 | the back let sink: ${onFours} hips 0,27 trunk 92 curl -38 neck -24`,
  'thoracic-rotation': `view 46 16; hips 0,8 roll 84 hip 84 knee 90 ankle 0 open -6/-6 | on one side, arms long ahead: shoulder 90 wide -2 elbow 0 | the top arm opened behind: twist -58 shoulder 70/30 wide 10/86 elbow 0`,
  'foam-roll': `swiss 5.5 | the roller under the thigh: hips -2,14 trunk -38 neck 8 foot 46 heel -10 hand -24,0 ball 14,3 | rolled along to the calf: hips -14,14 trunk -38 neck 8 foot 34 heel -10 hand -36,0 ball 14,3`,
  'warm-up': `glance 1; cycle; seconds 2 | an easy jog: hips 0,54 trunk 4 foot 4/- heel 6/0 hip 0/20 knee 0/76 ankle -/-5 elbow 84 shoulder 24/-26 | on the other foot: hips 0,54 trunk 4 foot -/4 heel 0/6 hip 20/0 knee 76/0 ankle -5/- elbow 84 shoulder -26/24 | arms circling: ${tall} hips 0,53 foot 0 arms up`,
};
