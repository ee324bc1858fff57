import { running } from './moves.ts';

const long = 'hips 0,44 foot 18/-34 heel 0/48';
const low = 'hips 1,30 foot 18/-34 heel 0/62';
const lunged = 'hips 1,30 trunk 6 foot 18/-34 heel 0/62';
const feetTogether = 'hips 0,53 foot 0';

export const splitStance = {
  'split-squat-hold': `seconds 6; arms hips | held low in a long stance: ${low}`,
  'split-squat': `dumbbells; arms down | a long stance: ${long} | back knee just above the floor: ${low}`,
  'lunge-reverse': `arms hips | standing: hips 16,53 foot 18 | one foot stepped back: ${lunged}`,
  lunge: `arms hips | standing: hips -32,53 foot -34 | one foot stepped forward: ${lunged}`,
  'lunge-lateral': `view front; arms chest | standing, feet together: ${feetTogether} | sitting over one foot, the other leg long: hips -12,34,14 trunk 24 foot 0,0,26/0,0,31`,
  'lunge-walking': `cycle; arms hips | a long step: hips -26,30 trunk 4 foot -9/-61 heel 0/62 | rising into the next: hips -4,53 foot -9/- hip 0/60 knee 0/90 ankle -/0 | the other foot ahead: hips 26,30 trunk 4 foot -9/43 heel 62/0`,
  'lunge-reverse-knee-drive': `| one foot stepped back: ${lunged} elbow 90 shoulder -40/35 | that knee driven to hip height: hips 19,53 foot 18/- hip 0/92 knee 0/95 ankle -/5 ${running}`,
  'split-squat-rear-foot-elevated': `bench -58 -34 22; dumbbells; arms down | back foot on the bench: hips 2,49 trunk 4 foot 14/- ankles -/-36,26 ankle -/-55 | lowered on the front leg: hips 0,31 trunk 12 foot 14/- ankles -/-36,26 ankle -/-55`,
  'split-squat-barbell': `barbell back; arms back | a long stance: ${long} | lowered on the front leg: ${low}`,
};
