export * from './audit/index.ts';
export * from './plan/index.ts';
export * from './request/index.ts';
export { plural } from './words.ts';
