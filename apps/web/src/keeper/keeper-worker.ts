import { indexedDbStore } from '@carryover/store/browser';
import { deviceId } from '../data/device-id.ts';
import { newsChannel } from '../data/news.ts';
import { answerCalls, type Port } from '../wire/calls.ts';
import { type KeeperHandlers, keeperHandlers } from './handlers.ts';

// The journal's own thread: a set that is ticked never waits for a plan that is being made.

const channel = newsChannel();
const opened = Promise.withResolvers<KeeperHandlers>();

/** The first call of a page; what comes before waits for it. */
const open = async (database: string): Promise<void> => {
  const parts = {
    store: indexedDbStore({ name: database }),
    device: await deviceId(),
    announce: (entries: Parameters<Parameters<typeof keeperHandlers>[0]['announce']>[0]) =>
      channel.postMessage({ kind: 'recorded', database, entries }),
    announceChange: () => channel.postMessage({ kind: 'changed', database }),
  };
  opened.resolve(keeperHandlers(parts));
};

const later =
  <Name extends keyof KeeperHandlers>(name: Name) =>
  async (argument: Parameters<KeeperHandlers[Name]>[0]) =>
    (await opened.promise)[name](argument as never) as ReturnType<KeeperHandlers[Name]>;

const handlers = { open, tell: later('tell'), record: later('record'), waiting: later('waiting') };
export type Keeper = typeof handlers;

answerCalls(globalThis as unknown as Port, handlers);
