import { tall } from './moves.ts';

const standing = `standing: ${tall}`;
const low = 'hips -17,47 trunk 76 neck -14 foot 0';
const oneLeg = 'hip 0/12 knee 0/50 ankle -/-10';
const tipped = 'trunk 82 hip 78/-8 knee 16/8 ankle -/-5 neck -14';

export const hinge = {
  'hinge-wall': `wall -25; stick; hand 2,52/- arms -/behind | standing a foot from the wall: ${tall} hand -/- arms behind | hips touch the wall: hips -19,48 trunk 62 foot 0 hand -/- arms behind neck -10`,
  'hinge-single-leg-reach': `| standing on one leg: ${oneLeg} arms sides | reaching ahead, one leg back: ${tipped} arms - shoulder 165 elbow 4`,
  'deadlift-kettlebell': `glance 1; kettlebell hands; flare 0 | the weight between the ankles: hips -17,32 trunk 58 neck -12 foot 0 hand 5,13,2 | ${standing} hand 8,45,2`,
  'deadlift-romanian-dumbbell': `dumbbells | ${standing} hand 6,46 | dumbbells at mid-shin: ${low} hand 6,19`,
  'deadlift-staggered': `dumbbells | standing, one foot half a step behind: ${tall} foot -/-18 heel 0/40 hand 6,46 | bent over the front leg: hips -15,47 trunk 70 neck -14 foot 0/-18 heel 0/40 hand 6,20`,
  'deadlift-single-leg': `dumbbell far-hand; arms down | standing on one leg: ${oneLeg} | trunk and free leg level: ${tipped}`,
  'deadlift-romanian': `barbell hands | ${standing} hand 6,46,11 | bar below the knees: ${low} hand 6,21,11`,
  'deadlift-trap-bar': `glance 1; trap | in the frame, hips low: hips -15,33 trunk 42 neck -10 foot 0 hand 3,15,11 | ${standing} hand 2,45,11`,
  deadlift: `glance 1; barbell hands | bar on the floor over the feet: hips -18,31 trunk 62 neck -14 foot 0 hand 5,7,11 | ${standing} hand 6,46,11`,
  'good-morning': `barbell back; arms back | ${standing} | bowed from the hips: hips -17,48 trunk 74 foot 0 neck -10`,
};
