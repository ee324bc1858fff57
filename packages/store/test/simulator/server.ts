import type { JournalStore } from '../../src/journal-store.ts';
import { answerPull } from '../../src/sync/answer-pull.ts';
import { type Authority, answerPush, type IncomingPush } from '../../src/sync/authority.ts';
import type { PullAnswer, PullRequest, PushAnswer } from '../../src/sync/protocol.ts';
import { devicesInMemory } from '../../src/sync/saw-device.ts';
import { readEntry } from './entries.ts';
import { athlete } from './ledger.ts';
import { type Disk, type Process, storeOf } from './process.ts';
import type { World } from './world.ts';

export interface Server {
  readonly disk: Disk;
  process: Process;
  authority: Authority;
  up: boolean;
  /** Its disk is full: it answers, and keeps nothing new. */
  readOnly: boolean;
  copy?: JournalStore;
  /** For each request that it has not answered: what becomes of the caller when it dies. */
  readonly open: Set<() => void>;
}

const processOn = (world: World, disk: Disk): Pick<Server, 'process' | 'authority'> => {
  const process: Process = { name: 'server', alive: true };
  const plain = storeOf(world, process, disk);
  const store: JournalStore = {
    ...plain,
    append: (id, entries) =>
      world.server.readOnly ? Promise.reject(new Error('the disk is full')) : plain.append(id, entries),
  };
  const authority = { store: world.fault.server?.(store) ?? store, readEntry, sawDevice: devicesInMemory() };
  return { process, authority };
};

export const createServer = (world: World): Server => {
  const disk = { store: world.newStore() };
  return { disk, up: true, readOnly: false, open: new Set(), ...processOn(world, disk) };
};

/** The process that was is no more: its callers hear nothing of it again, and another one begins. */
export const restartServer = (world: World): void => {
  const { server } = world;
  server.process.alive = false;
  for (const loseHope of server.open) loseHope();
  server.open.clear();
  const { sawDevice } = server.authority;
  const begun = processOn(world, server.disk);
  server.process = begun.process;
  // The notes on devices are durable, as the journal is.
  server.authority = { ...begun.authority, sawDevice };
};

/** The journal goes back to a copy of it; the notes on devices with it. */
export const restoreServer = (world: World, store: JournalStore): void => {
  world.server.disk.store = store;
  world.server.authority = { ...world.server.authority, sawDevice: devicesInMemory() };
};

export const servePush = async (world: World, push: IncomingPush): Promise<PushAnswer> => {
  const { authority } = world.server;
  return answerPush(authority, athlete, (await world.fault.onPush?.(authority, athlete, push)) ?? push);
};

export const servePull = async (world: World, pull: PullRequest): Promise<PullAnswer> => {
  const { authority } = world.server;
  return answerPull(authority, athlete, (await world.fault.onPull?.(authority, athlete, pull)) ?? pull);
};
