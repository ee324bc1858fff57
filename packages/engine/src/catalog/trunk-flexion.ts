import type { Exercise } from '../domain/index.ts';
import { exercise } from './define.ts';

const trunk = {
  pattern: 'core-flexion',
  region: 'trunk',
  areas: ['core'],
  primary: ['rectus abdominis', 'obliques'],
  role: 'stability',
  avoidIf: ['low-back'],
} as const;

const fromTheHips = { ...trunk, primary: ['hip flexors', 'rectus abdominis'] } as const;

/** Exercises that bend or turn the trunk. Gyms are full of them; no article asks a runner for more. */
export const trunkFlexion: readonly Exercise[] = [
  exercise({
    ...trunk,
    id: 'crunch',
    name: 'Crunch',
    equipment: ['none'],
    cues: [
      'Lie on your back with the knees bent, hands by the ears.',
      'Curl the shoulder blades off the floor, lower slowly.',
      'Feel the ribs come closer to the hips; do not pull the head.',
    ],
    aliases: [
      'Crunch (Weighted)',
      'Crunches',
      'Decline Crunch',
      'Decline Crunch (Weighted)',
      'Crunch (Stability Ball)',
      'Oblique Crunch',
      'Cross Body Crunch',
    ],
  }),
  exercise({
    ...trunk,
    id: 'crunch-cable',
    name: 'Cable crunch',
    equipment: ['cable'],
    cues: [
      'Kneel under a high pulley, rope beside the head.',
      'Curl the elbows towards the thighs, come up until the back is long.',
      'Feel the belly shorten; sitting back on the heels is no crunch.',
    ],
    aliases: ['Crunch (Cable)', 'Kneeling Cable Crunch', 'Standing Cable Crunch'],
  }),
  exercise({
    ...trunk,
    id: 'crunch-machine',
    name: 'Crunch machine',
    equipment: ['machine'],
    cues: [
      'Sit with the pads on the chest or hold the handles by the ears.',
      'Round the trunk forward, return without dropping the stack.',
      'Feel the front of the belly do the work, not the arms.',
    ],
    aliases: ['Crunch (Machine)', 'Ab Machine', 'Machine Crunch', 'Ab Crunch Machine'],
  }),
  exercise({
    ...fromTheHips,
    id: 'sit-up',
    name: 'Sit-up',
    equipment: ['none'],
    cues: [
      'Lie with the knees bent and the feet flat.',
      'Roll up to sitting one vertebra at a time, roll down slowly.',
      'Feel the belly start it; swinging the arms is momentum.',
    ],
    aliases: ['Sit Ups', 'Sit Up (Weighted)', 'Decline Sit Up'],
  }),
  exercise({
    ...fromTheHips,
    id: 'leg-raise-lying',
    name: 'Lying leg raise',
    equipment: ['none'],
    loadable: false,
    cues: [
      'Lie flat with the lower back pressed down.',
      'Raise straight legs to upright, lower only while the back stays flat.',
      'Feel the lower belly resist; bend the knees if the back lifts.',
    ],
    aliases: ['Lying Knee Raise', 'Flat Leg Raise', 'Flat Knee Raise', 'Lying Leg Raises'],
  }),
  exercise({
    ...fromTheHips,
    id: 'leg-raise-hanging',
    name: 'Hanging leg raise',
    equipment: ['pull-up-bar'],
    loadable: false,
    runSpecificity: 1,
    cues: [
      'Hang from the bar or rest on the elbow pads, legs still.',
      'Draw the knees or the straight legs up, lower without a swing.',
      'Feel the hips curl up at the end.',
    ],
    aliases: [
      'Hanging Knee Raise',
      'Leg Raise Parallel Bars',
      'Knee Raise Parallel Bars',
      "Knee Raise (Captain's Chair)",
      'Toes to Bar',
    ],
  }),
  exercise({
    ...trunk,
    id: 'side-bend',
    name: 'Dumbbell side bend',
    primary: ['obliques', 'quadratus lumborum'],
    laterality: 'unilateral',
    equipment: ['dumbbell'],
    cues: [
      'Stand tall with a dumbbell in one hand.',
      'Let it draw you sideways, then straighten up with the other flank.',
      'Feel the side away from the weight; do not lean forward.',
    ],
    aliases: ['Side Bend (Dumbbell)', 'Side Bend'],
  }),
  exercise({
    ...trunk,
    id: 'torso-rotation-machine',
    name: 'Torso rotation machine',
    pattern: 'core-rotation',
    primary: ['obliques'],
    equipment: ['machine'],
    runSpecificity: 2,
    cues: [
      'Sit or kneel with the hips fixed and the chest on the pads.',
      'Turn the trunk as one piece, return slowly to the start.',
      'Feel the waist; stop before the hips want to follow.',
    ],
    aliases: ['Torso Rotation', 'Torso Rotation (Machine)', 'Rotary Torso'],
  }),
];
