export { emptyChain, nextChain } from './chain.ts';
export type * from './journal-store.ts';
export { memoryStore } from './memory/memory-store.ts';
export { type Authority, answerPull, answerPush } from './sync/authority.ts';
export { createDevice } from './sync/device.ts';
export { httpTransport } from './sync/http-transport.ts';
export { keepInSync } from './sync/keep-in-sync.ts';
export * from './sync/protocol.ts';
export { compareWithNote, type SawDevice } from './sync/saw-device.ts';
