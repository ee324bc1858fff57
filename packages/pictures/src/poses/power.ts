import { tall } from './moves.ts';

const quick = 'seconds 2';
const drive = 'trunk 50 neck -20';

export const power = {
  'medicine-ball-throw': `${quick}; medicine hands | dipped, the ball low: hips -12,40 trunk 38 foot 0 hand 12,32,3 | thrown up and ahead from the legs: hips 6,57 trunk -4 foot 0 heel 34 hand 22,112,3`,
  'medicine-ball-slam': `${quick}; medicine hands | the ball overhead, on tiptoe: hip 0 knee 0 heel 34 shoulder 165 elbow 12 wide -4 | thrown at the floor: hips -14,40 trunk 62 foot 0 hand 20,19,3`,
  'sled-push': `${quick}; cycle; sled 36; hand 36,48 | one leg drives: hips -10,42 ${drive} foot -42/0 heel 40/20 | then the other: hips -10,42 ${drive} foot 0/-42 heel 20/40`,
  'sled-drag-backward': `${quick}; cycle; sled 58; hand 13,56; frame 13,56 58,30 | sitting back, a short step back: hips -16,42 trunk -8 foot 8/-12 heel 10/24 | the next: hips -16,42 trunk -8 foot -12/8 heel 24/10`,
  'kettlebell-swing': `${quick}; kettlebell hands | hiked between the legs: hips -18,45 trunk 70 neck -16 foot 0 hand -14,34,2 | hips snapped, the weight floats: ${tall} hand 35,80,2`,
  'jump-squat-loaded': `${quick}; dumbbells; arms down | a quarter dip: trunk 24 hip 56 knee 56 | jumped, arms long: hip 2 knee 4 ankle -35 lift 18`,
  'jump-trap-bar': `${quick}; trap | in the frame, a little bent: hips -12,40 trunk 34 foot 0 hand 2,27,11 | jumped with long arms: hip 2 knee 4 ankle -35 lift 15 hand 2,64,11`,
  'hang-power-clean': `${quick}; barbell hands | bar at mid-thigh, hips back: hips -11,49 trunk 38 foot 0 hand 8,38,11 | jumped up tall: hip 0 knee 0 heel 36 trunk -4 shrug 4 hand 10,70,11 flare 120 | caught on the shoulders: trunk 10 hip 50 knee 58 shoulder 78 elbow 148`,
  'snatch-dumbbell': `${quick}; dumbbell near-hand | one weight between the feet: hips -17,32 trunk 58 neck -14 foot 0 hand 5,9,2/10,30 | stood up fast, close to the body: hip 0 knee 0 heel 34 hand 12,76,6/8,46 flare 110/20 | a straight arm overhead: trunk 4 hip 16 knee 24 arms up/- shoulder 20 elbow 20`,
};
