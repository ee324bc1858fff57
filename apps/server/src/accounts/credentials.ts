import type { Database } from '@carryover/store/node';
import { ProblemError } from '../problem.ts';
import type { Auth } from './auth.ts';
import { verifyPassword } from './password.ts';

export interface Credentials {
  /** @throws ProblemError when it is not the password of this user. */
  prove(user: string, password: string): Promise<void>;
  /** @throws ProblemError when the address belongs to an account, maybe their own. */
  changeEmail(user: string, email: string): Promise<void>;
  /** False when this user has no such passkey. */
  removePasskey(user: string, id: string): Promise<boolean>;
}

type PasskeyTable = { readonly passkey: { readonly id: string; readonly userId: string } };

const taken = () => new ProblemError('email-taken', 'Use another address, or keep the present one.');

export const createCredentials = (auth: Auth, tables: Database['tables']): Credentials => ({
  prove: async (user, password) => {
    const { internalAdapter } = await auth.$context;
    const credential = await internalAdapter.findCredentialAccount(user);
    if (!(await verifyPassword(credential?.password ?? '', password)))
      throw new ProblemError('wrong-password', 'Give the password that you sign in with.');
  },
  changeEmail: async (user, email) => {
    const { internalAdapter } = await auth.$context;
    if ((await internalAdapter.findUserByEmail(email)) !== null) throw taken();
    try {
      await internalAdapter.updateUser(user, { email });
    } catch (error) {
      // Somebody may have taken it since: the index of the table has the last word.
      if ((await internalAdapter.findUserByEmail(email)) !== null) throw taken();
      throw error;
    }
  },
  removePasskey: async (user, id) => {
    const removed = await tables
      .withTables<PasskeyTable>()
      .deleteFrom('passkey')
      .where('id', '=', id)
      .where('userId', '=', user)
      .returning('id')
      .executeTakeFirst();
    return removed !== undefined;
  },
});
