export {
  efforts,
  orders,
  repRanges,
  rests,
  runKinds,
  type SelfCheckAnswers,
  shapes,
  shoes,
  sinces,
} from './answers.ts';
export { exerciseOptions } from './exercises.ts';
export { selfCheck } from './self-check.ts';
export { typicalWeek } from './typical-week.ts';
