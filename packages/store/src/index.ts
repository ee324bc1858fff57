export { emptyChain, nextChain } from './chain.ts';
export type * from './journal-store.ts';
export * from './sync/protocol.ts';
