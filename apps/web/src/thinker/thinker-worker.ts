import { indexedDbStore } from '@carryover/store/browser';
import * as z from 'zod';
import { localAthlete } from '../data/local-athlete.ts';
import type { JournalNews } from '../data/news.ts';
import { answerCalls, type Port } from '../wire/calls.ts';
import { queries, toKeep } from './queries/index.ts';
import { type Asked, createThinker, type Thinker } from './thinker.ts';

// Rulebook and planner work here, beside the page: a long thought never holds up a tap.

// The page forbids code that is made of text, and zod would try.
z.config({ jitless: true });

const opened = Promise.withResolvers<Thinker>();

const handlers = {
  /** The first call of a page; what comes before waits for it. */
  open: (database: string): void => {
    const store = indexedDbStore({ name: database });
    opened.resolve(createThinker({ load: () => store.entries(localAthlete), queries, toKeep }));
  },
  hear: async (news: JournalNews): Promise<void> => (await opened.promise).hear(news),
  ask: async (asked: Asked): Promise<unknown> => (await opened.promise).ask(asked),
};
export type ThinkerHandlers = typeof handlers;

answerCalls(globalThis as unknown as Port, handlers);
