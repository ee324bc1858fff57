import { bridged, onBack } from './moves.ts';

const arms = 'wide 14 elbow 0';
const longBridge = 'hips 0,11 trunk -105 neck 14 shoulder -14 wide 14 elbow 0';
const kneeling = 'ankles -25,1 ankle -60';
const held = 'pad -32,6 -20,6';

export const hamstringCurl = {
  'bridge-long-lever': `${arms} | lying, heels far out: ${onBack} foot 41 heel -20 | hips lifted over nearly straight legs: ${longBridge} foot 41 heel -20`,
  'bridge-walkout': `| a bridge on the heels: ${bridged} heel -20 | heels walked out: hips 1,9 trunk -101 neck 10 wide 12 elbow 0 shoulder -11 foot 45/38 heel -25`,
  'leg-curl-slider': `slider feet | hips high, heels near: ${bridged} heel -15 | heels slid out: hips 2,6.5 trunk -97 neck 6 wide 12 elbow 0 shoulder -8 foot 46 heel -20`,
  'leg-curl-ball': `swiss 12; shoulder -20 wide 30 elbow 0 | heels on the ball, legs long: hips 0,15 trunk -112 neck 20 ankles 48,26 ankle -5 ball 46,12 | the ball rolled in: hips 0,22 trunk -130 neck 36 ankles 22,26 ankle -30 ball 20,12`,
  'leg-curl-slider-single': `slider near-foot; hip 0/120 knee 0/110 ankle -/0 | hips high, one heel near: ${bridged} foot 20/- heel -15/0 | one heel slid out: hips 2,6.5 trunk -97 neck 6 wide 12 elbow 0 shoulder -8 foot 46/- heel -20/0`,
  'nordic-curl-assisted': `${held}; band -60,66 chest; arms chest | kneeling tall: hips 0,25 ${kneeling} | lowered, the band holding back: hips 14.5,20 trunk 36 ${kneeling}`,
  'nordic-curl': `${held} | kneeling tall: hips 0,25 ${kneeling} arms chest | lowered in one line from the knees: hips 20,14 trunk 56 ${kneeling} arms - shoulder 78 elbow 50`,
};
