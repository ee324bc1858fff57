export * from './audit/index.ts';
export { inputsKey, type JournalHead, type ViewInputs } from './inputs-key.ts';
export * from './plan/index.ts';
export { type ProgressView, progressView, progressViewSchema } from './progress/index.ts';
export * from './request/index.ts';
export { type SeasonView, seasonView, seasonViewSchema } from './season-view.ts';
export { type TodayView, todayView, todayViewSchema } from './today-view.ts';
export { type WeekView, weekView, weekViewSchema } from './week-view.ts';
export { plural } from './words.ts';
