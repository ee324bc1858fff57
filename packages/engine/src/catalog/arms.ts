import type { Exercise } from '../domain/index.ts';
import { exercise } from './define.ts';

const arm = {
  region: 'upper',
  areas: ['upper'],
  isolation: true,
  runSpecificity: 0,
} as const;

const curl = { ...arm, pattern: 'pull', primary: ['biceps', 'brachialis'] } as const;
const elbowExtension = { ...arm, pattern: 'push', primary: ['triceps'] } as const;

/**
 * Arm work. Variants with the same tool share one exercise: preacher, hammer or incline, a curl makes no
 * difference to a runner. Tools are kept apart, since their loads cannot be compared.
 */
export const arms: readonly Exercise[] = [
  exercise({
    ...curl,
    id: 'curl-dumbbell',
    name: 'Dumbbell curl',
    equipment: ['dumbbell'],
    cues: [
      'Stand or sit with the dumbbells hanging, elbows by the ribs.',
      'Curl up without moving the upper arm, lower for three counts.',
      'Feel the front of the arm, not a swing from the hips.',
    ],
    aliases: [
      'Bicep Curl (Dumbbell)',
      'Bicep Curl',
      'Curl',
      'Hammer Curl (Dumbbell)',
      'Hammer Curl',
      'Cross Body Hammer Curl',
      'Seated Incline Curl (Dumbbell)',
      'Incline Curl (Dumbbell)',
      'Concentration Curl',
      'Concentration Curl (Dumbbell)',
      'Preacher Curl (Dumbbell)',
      'Spider Curl (Dumbbell)',
      'Zottman Curl (Dumbbell)',
      'Reverse Curl (Dumbbell)',
    ],
  }),
  exercise({
    ...curl,
    id: 'curl-barbell',
    name: 'Barbell curl',
    equipment: ['barbell'],
    cues: [
      'Hold the bar with the palms forward, hands at shoulder width.',
      'Bend the elbows until the forearms are upright, lower fully.',
      'Feel the biceps to the end; leaning back is a sign to stop.',
    ],
    aliases: [
      'Bicep Curl (Barbell)',
      'EZ Bar Biceps Curl',
      'EZ-Bar Curl',
      'Preacher Curl (Barbell)',
      'Preacher Curl',
      'EZ-Bar Preacher Curl',
      'Drag Curl',
      'Spider Curl (Barbell)',
      'Reverse Curl (Barbell)',
      '21s Bicep Curl',
    ],
  }),
  exercise({
    ...curl,
    id: 'curl-cable',
    name: 'Cable curl',
    equipment: ['cable'],
    cues: [
      'Stand at a low pulley, elbows still.',
      'Curl the handle to the shoulder, let it pull the arm straight again.',
      'Feel an even pull through the whole range.',
    ],
    aliases: [
      'Bicep Curl (Cable)',
      'Hammer Curl (Cable)',
      'Rope Cable Curl',
      'Single Arm Curl (Cable)',
      'Overhead Curl (Cable)',
      'Behind the Back Curl (Cable)',
      'Reverse Curl (Cable)',
      'Bayesian Cable Curl',
      'Bayesian Curl (Cable)',
    ],
  }),
  exercise({
    ...curl,
    id: 'wrist-curl',
    name: 'Wrist curl',
    primary: ['forearm flexors', 'forearm extensors'],
    equipment: ['dumbbell'],
    cues: [
      'Rest the forearms on the thighs, hands over the knees.',
      'Bend the wrists up and let them sink, palms up or palms down.',
      'Feel the forearms; small and slow is enough.',
    ],
    aliases: [
      'Seated Palms Up Wrist Curl',
      'Seated Palms Down Wrist Curl',
      'Seated Palms Up Wrist Curl (Dumbbell)',
      'Wrist Curl (Dumbbell)',
      'Reverse Wrist Curl',
    ],
  }),
  exercise({
    ...elbowExtension,
    id: 'triceps-extension-cable',
    name: 'Cable triceps extension',
    equipment: ['cable'],
    cues: [
      'Face a high pulley with the elbows tucked in.',
      'Straighten the arms fully, let the hands rise to chest height.',
      'Feel the back of the arm; only the forearms move.',
    ],
    aliases: [
      'Triceps Extension (Cable)',
      'Triceps Pushdown',
      'Triceps Pressdown',
      'Triceps Rope Pushdown',
      'Rope Push Down',
      'V-Bar Push Down',
      'Single Arm Triceps Pushdown (Cable)',
      'Overhead Triceps Extension (Cable)',
      'Cable Overhead Triceps Extension',
      'Triceps Kickback (Cable)',
      'Katana Triceps Extension',
    ],
  }),
  exercise({
    ...elbowExtension,
    id: 'triceps-extension-dumbbell',
    name: 'Dumbbell triceps extension',
    equipment: ['dumbbell'],
    cues: [
      'Hold a dumbbell behind the head, elbows pointing up.',
      'Straighten the arms, lower until the elbows are fully bent.',
      'Feel a stretch above the elbow; keep the ribs down.',
    ],
    aliases: [
      'Triceps Extension (Dumbbell)',
      'Overhead Triceps Extension (Dumbbell)',
      'Dumbbell Overhead Triceps Extension',
      'Single Arm Tricep Extension (Dumbbell)',
      'Skullcrusher (Dumbbell)',
      'Triceps Kickback (Dumbbell)',
    ],
  }),
  exercise({
    ...elbowExtension,
    id: 'skullcrusher',
    name: 'Lying barbell triceps extension',
    equipment: ['barbell', 'bench'],
    cues: [
      'Lie back with the bar over the forehead, upper arms still.',
      'Bend the elbows until the bar is near the hairline, straighten.',
      'Feel the triceps; elbows that drift apart end the set.',
    ],
    aliases: [
      'Skullcrusher (Barbell)',
      'Skull Crusher',
      'EZ-Bar Skullcrusher',
      'Lying Triceps Extension',
      'Triceps Extension (Barbell)',
    ],
  }),
];
