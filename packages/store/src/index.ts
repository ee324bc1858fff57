export { emptyChain, nextChain } from './chain.ts';
export type * from './journal-store.ts';
export { memoryStore } from './memory/memory-store.ts';
export { type Authority, answerPull, answerPush, type IncomingPush } from './sync/authority.ts';
export { createDevice, type Device, type DeviceParts, type SyncResult } from './sync/device.ts';
export { type HttpTransportParts, httpTransport } from './sync/http-transport.ts';
export {
  type After,
  type KeepInSync,
  type KeepInSyncParts,
  keepInSync,
  type Pace,
  type Wake,
} from './sync/keep-in-sync.ts';
export * from './sync/protocol.ts';
export type { ReadEntry } from './sync/read-entry.ts';
export { compareWithNote, type DevicePlace, devicesInMemory, type SawDevice } from './sync/saw-device.ts';
export { TransportError, type TransportTrouble } from './sync/transport-error.ts';
