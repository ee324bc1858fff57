import { type Day, type Entry, fold, type JournalState, type KeptEntry } from '@carryover/engine';
import type { TextUnits } from '@carryover/formats';
import type { JournalNews } from '../data/news.ts';
import type { Context } from './context.ts';
import { inUnits } from './in-units.ts';

export interface Asked {
  readonly name: string;
  readonly argument: unknown;
  readonly today: Day;
  readonly units: TextUnits;
}

type Query = (context: Context, argument: never) => unknown;

export interface ThinkerParts {
  readonly load: () => Promise<readonly KeptEntry[]>;
  readonly queries: Readonly<Record<string, Query>>;
  /** Queries whose answers are told or kept, and so have no units of their own. */
  readonly toKeep: ReadonlySet<string>;
}

/** Entries that were just told stand after all others until the shared journal gives them their places. */
const withTold = (kept: readonly KeptEntry[], told: readonly Entry[]): readonly KeptEntry[] => {
  const known = new Set(kept.map(({ entry }) => entry.id));
  return [...kept, ...told.filter(({ id }) => !known.has(id)).map((entry) => ({ entry, readable: true }))];
};

/** Keeps the folded journal at hand, and answers what screens ask of it. */
export const createThinker = ({ load, queries, toKeep }: ThinkerParts) => {
  let entries = load();
  let folded: { readonly of: readonly KeptEntry[]; readonly state: JournalState } | undefined;

  const stateOf = (kept: readonly KeptEntry[]): JournalState => {
    if (folded?.of !== kept) folded = { of: kept, state: fold(kept) };
    return folded.state;
  };

  return {
    /** What changed since; asked for by the page that asks, so that its next question is answered with it. */
    hear: (news: JournalNews): void => {
      entries = news.kind === 'recorded' ? entries.then((kept) => withTold(kept, news.entries)) : load();
      // Whoever asks next hears of a failure; until then nobody waits for it.
      entries.catch(() => {});
    },
    ask: async ({ name, argument, today, units }: Asked): Promise<unknown> => {
      const query = Object.hasOwn(queries, name) ? queries[name] : undefined;
      if (query === undefined) throw new Error(`no query is called ${name}`);
      const kept = await entries;
      const answer = await query({ entries: kept, state: stateOf(kept), today, units }, argument as never);
      return toKeep.has(name) ? answer : inUnits(answer, units);
    },
  };
};

export type Thinker = ReturnType<typeof createThinker>;
