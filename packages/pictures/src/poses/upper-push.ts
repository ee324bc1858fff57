import { highPlank } from './moves.ts';

export const upperPush = {
  'push-up-incline': `bench 22 46 26 | hands on a bench, arms long: hips -4,39 trunk 52 neck -4 foot -50 heel 60 hand 27,26 | breastbone to the edge: hips 0,33 trunk 60 neck -4 foot -50 heel 66 hand 27,26`,
  'push-up': `| arms long, one line: ${highPlank} | the chest near the floor: hips 3.4,9.5 trunk 87 neck -8 foot -54.9 heel 75 hand 27,0`,
  'bench-press-dumbbell': `glance 1; bench -44 4 22; dumbbells; hips 0,25.5 trunk -90 foot 18 flare 50 | elbows below the bench: hand -24,34,12 | pressed up: hand -28,62,8`,
};
