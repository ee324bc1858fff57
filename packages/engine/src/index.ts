export * from './domain/index.ts';
export * from './sources/index.ts';
