import type { Exercise } from '../domain/index.ts';
import { exercise } from './define.ts';

/** The small muscles beside the hip are trained with moderate loads, so a set of 8 is no heavy set. */
const sideHip = {
  region: 'lower',
  isolation: true,
  avoidIf: ['hip-groin'],
} as const;

const kickback = {
  pattern: 'hip-thrust',
  region: 'lower',
  areas: ['glutes'],
  primary: ['gluteus maximus'],
  laterality: 'unilateral',
  isolation: true,
} as const;

const hipExtension = {
  pattern: 'hinge',
  region: 'lower',
  areas: ['hamstrings', 'glutes'],
  primary: ['gluteus maximus', 'hamstrings', 'erector spinae'],
} as const;

/** Machines, cables and benches that move the hip. */
export const machinesHips: readonly Exercise[] = [
  exercise({
    ...sideHip,
    id: 'hip-abduction-machine',
    name: 'Hip abduction machine',
    pattern: 'hip-abduction',
    areas: ['glutes'],
    primary: ['gluteus medius', 'gluteus minimus'],
    equipment: ['machine'],
    cues: [
      'Sit tall with the pads outside the knees.',
      'Open the legs as far as they go, hold a moment, close slowly.',
      'Feel the outside of the hips, where they steady you in a stride.',
    ],
    aliases: ['Hip Abduction (Machine)', 'Hip Abductor (Machine)', 'Seated Hip Abduction'],
  }),
  exercise({
    ...sideHip,
    id: 'hip-abduction-cable',
    name: 'Standing cable hip abduction',
    pattern: 'hip-abduction',
    areas: ['glutes'],
    primary: ['gluteus medius'],
    laterality: 'unilateral',
    equipment: ['cable'],
    runSpecificity: 2,
    cues: [
      'Cuff on the far ankle, one hand on the frame, stand tall.',
      'Move the leg out to the side without tipping the trunk.',
      'Feel the standing hip as much as the moving one.',
    ],
    aliases: ['Hip Abduction (Cable)', 'Cable Hip Abduction'],
  }),
  exercise({
    ...sideHip,
    id: 'hip-adduction-machine',
    name: 'Hip adduction machine',
    pattern: 'hip-adduction',
    // Coverage has no area for the groin: the adductors count with the hip that they steady.
    areas: ['glutes'],
    primary: ['adductors'],
    equipment: ['machine'],
    cues: [
      'Sit tall with the pads inside the knees, legs apart without strain.',
      'Squeeze the knees together, let them open for three counts.',
      'Feel the inner thighs; start light, they get sore easily.',
    ],
    aliases: ['Hip Adduction (Machine)', 'Hip Adductor (Machine)', 'Seated Hip Adduction'],
  }),
  exercise({
    id: 'hip-thrust-machine',
    name: 'Hip thrust machine',
    pattern: 'hip-thrust',
    region: 'lower',
    areas: ['glutes', 'hamstrings'],
    primary: ['gluteus maximus'],
    equipment: ['machine'],
    highResistance: true,
    cues: [
      'Back against the pad, belt across the hips, feet flat.',
      'Drive the hips up until trunk and thighs form a line.',
      'Feel the glutes lock at the top.',
      'Arching the back to get higher takes the glutes out.',
    ],
    aliases: ['Hip Thrust (Machine)', 'Glute Drive', 'Hip Thrust (Smith Machine)'],
  }),
  exercise({
    ...kickback,
    id: 'glute-kickback-machine',
    name: 'Glute kickback machine',
    equipment: ['machine'],
    cues: [
      'Chest on the pad, one foot on the plate behind you.',
      'Push the foot back until the hip is straight, return slowly.',
      'Feel the glute of the moving leg, with the back still.',
    ],
    aliases: ['Glute Kickback (Machine)', 'Rear Kick (Machine)', 'Hip Extension (Machine)'],
  }),
  exercise({
    ...kickback,
    id: 'glute-kickback-cable',
    name: 'Cable glute kickback',
    equipment: ['cable'],
    runSpecificity: 2,
    cues: [
      'Face the pulley, cuff on one ankle, lean in a little.',
      'Sweep the leg back from the hip, bring it forward under control.',
      'Feel the glute; the lower back must not join in.',
    ],
    aliases: ['Standing Cable Glute Kickbacks', 'Glute Kickback (Cable)'],
  }),
  exercise({
    ...hipExtension,
    id: 'back-extension',
    name: 'Back extension',
    equipment: ['bench'],
    axialLoad: 1,
    avoidIf: ['hamstring-proximal'],
    cues: [
      'Thighs on the pad of a 45 degree bench, hips free to fold.',
      'Bend at the hips with a flat back, rise to a straight line.',
      'Feel glutes and hamstrings lift you; hold a plate to go on.',
      'Bending backwards past straight gains nothing.',
    ],
    aliases: [
      'Back Extension (Hyperextension)',
      'Back Extension (Weighted Hyperextension)',
      'Hyperextension',
      '45 Degree Hyperextension',
      'Back Extension (Bodyweight)',
      'Roman Chair',
      'GHD Back Extension',
    ],
  }),
  exercise({
    ...hipExtension,
    id: 'back-extension-machine',
    name: 'Back extension machine',
    primary: ['erector spinae', 'gluteus maximus'],
    equipment: ['machine'],
    axialLoad: 1,
    avoidIf: ['low-back'],
    cues: [
      'Sit with the roller across the shoulder blades, feet braced.',
      'Push back until the trunk is upright, return in three counts.',
      'Feel the long muscles beside the spine.',
    ],
    aliases: ['Back Extension (Machine)', 'Lower Back Extension (Machine)'],
  }),
  exercise({
    ...hipExtension,
    id: 'reverse-hyperextension',
    name: 'Reverse hyperextension',
    areas: ['glutes', 'hamstrings'],
    equipment: ['bench'],
    cues: [
      'Lie face down with the hips at the edge, legs hanging.',
      'Lift the legs until they are in line with the trunk, lower slowly.',
      'Feel the glutes start it; a swing is momentum.',
    ],
    aliases: ['Reverse Hyper', 'Reverse Hyperextension (Machine)'],
  }),
  exercise({
    ...hipExtension,
    id: 'pull-through',
    name: 'Cable pull-through',
    areas: ['glutes', 'hamstrings'],
    equipment: ['cable'],
    avoidIf: ['hamstring-proximal'],
    cues: [
      'Stand with your back to a low pulley, rope between the legs.',
      'Let the hips travel back, then snap them forward to stand.',
      'Feel the glutes finish the move, with the arms as ropes.',
    ],
    aliases: ['Cable Pull Through', 'Pull Through (Cable)', 'Pull Through'],
  }),
];
