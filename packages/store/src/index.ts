export { emptyChain, nextChain } from './chain.ts';
export { NotFollowing } from './following.ts';
export type * from './journal-store.ts';
export { memoryStore } from './memory/memory-store.ts';
export * from './sync/protocol.ts';
