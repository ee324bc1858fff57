export * from './athlete.ts';
export * from './day.ts';
export * from './exercise.ts';
export * from './log.ts';
export * from './moment.ts';
export * from './readiness.ts';
export * from './session.ts';
export * from './week.ts';
