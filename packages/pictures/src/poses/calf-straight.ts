import { tall } from './moves.ts';

const down = `heels down: ${tall}`;
const up = `on the balls of the feet: ${tall} heel 38`;
const single = 'hip 0/20 knee 0/65 ankle -/-15';
const singleUp = `on the ball of one foot: ${single} heel 38/0`;
const step = 'box 4 30 14; stand 0,14';
const sunk = 'hip 0 knee 0 ankle 18';
const risen = 'hip 0 knee 0 ankle -36';

export const calfStraight = {
  'calf-raise': `wall 36; shoulder 62 elbow 14 | ${down} | ${up}`,
  'calf-raise-step': `${step}; shoulder 40 elbow 40 | heels below the edge: ${sunk} | on the balls of the feet: ${risen}`,
  'calf-raise-single': `wall 36; shoulder 62 elbow 14 | on one flat foot: ${single} | ${singleUp}`,
  'calf-raise-single-step': `${step}; shoulder 40/4 elbow 40/8 hip 0/-8 knee 0/70 | heel below the edge: ankle 18/-20 | on the ball of one foot: ankle -36/-20`,
  'calf-raise-dumbbell': `dumbbells; arms down | ${down} | ${up}`,
  'calf-raise-barbell': `barbell back; arms back | ${down} | ${up}`,
  'calf-raise-single-dumbbell': `${step}; dumbbell near-hand; wall 44; arms down/- shoulder 4/70 elbow 8/10 hip 0/-8 knee 0/70 | heel below the edge: ankle 18/-20 | on the ball of one foot: ankle -36/-20`,
  'calf-hold-single': `seconds 6; wall 36; shoulder 62 elbow 14 | heel held a little off the floor: ${single} heel 16/0`,
  'calf-isometric-heavy': `barbell back; arms back; frame -8,-2.8 -8,104; frame 6,-2.8 6,104; frame -12,90 10,90 | pushing up against a bar that does not move: ${tall} heel 14`,
};
