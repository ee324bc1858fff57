export * from './domain/index.ts';
export * from './notation/index.ts';
export * from './sources/index.ts';
