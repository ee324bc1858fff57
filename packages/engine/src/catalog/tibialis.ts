import { type Ladder, ladder } from './define.ts';

const shin = {
  pattern: 'foot-ankle',
  region: 'lower',
  areas: ['foot-ankle'],
  primary: ['tibialis anterior'],
  isolation: true,
} as const;

export const tibialis: Ladder = ladder('tibialis', 'Front of the shin', [
  {
    ...shin,
    id: 'ankle-dorsiflexion-band',
    name: 'Ankle dorsiflexion with a band',
    laterality: 'unilateral',
    equipment: ['band'],
    role: 'stability',
    cues: [
      'Sit with a long leg, band from an anchor ahead round the forefoot.',
      'Pull the toes toward you, hold a count, let go over three.',
      'Feel the front of the shin.',
      'Lifting the toes only leaves the ankle idle.',
    ],
    aliases: ['Band Dorsiflexion', 'Ankle Dorsiflexion (Band)', 'Banded Dorsiflexion'],
  },
  {
    ...shin,
    id: 'toe-raise',
    name: 'Toe raise against a wall',
    equipment: ['wall'],
    loadable: false,
    cues: [
      'Back on a wall, heels a foot’s length out, knees straight.',
      'Lift the forefeet as high as they go, lower slowly.',
      'Feel the shins warm up by the tenth rep.',
      'Bending at the hips makes it lighter than it looks.',
    ],
    aliases: ['Tibialis Raise', 'Tib Raise', 'Wall Tibialis Raise', 'Toe Raises', 'Standing Toe Raise'],
  },
  {
    ...shin,
    id: 'heel-walk',
    name: 'Heel walk',
    equipment: ['none'],
    loadable: false,
    travels: true,
    eccentricLoad: 0,
    runSpecificity: 1,
    cues: [
      'Stand tall, forefeet lifted off the floor.',
      'Walk 15 to 30 m on the heels with small steps.',
      'Feel both shins hold the feet up.',
      'Soft shoes or grass spare the heels.',
    ],
    aliases: ['Heel Walks', 'Walking on Heels'],
  },
  {
    ...shin,
    id: 'toe-raise-single',
    name: 'Single-leg toe raise against a wall',
    laterality: 'unilateral',
    equipment: ['wall'],
    loadable: false,
    cues: [
      'As for two feet, with one foot held off the floor.',
      'Lift the forefoot, pause, lower for three counts.',
      'Feel one shin carry it.',
      'Step nearer to the wall when the range gets short.',
    ],
    aliases: ['Single Leg Tibialis Raise', 'Single Leg Toe Raise'],
  },
  {
    ...shin,
    id: 'toe-raise-dumbbell',
    name: 'Seated toe raise with a dumbbell',
    laterality: 'unilateral',
    equipment: ['dumbbell'],
    cues: [
      'Sit high, a dumbbell gripped between the feet or hung from one.',
      'Lift the toes toward the shin, lower for three counts.',
      'Feel the shin through the whole range.',
      'Swinging the lower leg does not count.',
    ],
    aliases: [
      'Seated Dumbbell Toe Raise',
      'Tibialis Raise (Dumbbell)',
      'Weighted Tibialis Raise',
      'Tib Bar Raise',
    ],
  },
]);
