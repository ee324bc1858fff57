export type { NotationError } from './errors.ts';
export { formatSession, formatWeek, formatWeeks } from './format-week.ts';
export { nearest } from './nearest.ts';
export { type NotationOptions, parseWeek, parseWeeks, type WeekParse } from './parse-week.ts';
