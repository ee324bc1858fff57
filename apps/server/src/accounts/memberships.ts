import type { Database } from '@carryover/store/node';

export interface Memberships {
  /** The journals of a user: theirs, made at the first call where it is missing. */
  athletesOf(user: string): Promise<readonly string[]>;
  /** Makes a journal theirs that nobody owns yet; false when it has an owner, or they have one already. */
  take(user: string, athlete: string): Promise<boolean>;
  /** Whether nobody has a journal here yet. */
  isEmpty(): Promise<boolean>;
}

const uuidV4 = (bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes);
  hex[6] = (hex[6]! & 0x0f) | 0x40;
  hex[8] = (hex[8]! & 0x3f) | 0x80;
  return hex.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/**
 * Athlete ids are random: they spread over the shards of a large database and say nothing about when or for whom they
 * were made.
 */
export const createMemberships = (options: {
  readonly tables: Database['tables'];
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}): Memberships => {
  const { tables, now, randomBytes } = options;

  const owned = async (user: string): Promise<readonly string[]> => {
    const rows = await tables
      .selectFrom('memberships')
      .select('athlete_id')
      .where('user_id', '=', user)
      .where('role', '=', 'owner')
      .execute();
    return rows.map((row) => row.athlete_id);
  };
  // Two unique indexes hold the rules; a row that would break one is simply not written.
  const take = async (user: string, athlete: string): Promise<boolean> => {
    const written = await tables
      .insertInto('memberships')
      .values({ user_id: user, athlete_id: athlete, role: 'owner', created_ms: now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('athlete_id')
      .executeTakeFirst();
    return written !== undefined;
  };

  return {
    take,
    isEmpty: async () =>
      (await tables.selectFrom('memberships').select('user_id').limit(1).executeTakeFirst()) === undefined,
    // A sign-up that was cut off between user and membership is made whole here.
    athletesOf: async (user) => {
      const athletes = await owned(user);
      if (athletes.length > 0) return athletes;
      await take(user, uuidV4(randomBytes(16)));
      return owned(user);
    },
  };
};
