export type { SelfCheckAnswers } from './answers.ts';
export { exerciseOptions } from './exercises.ts';
export { selfCheck } from './self-check.ts';
export { typicalWeek } from './typical-week.ts';
