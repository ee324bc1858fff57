import { AsyncLocalStorage } from 'node:async_hooks';
import { APIError } from 'better-auth';

/** What broke beneath the library while one call of it ran. */
interface Kept {
  cause?: Error;
}

export interface Causes {
  /** Takes what the library tells its logger, and gives the error in it. */
  hear(told: readonly unknown[]): Error | undefined;
  /**
   * Makes a call of the library. Where the call fails and it is not the caller's doing, what broke beneath is thrown.
   * `isOurs` says it of an answer; of errors, all but the library's own below 500 are.
   */
  of<T>(call: () => Promise<T>, isOurs?: (answer: T, cause: Error) => boolean): Promise<T>;
}

const isRefusal = (error: unknown): boolean => error instanceof APIError && error.statusCode < 500;

/** The library answers a failure of the database with an error of its own; the true one it tells only to its logger. */
export const createCauses = (): Causes => {
  const calls = new AsyncLocalStorage<Kept>();
  return {
    hear: (told) => {
      const cause = told.find((each): each is Error => each instanceof Error && !(each instanceof APIError));
      const kept = calls.getStore();
      if (kept !== undefined && cause !== undefined) kept.cause ??= cause;
      return cause;
    },
    of: async (call, isOurs = () => false) => {
      const kept: Kept = {};
      try {
        const answer = await calls.run(kept, call);
        if (kept.cause === undefined || !isOurs(answer, kept.cause)) return answer;
      } catch (error) {
        if (kept.cause === undefined || isRefusal(error)) throw error;
      }
      throw kept.cause;
    },
  };
};
