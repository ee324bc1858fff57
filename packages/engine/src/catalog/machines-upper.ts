import type { Exercise } from '../domain/index.ts';
import { exercise } from './define.ts';

const push = {
  pattern: 'push',
  region: 'upper',
  areas: ['upper'],
  primary: ['pectoralis major', 'triceps', 'front deltoid'],
  equipment: ['machine'],
  highResistance: true,
  runSpecificity: 0,
} as const;

const pull = {
  ...push,
  pattern: 'pull',
  primary: ['latissimus dorsi', 'rhomboids', 'biceps'],
} as const;

/** Machines for the upper body: a steady path, quick to load, easy to leave a rep or two in reserve. */
export const machinesUpper: readonly Exercise[] = [
  exercise({
    ...push,
    id: 'chest-press-machine',
    name: 'Chest press machine',
    cues: [
      'Set the seat so that the handles meet the middle of the chest.',
      'Press until the arms are nearly straight, come back slowly.',
      'Feel the chest, with the shoulder blades against the pad.',
    ],
    aliases: [
      'Chest Press (Machine)',
      'Chest Press',
      'Incline Chest Press (Machine)',
      'Iso-Lateral Chest Press (Machine)',
      'Decline Bench Press (Machine)',
      'Vertical Bench Press',
      'Hammer Strength Chest Press',
      'Incline Hammer Strength Chest Press',
      'Decline Hammer Strength Chest Press',
    ],
  }),
  exercise({
    ...push,
    id: 'shoulder-press-machine',
    name: 'Shoulder press machine',
    primary: ['deltoid', 'triceps'],
    avoidIf: ['shoulder'],
    cues: [
      'Sit back with the handles beside the ears.',
      'Press up without lifting the hips, lower to ear height.',
      'Feel the shoulders; the lower back stays on the pad.',
    ],
    aliases: [
      'Shoulder Press (Machine)',
      'Seated Shoulder Press (Machine)',
      'Shoulder Press (Machine Plates)',
      'Shoulder Press (Plate Loaded)',
      'Hammer Strength Shoulder Press',
    ],
  }),
  exercise({
    ...push,
    id: 'pec-deck',
    name: 'Pec deck',
    primary: ['pectoralis major'],
    highResistance: false,
    isolation: true,
    avoidIf: ['shoulder'],
    cues: [
      'Back on the pad, handles or forearm pads at chest height.',
      'Bring the arms together in front, open until the chest stretches.',
      'Feel the chest close like a book.',
    ],
    aliases: [
      'Pec Deck (Machine)',
      'Butterfly (Pec Deck)',
      'Chest Fly (Machine)',
      'Seated Machine Fly',
      'Pec Fly (Machine)',
    ],
  }),
  exercise({
    ...push,
    id: 'dip-machine',
    name: 'Seated dip machine',
    primary: ['triceps', 'pectoralis major'],
    cues: [
      'Sit deep, handles beside the hips, elbows back.',
      'Push the handles down to straight arms, let them rise.',
      'Feel the back of the arms; the shoulders stay low.',
    ],
    aliases: ['Dip Machine', 'Dip (Machine)', 'Triceps Press (Machine)'],
  }),
  exercise({
    ...push,
    id: 'dip-assisted',
    // Its weight is help: more of it makes the exercise easier.
    loadable: false,
    name: 'Assisted dip',
    highResistance: false,
    cues: [
      'Kneel on the pad and hold the bars with straight arms.',
      'Lower until the elbows make a right angle, push up.',
      'Feel how much help you need: less weight means more work.',
    ],
    aliases: ['Triceps Dip (Assisted)', 'Chest Dip (Assisted)', 'Dip (Assisted)'],
  }),
  exercise({
    ...pull,
    id: 'pull-up-assisted',
    // Its weight is help: more of it makes the exercise easier.
    loadable: false,
    name: 'Assisted pull-up',
    highResistance: false,
    cues: [
      'Kneel on the pad with the hands just outside the shoulders.',
      'Pull the chest to the handles, lower until the arms are long.',
      'Feel the back lead; the stack is help, so lower it over the weeks.',
    ],
    aliases: ['Pull Up (Assisted)', 'Chin Up (Assisted)', 'Assisted Chin Up'],
  }),
  exercise({
    ...pull,
    id: 'row-machine',
    name: 'Seated row machine',
    cues: [
      'Chest on the pad, handles at arm length.',
      'Draw the elbows back past the ribs, return to a full reach.',
      'Feel the middle of the back, with the neck relaxed.',
    ],
    aliases: [
      'Seated Row (Machine)',
      'Row (Machine)',
      'Machine Row',
      'Iso-Lateral Row (Machine)',
      'Iso-Lateral High Row (Machine)',
      'Iso-Lateral Low Row',
      'Hammer Strength Row',
      'T Bar Row (Machine)',
    ],
  }),
  exercise({
    ...pull,
    id: 'reverse-fly-machine',
    name: 'Reverse fly machine',
    primary: ['rear deltoid', 'rhomboids'],
    highResistance: false,
    isolation: true,
    cues: [
      'Face the pad with the arms straight ahead at shoulder height.',
      'Open them to the sides, return without letting the stack touch.',
      'Feel the back of the shoulders, not the hands gripping.',
    ],
    aliases: [
      'Rear Delt Reverse Fly (Machine)',
      'Reverse Fly (Machine)',
      'Rear Delt Machine Fly',
      'Reverse Pec Deck',
      'Rear Delt Fly (Machine)',
    ],
  }),
];
