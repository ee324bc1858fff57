export * from './days.ts';
export * from './done.ts';
export * from './gap-facts.ts';
export * from './gaps.ts';
export * from './history.ts';
export * from './lifts.ts';
export * from './pairs.ts';
export * from './weeks.ts';
