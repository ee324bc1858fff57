const chair = 'box -38 -14 30';
const sat = 'hips -22,34 trunk 2';
const oneLeg = 'hip 0/30 knee 0/70 ankle -/-5';
const longSit = 'bench -50 -22 28; hips -28,31';

export const footAnkle = {
  'towel-curl': `close 8,18 44; ${chair}; towel 2 30; arms hips | sitting, toes long on a towel: ${sat} foot 2 | the towel drawn in by the toes: ${sat} foot 2 heel 8 toes -20`,
  'toe-yoga': `close 6,18 44; box -38 -14 30; arms hips | sitting, the foot flat: ${sat} foot 2/-12 | the toes lifted: ${sat} foot 2/-12 toes 42/0`,
  'short-foot': `close 6,18 44; box -38 -14 30; hand -1,33 | sitting, weight on heel and ball: ${sat} foot 2 | the arch drawn up: ${sat} foot 1 arch 4`,
  'heel-raise-seated-toe-drive': `${chair}; shoulder 42 elbow 20 | sitting, toes pressed down: ${sat} foot 0 | heels lifted over the big toe: ${sat} foot 0 heel 36`,
  'ankle-eversion-band': `${longSit}; view 40 12; band 40,14,-44 near-toe; arms hips | a long leg, the sole in: trunk -4 hip 66/- knee 4/0 ankle -6/- rot -18/0 foot -/-8 | the sole turned out against the band: trunk -4 hip 66/- knee 4/0 ankle 2/- rot 26/0 foot -/-8`,
  'ankle-inversion-band': `${chair}; band 50,8 near-toe; shoulder 50/4 elbow 20/8 | ankle over the other knee, foot pulled out: ${sat} foot -/2 ankles 4,37,-5/- ankle 10/- splay 70/0 | the sole turned in: ${sat} foot -/2 ankles 4,37,-5/- ankle -30/- splay 70/0`,
  'balance-single-leg': `seconds 6 | standing on one leg: ${oneLeg} arms sides`,
  'balance-eyes-closed': `view 62 8; wall -28; seconds 6 | on one leg with the eyes closed, a wall near: ${oneLeg} shoulder 12 wide 50 elbow 20`,
  'balance-reach': `cycle; clock 6; arms hips; view 30 16 | one foot reaches ahead: hips -6,47 trunk 6 foot 0/24 heel 0/-10 | to the side: hips -2,47 trunk 8 foot 0/2,0,26 | back: hips 2,47 trunk 24 foot 0/-32 heel 0/40`,
  'balance-ball-toss': `wall 62; medicine hands; seconds 2 | on one leg, the ball at the chest: ${oneLeg} hand 18,72,3 | thrown at the wall: ${oneLeg} hand 32,82,3`,
  'toe-walk': `cycle; seconds 2; dumbbells; arms down | a step on the balls of the feet: hips 0,57 foot 9/-13 heel 36/52 | the next step: hips 0,57 foot -13/9 heel 52/36`,
  'heel-raise-rolled-towel': `box 4 30 12; rolled 11,13 3; stand 0,12; shoulder 40/30 elbow 40 hip 0/-8 knee 0/70 | toes bent up over a rolled towel: heel 4/0 toes 40/0 ankle -/-20 | risen over the toes: heel 40/0 toes 40/0 ankle -/-20`,
};
