import { type Jobs, type JobsOptions, mostTries } from './jobs.ts';
import type { Marks } from './marks.ts';

interface Waiting {
  readonly timer: NodeJS.Timeout;
  /** Settled once its mark is kept. */
  readonly marked: Promise<void>;
}

/** Jobs of one process, one at a time. What was not done when it ended is done after the next start. */
export const createLocalJobs = async (
  marks: Marks,
  { work, delaySeconds, failed }: JobsOptions,
): Promise<Jobs> => {
  const waiting = new Map<string, Waiting>();
  let last: Promise<void> = Promise.resolve();
  let isClosed = false;

  const schedule = (athlete: string, tries: number, marked: Promise<void>): void => {
    if (isClosed) return;
    const delay = delaySeconds * 1000 * 2 ** tries;
    const timer = setTimeout(() => {
      last = last.then(() => run(athlete, tries));
    }, delay).unref();
    waiting.set(athlete, { timer, marked });
  };
  const run = async (athlete: string, tries: number): Promise<void> => {
    if (isClosed) return;
    // From here on a change asks for the work once more.
    waiting.delete(athlete);
    try {
      await work(athlete);
      if (!waiting.has(athlete)) await marks.clear(athlete);
      // A change between the look and the clearing set its mark before, and it was taken away.
      if (waiting.has(athlete)) await marks.set(athlete);
    } catch (error) {
      failed(error);
      if (tries + 1 < mostTries && !waiting.has(athlete)) schedule(athlete, tries + 1, Promise.resolve());
    }
  };

  for (const athlete of await marks.all()) schedule(athlete, 0, Promise.resolve());
  return {
    later: (athlete) => {
      const before = waiting.get(athlete);
      if (before !== undefined) return before.marked;
      const marked = marks.set(athlete);
      schedule(athlete, 0, marked);
      return marked;
    },
    close: async () => {
      isClosed = true;
      for (const { timer } of waiting.values()) clearTimeout(timer);
      await last;
    },
  };
};
