import type { Intent, MenuEntry } from './menu.ts';
import type { Limit, Prescription } from './set/index.ts';

/** What may be asked of one exercise while a session is made to fit. */
export interface Asking {
  readonly limit?: Limit;
  readonly searchSets?: number;
}

/** An exercise of a session, and its sets as they would be under a limit. */
export interface Ask {
  readonly entry: MenuEntry;
  readonly write: (asking: Asking) => Prescription;
}

/** What gives way first when the minutes are few; the lifts that bear the session come last (ours). */
const rank: Readonly<Record<Intent, number>> = {
  mobility: 0,
  drill: 0,
  stability: 1,
  hold: 2,
  accessory: 3,
  power: 4,
  strength: 5,
};

type Cut = (entry: MenuEntry, limit: Limit) => Limit;

const toSets = (sets: number, { amount, ...limit }: Limit): Limit => ({
  sets: Math.min(sets, limit.sets),
  amount,
});
const toAmount = (amount: number, { sets, ...limit }: Limit): Limit => ({
  sets,
  amount: Math.min(amount, limit.amount),
});

/** First what has grown past the menu, then what is small, then the lifts. */
const cuts: readonly Cut[] = [
  ({ sets }, limit) => toSets(sets, limit),
  ({ range }, limit) => toAmount(range.high, limit),
  ({ intent }, limit) => (rank[intent] <= rank.stability ? toSets(1, limit) : limit),
  ({ intent, range }, limit) => (rank[intent] <= rank.accessory ? toAmount(range.low, limit) : limit),
  ({ intent }, limit) => (rank[intent] <= rank.power ? toSets(2, limit) : limit),
  (_, limit) => toSets(2, limit),
];

const mostSearchSets = 2;

const isMain = ({ intent, exercise: { pattern } }: MenuEntry): boolean =>
  intent === 'strength' || pattern === 'squat' || pattern === 'hinge';

/** Light sets in which the first lift of the session finds its load, as far as the minutes have room for them. */
const withSearch = (
  asks: readonly Ask[],
  results: readonly Prescription[],
  limits: readonly Limit[],
  fits: (results: readonly Prescription[]) => boolean,
): readonly Prescription[] => {
  const main = asks.findIndex(({ entry }) => isMain(entry));
  for (let searchSets = mostSearchSets; main >= 0 && searchSets > 0; searchSets -= 1) {
    const result = asks[main]!.write({ limit: limits[main]!, searchSets });
    const tried = results.map((each, index) => (index === main ? result : each));
    if (fits(tried)) return tried;
  }
  return results;
};

/**
 * The exercises of a session within its minutes: what grows does so only in the room that is left. Where sets were taken
 * off a menu already, none are added.
 */
export const withinRoom = (
  asks: readonly Ask[],
  mayAddSets: boolean,
  fits: (results: readonly Prescription[]) => boolean,
): readonly Prescription[] => {
  const unlimited = Number.POSITIVE_INFINITY;
  const limits = asks.map(
    ({ entry }): Limit => ({ sets: mayAddSets ? unlimited : entry.sets, amount: unlimited }),
  );
  const results = asks.map(({ write }, index) => write({ limit: limits[index]! }));
  const inOrder = [...asks.keys()].sort(
    (a, b) => rank[asks[a]!.entry.intent] - rank[asks[b]!.entry.intent] || b - a,
  );
  for (const cut of cuts) {
    for (const index of inOrder) {
      if (fits(results)) return withSearch(asks, results, limits, fits);
      const { entry, write } = asks[index]!;
      limits[index] = cut(entry, limits[index]!);
      results[index] = write({ limit: limits[index]! });
    }
  }
  return results;
};
