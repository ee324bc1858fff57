import { createHash } from 'node:crypto';
import type { Database } from '@carryover/store/node';

const invitationMilliseconds = 7 * 24 * 3600 * 1000;
/** 128 bits: nobody tries them all. */
const codeBytes = 16;

const hashOf = (code: string): string => createHash('sha256').update(code.trim()).digest('hex');

export interface Invitation {
  /** Shown once, then known only to who was given it. */
  readonly code: string;
  readonly expiresMilliseconds: number;
}

export interface Invitations {
  /** `forAthlete` hands over a journal that was kept before there were accounts. */
  make(forAthlete?: string): Promise<Invitation>;
  /** Takes a code out of use; undefined when it is unknown, used or too old. */
  take(code: string): Promise<{ readonly forAthlete: string | undefined } | undefined>;
  /** Gives a code back that was taken for a sign-up that failed. */
  giveBack(code: string): Promise<void>;
}

/** One-time codes. Only their hashes are kept: they are random enough that no salt is needed. */
export const createInvitations = (options: {
  readonly tables: Database['tables'];
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}): Invitations => {
  const { tables, now, randomBytes } = options;
  return {
    make: async (forAthlete) => {
      const code = Buffer.from(randomBytes(codeBytes)).toString('base64url');
      const expiresMilliseconds = now() + invitationMilliseconds;
      await tables
        .insertInto('invitations')
        .values({
          code_hash: hashOf(code),
          expires_ms: expiresMilliseconds,
          used_ms: null,
          for_athlete: forAthlete ?? null,
        })
        .execute();
      return { code, expiresMilliseconds };
    },
    take: async (code) => {
      // The update is the check: of two who bring one code at once, one gets the row.
      const taken = await tables
        .updateTable('invitations')
        .set({ used_ms: now() })
        .where('code_hash', '=', hashOf(code))
        .where('used_ms', 'is', null)
        .where('expires_ms', '>', now())
        .returning('for_athlete')
        .executeTakeFirst();
      return taken && { forAthlete: taken.for_athlete ?? undefined };
    },
    giveBack: async (code) => {
      await tables
        .updateTable('invitations')
        .set({ used_ms: null })
        .where('code_hash', '=', hashOf(code))
        .execute();
    },
  };
};
