/** Chance and time, as they come in from outside. */
export interface Patience {
  /** From 0 up to 1; spreads out those who collided, so that they do not collide again. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

interface Bounds {
  readonly attempts: number;
  readonly firstMilliseconds: number;
  readonly mostMilliseconds: number;
}

/** PostgreSQL: of those that collide one gets through each time. All together about five seconds. Ours. */
export const shortWaits: Bounds = { attempts: 20, firstMilliseconds: 5, mostMilliseconds: 500 };
/**
 * SQLite: another process may be writing a large import. All together about ten seconds, in many short waits: the lock goes
 * to whoever asks at the right moment, and who seldom asks starves beside one that writes without a pause. Ours.
 */
export const longWaits: Bounds = { attempts: 150, firstMilliseconds: 2, mostMilliseconds: 90 };

/** Does it again as long as it fails for a reason that passes by itself, with growing waits in between. */
export const retrying = async <Result>(
  work: () => Promise<Result>,
  passes: (error: unknown) => boolean,
  { random, sleep }: Patience,
  { attempts, firstMilliseconds, mostMilliseconds }: Bounds,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !passes(error)) throw error;
      const wait = Math.min(mostMilliseconds, firstMilliseconds * 2 ** (attempt - 1));
      await sleep(wait * (0.5 + random() / 2));
    }
  }
};
