import { tall } from './moves.ts';

export const arms = {
  'curl-dumbbell': `dumbbells; ${tall} | arms hanging: shoulder 2 elbow 8 | curled up, upper arms still: shoulder 8 elbow 132`,
  'curl-barbell': `barbell hands; ${tall}; wide 2 | arms long: shoulder 8 elbow 8 | curled until the forearms are upright: shoulder 12 elbow 128`,
  'curl-cable': `cable 42,8 hands; ${tall} | arms long to a low pulley: shoulder 12 elbow 12 | curled to the shoulder: shoulder 12 elbow 126`,
  'wrist-curl': `close -4,40 64; bench -40 -8 28; dumbbells; hips -22,32 trunk 24 foot 0 | hands over the knees, wrists sunk: hand 14,34,5 | wrists bent up: hand 13,41,5`,
  'triceps-extension-cable': `cable 32,104 hands; trunk 10 hip 14 knee 10 | hands at chest height, elbows tucked in: shoulder 14 elbow 118 | arms straight: shoulder 12 elbow 8`,
  'triceps-extension-dumbbell': `dumbbell near-hand; ${tall}; wide -4 | behind the head, elbows up: shoulder 172 elbow 132 | arms straight overhead: shoulder 172 elbow 8`,
  skullcrusher: `barbell hands; bench -44 4 22; hips 0,25.5 trunk -90 foot 18 | the bar over the forehead: shoulder 100 elbow 6 | elbows bent to the hairline: shoulder 104 elbow 100`,
};
