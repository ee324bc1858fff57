const back = 'wall -24; arms sides';
const leant = 'hips -18,51 trunk -3 foot 2';

export const tibialis = {
  'ankle-dorsiflexion-band': `band 64,8 near-toe; hand -22,0 | a long leg on the floor, toes away: hips 0,4 trunk -24 hip 66/- knee 0 ankle -38/- foot -/26 | toes pulled up: hips 0,4 trunk -24 hip 66/- knee 0 ankle 18/- foot -/26`,
  'toe-raise': `${back} | back on a wall, feet flat: ${leant} | forefeet lifted: ${leant} heel -26`,
  'heel-walk': `cycle; seconds 2; arms sides | a step on the heels: hips 0,52.5 foot 9/-9 heel -24/-20 | the next step: hips 0,52.5 foot -9/9 heel -20/-24`,
  'toe-raise-single': `${back} | one foot flat, the other off the floor: ${leant} foot 2/- hip 0/24 knee 0/50 ankle -/0 | that forefoot lifted: ${leant} foot 2/- hip 0/24 knee 0/50 ankle -/0 heel -26/0`,
  'toe-raise-dumbbell': `box -38 -12 46; dumbbell ankles; hand -18,48 | sitting high, the weight pulls the toes down: hips -20,50 hip 84 knee 74 ankle -30 | toes lifted: hips -20,50 hip 84 knee 74 ankle 14`,
};
