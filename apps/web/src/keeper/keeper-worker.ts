import { indexedDbStore } from '@carryover/store/browser';
import { deviceId } from '../data/device-id.ts';
import { type News, newsChannel } from '../data/news.ts';
import { startSync } from '../sync/start-sync.ts';
import { answerCalls, type Port } from '../wire/calls.ts';
import { type KeeperHandlers, keeperHandlers } from './handlers.ts';

// The journal's own thread: a set that is ticked never waits for a plan that is being made.

const channel = newsChannel();
const opened = Promise.withResolvers<KeeperHandlers>();

/** The first call of a page; what comes before waits for it. Only one's own journal is ever synced. */
const open = async ({ database, syncs }: { readonly database: string; readonly syncs: boolean }) => {
  const announce = (news: News): void => channel.postMessage(news);
  const store = indexedDbStore({ name: database, onBlocked: () => announce({ kind: 'blocked', database }) });
  const device = await deviceId();
  const sync = syncs
    ? startSync({
        store,
        device,
        onState: (state) => announce({ kind: 'synced', database, state }),
        onChanged: () => announce({ kind: 'changed', database }),
      })
    : undefined;
  channel.addEventListener('message', ({ data }) => {
    const news = data as News;
    if (news.database !== database) return;
    if (news.kind === 'recorded') sync?.wake('told');
    if (news.kind === 'wake') void (news.why === 'adopt' ? sync?.adopt() : sync?.wake(news.why));
  });
  opened.resolve(keeperHandlers({ store, device, database, announce, sync }));
};

const later =
  <Name extends keyof KeeperHandlers>(name: Name) =>
  async (argument: Parameters<KeeperHandlers[Name]>[0]) =>
    (await opened.promise)[name](argument as never) as ReturnType<KeeperHandlers[Name]>;

const handlers = {
  open,
  tell: later('tell'),
  record: later('record'),
  waiting: later('waiting'),
  refused: later('refused'),
  forget: later('forget'),
  lookedAt: later('lookedAt'),
  wake: later('wake'),
  adopt: later('adopt'),
};
export type Keeper = typeof handlers;

answerCalls(globalThis as unknown as Port, handlers);
