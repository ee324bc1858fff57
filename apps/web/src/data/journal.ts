import { signal } from '@preact/signals';
import type { Keeper } from '../keeper/keeper-worker.ts';
import type { QueryArgument, QueryName, QueryResult } from '../thinker/queries/index.ts';
import type { ThinkerHandlers } from '../thinker/thinker-worker.ts';
import { callsOver } from '../wire/calls.ts';
import type { Draft } from './draft.ts';
import { type JournalNews, type News, newsChannel } from './news.ts';
import { preferences, textUnits } from './preferences.ts';
import { followSync, hearOfSync } from './synced.ts';
import { today } from './today.ts';
import { sayNotKept, watchWorker } from './trouble.ts';

export const sampleDatabase = 'carryover-sample';

/** The journal that is open: one's own, or the made-up runner's. To open the other, the page loads anew. */
export const database = preferences.peek().sample ? sampleDatabase : 'carryover';

export const keeper = callsOver<Keeper>(
  watchWorker(new Worker(new URL('../keeper/keeper-worker.ts', import.meta.url), { type: 'module' })),
);
export const thinker = callsOver<ThinkerHandlers>(
  watchWorker(new Worker(new URL('../thinker/thinker-worker.ts', import.meta.url), { type: 'module' })),
);

/** Rises with every change of the journal, in this tab or another: what was asked before is asked again. */
export const journalVersion = signal(0);

/** What only this device has; absent until it was counted. */
export const waiting = signal<number | undefined>(undefined);

const countWaiting = async (): Promise<void> => {
  waiting.value = await keeper('waiting', undefined);
};

const hearOfJournal = (news: JournalNews): void => {
  void thinker('hear', news);
  journalVersion.value += 1;
  void countWaiting();
};

const hear = (news: News): void => {
  if (news.database !== database) return;
  if (news.kind === 'recorded' || news.kind === 'changed') hearOfJournal(news);
  else hearOfSync(news);
  if (news.kind === 'synced') void countWaiting();
};

/** Opens the journal; what is asked before waits for it. */
export const openJournal = async (): Promise<void> => {
  newsChannel().addEventListener('message', ({ data }) => hear(data as News));
  const { sample, syncs: wantsSync } = preferences.peek();
  const syncs = wantsSync && !sample;
  await Promise.all([keeper('open', { database, syncs }), thinker('open', database)]);
  await countWaiting();
  if (syncs) await followSync(() => void keeper('lookedAt', undefined));
};

/** Keeps what was told; resolves when it would survive a power cut, and says on every screen when it was not kept. */
export const tell = async (...drafts: readonly Draft[]): Promise<void> => {
  try {
    await keeper('tell', drafts);
  } catch (error) {
    sayNotKept(error);
    throw error;
  }
};

/** How many questions wait for their answers. */
export const asking = signal(0);

/** Asks the rulebook, the planner or the journal; see thinker/queries. */
export const ask = async <Name extends QueryName>(
  name: Name,
  argument: QueryArgument<Name>,
  onProgress?: (progress: unknown) => void,
): Promise<QueryResult<Name>> => {
  asking.value += 1;
  try {
    const asked = { name, argument, today: today.peek(), units: textUnits.peek() };
    return (await thinker('ask', asked, onProgress)) as QueryResult<Name>;
  } finally {
    asking.value -= 1;
  }
};
