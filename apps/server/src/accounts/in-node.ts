import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from '@carryover/store/node';
import { createLog } from '../log.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { deletedFileName, noteDeletedIn } from './deleted-list.ts';
import type { Invitation } from './invitations.ts';
import { createMemberships } from './memberships.ts';
import { accountSecret } from './secret.ts';
import type { SignUpPolicy } from './settings.ts';

interface InNode {
  readonly database: Database;
  /** Where the list of who was deleted is kept, and the key of the cookies when none is given. */
  readonly dataFolder: string;
  /** CARRYOVER_SECRET, where it is set. */
  readonly secret?: string;
  /** How people reach the server, as `https://example.org`. */
  readonly publicOrigin: string;
  readonly signUp: SignUpPolicy;
  readonly writeLog: (line: string) => void;
}

/**
 * Accounts as a process of Node opens them, to be handed to `listen` as its callers.
 * @throws Error when the address would need https, or the key is too short or can be read by others.
 */
export const accountsInNode = async (options: InNode): Promise<Accounts> => {
  const { database, dataFolder, secret, publicOrigin, signUp, writeLog } = options;
  return createAccounts({
    database,
    settings: { publicOrigin, signUp, secret: await accountSecret(secret, join(dataFolder, 'account.key')) },
    log: createLog(writeLog, Date.now),
    now: Date.now,
    randomBytes,
    noteDeleted: noteDeletedIn(join(dataFolder, deletedFileName)),
  });
};

/** Whether somebody has an account in a database, whoever it is opened for. */
export const hasAccounts = ({ tables }: Database): Promise<boolean> =>
  createMemberships({ tables, now: Date.now, randomBytes })
    .isEmpty()
    .then((isEmpty) => !isEmpty);

/**
 * The invitation for whoever set the server up, as long as nobody has an account; it hands over the journal that was
 * kept before there were accounts, unless it was deleted since.
 */
export const firstInvitation = async (
  accounts: Accounts,
  database: Pick<Database, 'isForgotten'>,
  localAthlete: () => Promise<string>,
): Promise<Invitation | undefined> => {
  if (!(await accounts.memberships.isEmpty())) return undefined;
  const athlete = await localAthlete();
  return accounts.invitations.make((await database.isForgotten(athlete)) ? undefined : athlete);
};
