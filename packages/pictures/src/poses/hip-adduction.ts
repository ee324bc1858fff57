import { kneesBent, onSide, tall } from './moves.ts';

const plank = 'view 84 4; roll 78 hip 0 knee 0 ankle 0 wide 78/0 shoulder 0 elbow 90/0 arms -/hips';

export const hipAdduction = {
  'groin-squeeze': `view 30 18; swiss 7; ball 13,26 | a ball between the knees: ${kneesBent} foot 22,0,9 open 8 | squeezed for five seconds: ${kneesBent} foot 22,0,5`,
  'side-lying-hip-adduction': `view 62 14 | top foot in front, lower leg long: ${onSide} hip 0/64 knee 0/92 open -7/-20 rot 0/30 | the lower leg lifted: ${onSide} hip 0/64 knee 0/92 open -24/-20 rot 0/30`,
  'hip-adduction-band': `view front; band 0,10,70 near-ankle; arms hips | the foot drawn out by the band: hips 0,52.5,-4 foot -/0,0,8 open 26/0 hip 0 knee 0 ankle 0/- | drawn across in front of the other: hips 0,53,-4 foot -/0,0,8 open -16/0 hip 12/0 knee 0 ankle 0/-`,
  'adductor-slide': `view front; slider near-foot; arms chest | standing, one foot on a slider: ${tall} hips 0,52 foot 0,0,7 | slid out to the side while sitting: hips -8,38,-10 trunk 24 foot 0,0,32/0,0,12`,
  'copenhagen-plank-short': `${plank}; bench -9 9 22 -34 -10; seconds 5 | the top knee on the bench, hips down: hips 0,15.5 roll 68 open -12/16 knee 0/70 | hips lifted into one line: hips 0,22 roll 82 open 8/14 knee 0/70`,
  'copenhagen-plank': `${plank}; bench -9 9 22 -66 -42; seconds 5; open -8/8 | the top foot on the bench, held in one line: hips 0,23 roll 82 open 14/4`,
  'copenhagen-raise': `${plank}; bench -9 9 22 -66 -42 | the top foot on the bench, hips down: hips 0,13.8 roll 64 open -26/18 | risen to one line: hips 0,23 roll 82 open 8/4`,
};
