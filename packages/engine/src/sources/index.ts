export * from './after-lifting.ts';
export * from './beliefs.ts';
export * from './complaints.ts';
export * from './mistakes.ts';
export * from './register.ts';
export * from './source.ts';
