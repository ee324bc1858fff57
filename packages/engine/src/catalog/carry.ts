import { type Ladder, ladder } from './define.ts';

const carrying = {
  pattern: 'carry',
  region: 'whole',
  areas: ['core', 'upper'],
  primary: ['obliques', 'forearms', 'trapezius'],
  travels: true,
  eccentricLoad: 0,
  runSpecificity: 1,
} as const;

export const carry: Ladder = ladder('carry', 'Loaded carry', [
  {
    ...carrying,
    id: 'carry-farmer',
    name: 'Farmer’s carry',
    equipment: ['dumbbell'],
    axialLoad: 2,
    cues: [
      'A heavy weight in each hand, shoulders down.',
      'Walk 20 to 40 m with short, quiet steps.',
      'Feel grip, trunk and feet at once.',
      'Shrugging the weights up wears out the neck first.',
    ],
    aliases: ['Farmers Walk', 'Farmer’s Walk', 'Farmers Carry', "Farmer's Walk", "Farmer's Carry"],
  },
  {
    ...carrying,
    id: 'carry-suitcase',
    name: 'Suitcase carry',
    areas: ['core', 'glutes', 'upper'],
    primary: ['obliques', 'gluteus medius'],
    laterality: 'unilateral',
    equipment: ['dumbbell'],
    axialLoad: 1,
    runSpecificity: 2,
    cues: [
      'One heavy weight at one side, the other arm free.',
      'Walk as if you carried nothing, then change hands.',
      'Feel the opposite waist and hip.',
      'A shoulder that sinks shows the load; go lighter.',
    ],
    aliases: [
      'Single Arm Farmers Walk',
      'Suitcase Walk',
      'Suitcase Carry (Dumbbell)',
      'One-Arm Farmer’s Carry',
    ],
  },
  {
    ...carrying,
    id: 'carry-overhead',
    name: 'Overhead carry',
    areas: ['core', 'upper'],
    primary: ['deltoids', 'obliques'],
    laterality: 'unilateral',
    equipment: ['dumbbell'],
    axialLoad: 1,
    avoidIf: ['shoulder'],
    cues: [
      'Press one weight overhead, upper arm by the ear.',
      'Walk 15 to 30 m without the ribs flaring.',
      'Feel the shoulder blade and the waist hold the column.',
      'Bring it down as soon as the elbow softens.',
    ],
    aliases: ['Waiter Walk', 'Waiter Carry', 'Overhead Walk'],
  },
]);
