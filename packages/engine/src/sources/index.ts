export * from './register.ts';
export * from './source.ts';
