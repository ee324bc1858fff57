import type { Exercise } from '../domain/index.ts';
import { exercise } from './define.ts';

const press = {
  pattern: 'push',
  region: 'upper',
  areas: ['upper'],
  primary: ['pectoralis major', 'triceps', 'front deltoid'],
  highResistance: true,
  runSpecificity: 0,
  avoidIf: ['shoulder'],
} as const;

const overhead = { ...press, primary: ['deltoid', 'triceps'] } as const;

/** One joint and a long lever: light by nature, so never a heavy set. */
const raise = {
  pattern: 'push',
  region: 'upper',
  areas: ['upper'],
  primary: ['side deltoid'],
  isolation: true,
  runSpecificity: 0,
  avoidIf: ['shoulder'],
} as const;

const flye = { ...raise, primary: ['pectoralis major'] } as const;

/** Presses and raises with free weights, cables and the body's own weight. */
export const presses: readonly Exercise[] = [
  exercise({
    ...press,
    id: 'bench-press',
    name: 'Barbell bench press',
    equipment: ['barbell', 'bench'],
    cues: [
      'Eyes under the bar, shoulder blades pinched, feet planted.',
      'Lower the bar to the lower chest, press it back over the shoulders.',
      'Feel the push start from the feet.',
      'Without a spotter or safety bars, stop two reps early.',
    ],
    aliases: [
      'Bench Press (Barbell)',
      'Bench Press',
      'Flat Barbell Bench Press',
      'Bench Press - Close Grip (Barbell)',
      'Bench Press - Wide Grip (Barbell)',
      'Decline Bench Press (Barbell)',
      'Floor Press (Barbell)',
    ],
  }),
  exercise({
    ...press,
    id: 'bench-press-incline',
    name: 'Incline barbell bench press',
    equipment: ['barbell', 'bench'],
    cues: [
      'Back rest at 30 to 45 degrees, bar over the collarbones.',
      'Lower it to the upper chest, press up and slightly back.',
      'Feel the upper chest and the front of the shoulders.',
    ],
    aliases: ['Incline Bench Press (Barbell)', 'Incline Bench Press'],
  }),
  exercise({
    ...press,
    id: 'bench-press-incline-dumbbell',
    name: 'Incline dumbbell bench press',
    equipment: ['dumbbell', 'bench'],
    cues: [
      'Sit back on an incline of about 30 degrees, dumbbells at the shoulders.',
      'Press up over the eyes, lower until the upper arms are level.',
      'Feel the upper chest lengthen on the way down.',
    ],
    aliases: ['Incline Bench Press (Dumbbell)', 'Incline Dumbbell Press', 'Incline Chest Press (Dumbbell)'],
  }),
  exercise({
    ...overhead,
    id: 'overhead-press',
    name: 'Barbell overhead press',
    equipment: ['barbell'],
    axialLoad: 2,
    avoidIf: ['shoulder', 'low-back'],
    cues: [
      'Stand with the bar on the front of the shoulders, glutes tight.',
      'Press straight up past the face, then move the head under the bar.',
      'Feel the whole trunk brace as the bar passes the forehead.',
      'Leaning back turns it into a bench press on the spine.',
    ],
    aliases: [
      'Overhead Press (Barbell)',
      'Overhead Press',
      'OHP',
      'Military Press',
      'Standing Military Press (Barbell)',
      'Strict Military Press (Barbell)',
      'Shoulder Press (Barbell)',
      'Seated Overhead Press (Barbell)',
    ],
  }),
  exercise({
    ...overhead,
    id: 'shoulder-press-dumbbell',
    name: 'Dumbbell shoulder press',
    equipment: ['dumbbell'],
    axialLoad: 1,
    cues: [
      'Dumbbells at ear height, forearms upright, ribs down.',
      'Press until the arms are straight, lower under control.',
      'Feel the shoulders work without an arch in the back.',
    ],
    aliases: [
      'Shoulder Press (Dumbbell)',
      'Overhead Press (Dumbbell)',
      'Overhead Press (Each Side, Dumbbells)',
      'Seated Overhead Press (Dumbbell)',
      'Seated Shoulder Press (Dumbbell)',
      'Seated Dumbbell Press',
      'One-Arm Standing Dumbbell Press',
      'Arnold Press (Dumbbell)',
      'Arnold Press',
    ],
  }),
  exercise({
    ...press,
    id: 'dip',
    name: 'Dip on parallel bars',
    // There is no word for dip bars: they stand on the frame of the pull-up bar.
    equipment: ['pull-up-bar'],
    eccentricLoad: 2,
    cues: [
      'Support yourself on straight arms, shoulders away from the ears.',
      'Lower until the upper arms are level with the floor, push up.',
      'Feel chest and triceps share the load.',
      'Dropping deep between the bars is where shoulders get sore.',
    ],
    aliases: [
      'Dip',
      'Chest Dip',
      'Chest Dip (Weighted)',
      'Triceps Dip',
      'Triceps Dip (Weighted)',
      'Parallel Bar Triceps Dip',
      'Ring Dip',
    ],
  }),
  exercise({
    ...press,
    id: 'dip-bench',
    name: 'Bench dip',
    primary: ['triceps'],
    equipment: ['bench'],
    highResistance: false,
    cues: [
      'Hands on the edge of a bench behind you, heels on the floor.',
      'Bend the elbows to a right angle, press back up.',
      'Feel the back of the arms; keep the hips close to the bench.',
    ],
    aliases: ['Floor Triceps Dip', 'Bench Dips', 'Chair Dip'],
  }),
  exercise({
    ...flye,
    id: 'chest-fly-dumbbell',
    name: 'Dumbbell chest fly',
    equipment: ['dumbbell', 'bench'],
    cues: [
      'Lie back with the dumbbells over the chest, elbows a little bent.',
      'Open the arms wide to chest height, bring them back in an arc.',
      'Feel a stretch across the chest, never a pinch in the shoulder.',
    ],
    aliases: [
      'Chest Fly (Dumbbell)',
      'Flat Dumbbell Fly',
      'Dumbbell Fly',
      'Incline Chest Fly (Dumbbell)',
      'Incline Dumbbell Fly',
      'Decline Chest Fly (Dumbbell)',
    ],
  }),
  exercise({
    ...flye,
    id: 'chest-fly-cable',
    name: 'Cable chest fly',
    equipment: ['cable'],
    cues: [
      'Stand or sit between two pulleys with a slight bend in the elbows.',
      'Bring the hands together in front of the chest, let them drift back.',
      'Feel the chest squeeze at the end, with the shoulders low.',
    ],
    aliases: [
      'Cable Crossover',
      'Cable Fly Crossovers',
      'Low Cable Fly Crossovers',
      'High Cable Fly Crossovers',
      'Cable Fly',
      'Seated Cable Fly',
      'Seated Chest Flys (Cable)',
      'Single Arm Cable Crossover',
      'Chest Fly (Cable)',
    ],
  }),
  exercise({
    ...raise,
    id: 'lateral-raise-dumbbell',
    name: 'Dumbbell lateral raise',
    equipment: ['dumbbell'],
    cues: [
      'Dumbbells by the sides, a small bend in the elbows.',
      'Lift out to shoulder height and lower for three counts.',
      'Feel the side of the shoulder; shrugging hands it to the neck.',
    ],
    aliases: [
      'Lateral Raise (Dumbbell)',
      'Seated Lateral Raise (Dumbbell)',
      'Lateral Raise',
      'Incline Lateral Raise (Dumbbell)',
    ],
  }),
  exercise({
    ...raise,
    id: 'lateral-raise-cable',
    name: 'Cable lateral raise',
    laterality: 'unilateral',
    equipment: ['cable'],
    cues: [
      'Stand side-on to a low pulley, handle in the far hand.',
      'Raise the arm to shoulder height, return slowly across the body.',
      'Feel the pull from the very first degrees.',
    ],
    aliases: ['Lateral Raise (Cable)', 'Single Arm Lateral Raise (Cable)', 'Single Arm Cable Lateral Raise'],
  }),
  exercise({
    ...raise,
    id: 'front-raise-dumbbell',
    name: 'Dumbbell front raise',
    primary: ['front deltoid'],
    equipment: ['dumbbell'],
    cues: [
      'Dumbbells in front of the thighs, palms towards you.',
      'Raise to eye height without leaning back, lower slowly.',
      'Feel the front of the shoulders.',
    ],
    aliases: ['Front Raise (Dumbbell)', 'Front Dumbbell Raise', 'Front Raise'],
  }),
];
