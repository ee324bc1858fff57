const hourMilliseconds = 3_600_000;
/** Feeds that are counted at the same time; whoever is forgotten begins anew. */
const mostCounted = 10_000;

/** Counts the reads of each feed within an hour, in this process: programs that ask too often are told when to come back. */
export const readLimit = (reads: number, now: () => number) => {
  const counted = new Map<string, { count: number; readonly until: number }>();
  /** Seconds to wait where it is one too many. */
  return (feed: string): number | undefined => {
    const at = now();
    const known = counted.get(feed);
    if (known === undefined || known.until <= at) {
      counted.delete(feed);
      counted.set(feed, { count: 1, until: at + hourMilliseconds });
      if (counted.size > mostCounted) counted.delete(counted.keys().next().value!);
      return undefined;
    }
    known.count += 1;
    return known.count > reads ? Math.ceil((known.until - at) / 1000) : undefined;
  };
};
