/** Feeds, or people, that are counted at the same time; whoever is forgotten begins anew. */
const mostCounted = 10_000;

/** Counts the reads of each within some time, in this process: whoever asks too often is told when to come back. */
export const readLimit = (reads: number, withinMilliseconds: number, now: () => number) => {
  const counted = new Map<string, { count: number; readonly until: number }>();
  /** Seconds to wait where it is one too many. */
  return (reader: string): number | undefined => {
    const at = now();
    const known = counted.get(reader);
    if (known === undefined || known.until <= at) {
      counted.delete(reader);
      counted.set(reader, { count: 1, until: at + withinMilliseconds });
      if (counted.size > mostCounted) counted.delete(counted.keys().next().value!);
      return undefined;
    }
    known.count += 1;
    return known.count > reads ? Math.ceil((known.until - at) / 1000) : undefined;
  };
};
