import { createHmac } from 'node:crypto';
import type { Database } from '@carryover/store/node';
import { sql } from 'kysely';

/** At most so many requests in so many seconds, counted from the first. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

const minute = 60;
const hour = 60 * minute;

/**
 * Ours. By address: a club's room behind one address signs in together. By account: far below what guessing needs, and
 * a passkey still opens the door while the password's counter is full.
 */
const accountLimits = {
  'sign-in by address': { requests: 30, seconds: 5 * minute },
  'sign-in by account': { requests: 10, seconds: 15 * minute },
  'sign-up by address': { requests: 20, seconds: hour },
  'reset by address': { requests: 10, seconds: hour },
  'passkey by address': { requests: 60, seconds: 5 * minute },
  'password by account': { requests: 10, seconds: 15 * minute },
} as const satisfies Record<string, RateLimit>;

export type LimitName = keyof typeof accountLimits;

export interface RateLimits {
  /** Counts one request; the seconds to wait when it is one too many. */
  count(name: LimitName, subject: string): Promise<number | undefined>;
  /** Forgets what was counted, as after a password that was right. */
  clear(name: LimitName, subject: string): Promise<void>;
}

/** Counts in the database, so that several servers count together and a restart forgets nothing. */
export const createRateLimits = (options: {
  readonly tables: Database['tables'];
  readonly secret: string;
  readonly now: () => number;
  readonly limits?: Readonly<Record<LimitName, RateLimit>>;
}): RateLimits => {
  const { tables, secret, now, limits = accountLimits } = options;
  const keyOf = (name: LimitName, subject: string): string =>
    createHmac('sha256', secret).update(`${name}\n${subject}`).digest('hex');

  const forgetOld = (at: number) => tables.deleteFrom('rate_limits').where('until_ms', '<=', at).execute();

  return {
    count: async (name, subject) => {
      const at = now();
      const { requests, seconds } = limits[name];
      const until = at + seconds * 1000;
      const isOver = sql<boolean>`rate_limits.until_ms <= ${at}`;
      // One statement: of requests that come at once, none reads a count that another is about to raise.
      const row = await tables
        .insertInto('rate_limits')
        .values({ subject: keyOf(name, subject), until_ms: until, requests: 1 })
        .onConflict((conflict) =>
          conflict.column('subject').doUpdateSet({
            requests: sql<number>`case when ${isOver} then 1 else rate_limits.requests + 1 end`,
            until_ms: sql<number>`case when ${isOver} then ${until} else rate_limits.until_ms end`,
          }),
        )
        .returning(['requests', 'until_ms'])
        .executeTakeFirstOrThrow();
      if (Number(row.requests) === 1) await forgetOld(at);
      return Number(row.requests) > requests ? Math.ceil((Number(row.until_ms) - at) / 1000) : undefined;
    },
    clear: async (name, subject) => {
      await tables.deleteFrom('rate_limits').where('subject', '=', keyOf(name, subject)).execute();
    },
  };
};
