import { passkey } from '@better-auth/passkey';
import type { Database } from '@carryover/store/node';
import { APIError, type BetterAuthOptions, betterAuth } from 'better-auth';
import { errorFields, type Log } from '../log.ts';
import type { Causes } from './causes.ts';
import { hashPassword, type PasswordCost, verifyPassword } from './password.ts';
import { leastPasswordCharacters, mostPasswordCharacters } from './password-policy.ts';

export interface AuthSettings {
  readonly database: Pick<Database, 'kind' | 'tables'>;
  /** As `https://example.org`. */
  readonly publicOrigin: string;
  readonly secret: string;
  readonly log: Log;
  readonly causes: Causes;
  readonly passwordCost: PasswordCost;
}

/** Below this path of the library; people reach it only through the routes of our own (routes/). */
export const authPath = '/api/v1/auth';

const day = 24 * 3600;
/** A session that is used stays; one that is not ends after a month. */
const sessionSeconds = 30 * day;
/** How long after signing in the things are allowed that a thief of an open session would do. Ours. */
export const freshSeconds = 10 * 60;

const hasNoVerification = (): never => {
  throw new APIError('UNAUTHORIZED', {
    code: 'USER_NOT_VERIFIED',
    message: 'The authenticator did not check who holds it.',
  });
};

/** A passkey is the only factor, so the device must have checked finger, face or PIN. */
const passkeys = (publicOrigin: string) =>
  passkey({
    rpID: new URL(publicOrigin).hostname,
    rpName: 'Carryover',
    origin: publicOrigin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        if (verification.registrationInfo?.userVerified !== true) hasNoVerification();
      },
    },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) hasNoVerification();
      },
    },
  });

/**
 * `__Host-`: the browser keeps such a cookie to this host alone, and takes it only over https. A server on one's own
 * machine has no https; there the plain name is used, and never beyond it (see settings.ts).
 */
const cookiePrefixOf = (publicOrigin: string): string =>
  publicOrigin.startsWith('https:') ? '__Host-carryover' : 'carryover';

const cookies = (publicOrigin: string): BetterAuthOptions['advanced'] => ({
  cookiePrefix: cookiePrefixOf(publicOrigin),
  // The library's own prefix would be __Secure-, which lets sister hosts set the cookie.
  useSecureCookies: false,
  defaultCookieAttributes: {
    secure: publicOrigin.startsWith('https:'),
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
  },
});

/** Options of better-auth; apart, so that a test can ask it which tables it would make. */
export const authOptions = ({ database, publicOrigin, secret, log, causes, passwordCost }: AuthSettings) =>
  ({
    appName: 'Carryover',
    baseURL: publicOrigin,
    basePath: authPath,
    // As a list, so that no variable of the environment takes its place.
    secrets: [{ version: 1, value: secret }],
    trustedOrigins: [publicOrigin],
    database: { db: database.tables, type: database.kind, transaction: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: leastPasswordCharacters,
      // The library counts UTF-16 units; ours counts characters and is asked first.
      maxPasswordLength: 2 * mostPasswordCharacters,
      password: {
        hash: (password) => hashPassword(password, passwordCost),
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      revokeSessionsOnPasswordReset: true,
    },
    session: {
      expiresIn: sessionSeconds,
      updateAge: day,
      freshAge: freshSeconds,
      cookieCache: { enabled: false },
    },
    verification: { storeIdentifier: 'hashed' },
    // Counted by our own rows, by account as well as by address (rate-limit.ts).
    rateLimit: { enabled: false },
    advanced: {
      ...cookies(publicOrigin),
      // Its look at the tables runs on behind the start, and fails where a command has closed the database by then.
      // That they are as it would make them is held by a test.
      database: { validateSchema: false },
      // Said outright: left out, a variable such as NODE_ENV=test would switch both checks off.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      trustedProxyHeaders: false,
      // Who signed in from where is nobody's business; the limits count keyed hashes.
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    // Its messages quote e-mail addresses: only that there was one is told, and what kind of error was with it.
    logger: {
      level: 'warn',
      log: (level, ...told: readonly unknown[]) => {
        const cause = causes.hear(told);
        log({
          level: level === 'error' ? 'error' : 'warn',
          event: 'accounts',
          ...(cause === undefined ? {} : errorFields(cause)),
        });
      },
    },
    onAPIError: { errorURL: '/' },
    plugins: [passkeys(publicOrigin)],
  }) satisfies BetterAuthOptions;

export const createAuth = (settings: AuthSettings) => betterAuth(authOptions(settings));

export type Auth = ReturnType<typeof createAuth>;
