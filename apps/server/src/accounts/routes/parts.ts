import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../../api.ts';
import type { Callers, ServerDeps } from '../../deps.ts';
import { notFound, ProblemError } from '../../problem.ts';
import { clientAddressHeader } from '../../security/client-address.ts';
import type { Accounts } from '../accounts.ts';
import { countedAs } from '../client-address.ts';
import { passwordFault } from '../password-policy.ts';
import type { LimitName } from '../rate-limit.ts';

/** Longer texts are no address and no password; they are not even hashed. */
const mostCharacters = 1000;

export const emailSchema = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase())
  .openapi({ type: 'string', format: 'email' });

export const passwordSchema = z.string().max(mostCharacters).openapi({ format: 'password' });

const areAccounts = (callers: Callers): callers is Accounts => 'ask' in callers;

/** Where the server has no accounts, their addresses lead nowhere. */
export const accountsOf = ({ callers }: ServerDeps): Accounts => {
  if (!areAccounts(callers)) throw notFound();
  return callers;
};

export const checkPassword = (password: string, email: string, field: string): void => {
  const expected = passwordFault(password, email);
  if (expected !== undefined)
    throw new ProblemError('invalid-request', 'Choose another password.', {
      errors: [{ field, value: 'not repeated here', expected: `a password ${expected}` }],
    });
};

/** Counts a request against a limit; one too many is answered with how long to wait. */
export const countOne = async (accounts: Accounts, name: LimitName, subject: string): Promise<void> => {
  const waitSeconds = await accounts.limits.count(name, subject);
  if (waitSeconds !== undefined)
    throw new ProblemError('too-many', `Wait ${waitSeconds} seconds, then try again.`, {
      headers: { 'retry-after': String(waitSeconds) },
    });
};

/** By which requests are counted that nobody is signed in for. */
export const addressOf = (context: Context<ApiEnv>): string =>
  countedAs(context.req.header(clientAddressHeader));

export const setCookies = (context: Context<ApiEnv>, cookies: readonly string[]): void => {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
};

/** Who is signed in. The guard of the route has looked already; a session may have ended since. */
export const signedIn = async (accounts: Accounts, context: Context<ApiEnv>) => {
  const signed = await accounts.sessions.of(context.req.raw);
  if (signed === undefined) throw new ProblemError('signed-out', 'Sign in, then ask again.');
  return signed;
};
