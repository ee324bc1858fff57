import { running } from './moves.ts';

const low = 'box 4 34 18';
const high = 'box 4 34 26';
const below = 'hips -6,52 trunk 14 foot 10,18/-14';
const onTop = 'hips 9,71 foot 10,18';
const freeUp = 'hips 10,71 foot 10,18/-';

export const stepUp = {
  'step-up-lateral': `glance 1; view front; arms hips; box -12 12 14 4 30 | one foot on the step beside: hips -8,50,2 foot 0,14,14/0,0,8 side 8 | standing on that leg: hips 0,66.5,9 foot 0,14,14/- hip 0/8 knee 0/10 ankle -/0`,
  'step-down': `arms front; box -16 14 12 0 14 | standing on the edge: hips 0,64.5 foot 0,12/- hip 0/10 knee 0/4 ankle -/0 | the heel taps the floor: hips -10,49 trunk 30 foot 0,12/18 heel 0/-18`,
  'step-up': `glance 1; ${low}; dumbbells; arms down | one foot on the box: ${below} | standing on it: ${onTop}`,
  'step-up-knee-drive': `${low} | one foot on the box: ${below} elbow 90 shoulder -40/35 | the other knee driven up: ${freeUp} hip 0/92 knee 0/95 ankle -/5 ${running}`,
  'step-up-high': `glance 1; ${high}; dumbbells; arms down | thigh level on a high box: hips -8,52 trunk 26 foot 10,26/-14 | standing on it: hips 9,79 foot 10,26`,
  'step-up-barbell': `glance 1; ${low}; barbell back; arms back | one foot on the box: ${below} | standing on it: ${onTop}`,
};
