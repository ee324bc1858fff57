import type { FitName } from '../domain/index.ts';

/** FIT's numbers for the exercise categories that the catalogue uses. */
const categoryNumbers = {
  benchPress: 0,
  calfRaise: 1,
  cardio: 2,
  carry: 3,
  chop: 4,
  core: 5,
  crunch: 6,
  curl: 7,
  deadlift: 8,
  flye: 9,
  hipRaise: 10,
  hipStability: 11,
  hipSwing: 12,
  hyperextension: 13,
  lateralRaise: 14,
  legCurl: 15,
  legRaise: 16,
  lunge: 17,
  olympicLift: 18,
  plank: 19,
  plyo: 20,
  pullUp: 21,
  pushUp: 22,
  row: 23,
  shoulderPress: 24,
  shoulderStability: 25,
  shrug: 26,
  sitUp: 27,
  squat: 28,
  totalBody: 29,
  tricepsExtension: 30,
  warmUp: 31,
  run: 32,
  move: 35,
  bandedExercises: 37,
  sled: 45,
} as const;

/** An exercise's place in FIT's vocabulary; where FIT has no name of its own, leave it out or take the nearest. */
export const fitName = (
  category: keyof typeof categoryNumbers,
  name: string,
  nameNumber: number,
): FitName => ({
  category,
  categoryNumber: categoryNumbers[category],
  name,
  nameNumber,
});
