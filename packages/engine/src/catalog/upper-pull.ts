import { type Ladder, ladder } from './define.ts';

const row = {
  pattern: 'pull',
  region: 'upper',
  areas: ['upper'],
  primary: ['latissimus dorsi', 'rhomboids', 'biceps'],
  runSpecificity: 0,
} as const;

export const upperPull: Ladder = ladder('upper-pull', 'Row to pull-up', [
  {
    ...row,
    id: 'row-band',
    name: 'Band row',
    equipment: ['band'],
    cues: [
      'Loop a band round a post at belly height and step back to take up the slack.',
      'Pull the elbows past the ribs, pause, let the band go back slowly.',
      'Feel the shoulder blades draw together.',
      'Leaning back turns a row into a tug of war.',
    ],
    aliases: ['Row (Band)', 'Seated Band Row', 'Seated Row (Band)', 'Bent Over Row (Band)'],
  },
  {
    ...row,
    id: 'row-dumbbell',
    name: 'One-arm dumbbell row',
    laterality: 'unilateral',
    equipment: ['dumbbell', 'bench'],
    highResistance: true,
    cues: [
      'One hand and knee on a bench, back flat, dumbbell hanging straight down.',
      'Draw the elbow to the hip, lower until the arm is long again.',
      'Feel the side of the back pull, not the neck.',
      'Twisting the trunk to lift more takes the back out of it.',
    ],
    aliases: [
      'Dumbbell Row',
      'Row (Dumbbell)',
      'One Arm Dumbbell Row',
      'One Arm Row',
      'Single Arm Row (Dumbbell)',
      'Bent Over One Arm Row (Dumbbell)',
      'Bent Over Row (Dumbbell)',
      'Kroc Row',
    ],
  },
  {
    ...row,
    id: 'pull-up',
    name: 'Pull-up',
    equipment: ['pull-up-bar'],
    highResistance: true,
    eccentricLoad: 2,
    avoidIf: ['shoulder'],
    cues: [
      'Hang from the bar with the hands just outside the shoulders.',
      'Pull the shoulders down first, then the chest towards the bar.',
      'Feel the back work all the way down to straight arms.',
      'Swinging the legs hides the reps that you cannot do yet.',
    ],
    aliases: [
      'Pull Up (Weighted)',
      'Pull Up (Bodyweight)',
      'Weighted Pull Up',
      'Wide Pull Up',
      'Neutral Grip Pull Up',
      'Chin Up',
      'Chin Up (Weighted)',
      'Neutral Chin Up',
      'Negative Pull Up',
    ],
  },
]);
