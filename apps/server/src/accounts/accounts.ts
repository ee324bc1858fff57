import type { Database } from '@carryover/store/node';
import type { Caller, Callers } from '../deps.ts';
import type { Log } from '../log.ts';
import { createAuth } from './auth.ts';
import { createCauses } from './causes.ts';
import { type Credentials, createCredentials } from './credentials.ts';
import type { Deleted } from './deleted-list.ts';
import { createInvitations, type Invitations } from './invitations.ts';
import { createLibrary, type Library } from './library.ts';
import { createMemberships, type Memberships } from './memberships.ts';
import { type PasswordCost, usualPasswordCost } from './password.ts';
import { createRateLimits, type LimitName, type RateLimit, type RateLimits } from './rate-limit.ts';
import { createResets, type Resets } from './resets.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { type AccountSettings, checkedOrigin } from './settings.ts';
import { tidyAccounts } from './tidy.ts';

interface AccountDeps {
  readonly database: Database;
  readonly settings: AccountSettings;
  readonly log: Log;
  /** Milliseconds since 1970. The sessions of the library go by the clock of the machine. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly limits?: Readonly<Record<LimitName, RateLimit>>;
  /** Tests of other things have a low one. */
  readonly passwordCost?: PasswordCost;
  /** Keeps who was deleted where a backup that is restored does not undo it. */
  readonly noteDeleted?: (deleted: Deleted) => Promise<void>;
}

export interface Accounts extends Callers {
  readonly kind: 'accounts';
  readonly settings: AccountSettings;
  readonly ask: Library;
  readonly sessions: Sessions;
  readonly credentials: Credentials;
  readonly limits: RateLimits;
  readonly invitations: Invitations;
  readonly memberships: Memberships;
  readonly resets: Resets;
  noteDeleted(deleted: Deleted): Promise<void>;
  /** Deletes what ran out; called when somebody signs in. */
  tidy(): Promise<void>;
}

/**
 * Accounts over an open database.
 * @throws Error when the public address is none, or would need https.
 */
export const createAccounts = ({
  database,
  settings,
  log,
  now,
  randomBytes,
  limits,
  passwordCost = usualPasswordCost,
  noteDeleted = async () => {},
}: AccountDeps): Accounts => {
  const publicOrigin = checkedOrigin(settings.publicOrigin);
  const { tables } = database;
  const causes = createCauses();
  const auth = createAuth({ database, publicOrigin, secret: settings.secret, log, causes, passwordCost });
  const sessions = createSessions(auth, causes);
  const memberships = createMemberships({ tables, now, randomBytes });
  return {
    kind: 'accounts',
    settings: { ...settings, publicOrigin },
    ask: createLibrary(auth, causes, publicOrigin),
    sessions,
    credentials: createCredentials(auth, tables),
    limits: createRateLimits({
      tables,
      secret: settings.secret,
      now,
      ...(limits === undefined ? {} : { limits }),
    }),
    invitations: createInvitations({ tables, now, randomBytes }),
    memberships,
    resets: createResets(auth, randomBytes),
    noteDeleted,
    // By the clock that the library stamps its rows with.
    tidy: () => tidyAccounts(tables, Date.now()),
    callerOf: async (request): Promise<Caller | undefined> => {
      const signed = await sessions.of(request);
      if (signed === undefined) return undefined;
      return { user: signed.user.id, athletes: await memberships.athletesOf(signed.user.id) };
    },
  };
};
