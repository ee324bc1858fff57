import { type Ladder, ladder } from './define.ts';

const press = {
  pattern: 'push',
  region: 'upper',
  areas: ['upper'],
  primary: ['pectoralis major', 'triceps', 'front deltoid'],
  runSpecificity: 0,
} as const;

/** A push-up holds the trunk straight as a plank does, but is logged and counted for the arms. */
export const upperPush: Ladder = ladder('upper-push', 'Push-up to dumbbell press', [
  {
    ...press,
    id: 'push-up-incline',
    name: 'Incline push-up',
    equipment: ['bench'],
    cues: [
      'Hands on a bench or a worktop, body in one line from heel to head.',
      'Bring the breastbone to the edge, then push the bench away.',
      'Feel chest and arms work while the belly stays firm.',
      'Sagging hips mean that the support is still too low.',
    ],
    aliases: [
      'Incline Push Ups',
      'Push Up (Incline)',
      'Kneeling Push Up',
      'Push Up (Knees)',
      'Wall Push Up',
      'Elevated Push Up',
    ],
  },
  {
    ...press,
    id: 'push-up',
    name: 'Push-up',
    equipment: ['none'],
    cues: [
      'Hands just wider than the shoulders, feet together, body straight.',
      'Lower until the chest nearly meets the floor, press back up.',
      'Feel the shoulder blades spread apart at the top.',
      'Elbows flared out to the sides strain the shoulders.',
    ],
    aliases: [
      'Push Ups',
      'Press Up',
      'Push Up (Weighted)',
      'Push Up - Close Grip',
      'Push Up (Close Grip)',
      'Diamond Push Up',
      'Decline Push Up',
      'Wide Push Up',
      'Push Up (Bodyweight)',
      'Floor Press Up',
    ],
  },
  {
    ...press,
    id: 'bench-press-dumbbell',
    name: 'Dumbbell bench press',
    equipment: ['dumbbell', 'bench'],
    highResistance: true,
    avoidIf: ['shoulder'],
    cues: [
      'Lie back with a dumbbell over each shoulder, feet flat on the floor.',
      'Lower for two counts until the elbows pass the bench, press up.',
      'Feel the chest stretch at the bottom and both arms push evenly.',
      'Knocking the weights together at the top loses the tension.',
    ],
    aliases: [
      'Bench Press (Dumbbell)',
      'Flat Dumbbell Bench Press',
      'Dumbbell Chest Press',
      'Dumbbell Press',
      'Decline Bench Press (Dumbbell)',
      'Floor Press (Dumbbell)',
      'Hex Press (Dumbbell)',
      'Dumbbell Squeeze Press',
    ],
  },
]);
