export { formatWeek } from './format-week.ts';
export { nearest } from './nearest.ts';
export { parseWeek, parseWeeks } from './parse-week.ts';
