import { notFound } from '../problem.ts';
import { type Auth, freshSeconds } from './auth.ts';
import type { Causes } from './causes.ts';

/** A session as its user sees it; its token stays in the cookie. */
export interface SessionShown {
  readonly id: string;
  readonly signedInAt: string;
  readonly endsAt: string;
  readonly device: string;
  readonly current: boolean;
}

/** Somebody who is signed in, and by which session. */
export interface Signed {
  readonly user: { readonly id: string; readonly email: string; readonly createdAt: Date };
  readonly session: { readonly id: string; readonly token: string; readonly createdAt: Date };
}

export interface Sessions {
  of(request: Request): Promise<Signed | undefined>;
  isFresh(signed: Signed): boolean;
  list(signed: Signed): Promise<readonly SessionShown[]>;
  /** @throws ProblemError when there is no such session of this user. */
  revoke(signed: Signed, id: string): Promise<void>;
  revokeOthers(signed: Signed): Promise<void>;
}

/** No session outlives this, however often it is used: ours. */
const mostMilliseconds = 90 * 24 * 3600 * 1000;
const mostDeviceCharacters = 200;

export const createSessions = (auth: Auth, causes: Causes): Sessions => {
  const rowsOf = async (user: string) => {
    const { internalAdapter } = await auth.$context;
    const rows = await internalAdapter.listSessions(user);
    return rows.filter((row) => row.expiresAt.getTime() > Date.now());
  };
  const end = async (token: string): Promise<void> => {
    const { internalAdapter } = await auth.$context;
    await internalAdapter.deleteSession(token);
  };
  return {
    of: async (request) => {
      // Reading is not using: only the page that opens the app makes a session last (routes/session.ts).
      const signed = await causes.of(() =>
        auth.api.getSession({ headers: request.headers, query: { disableRefresh: true } }),
      );
      if (signed === null) return undefined;
      if (Date.now() - signed.session.createdAt.getTime() < mostMilliseconds) return signed;
      await end(signed.session.token);
      return undefined;
    },
    isFresh: ({ session }) => Date.now() - session.createdAt.getTime() < freshSeconds * 1000,
    list: async ({ user, session }) =>
      (await rowsOf(user.id)).map((row) => ({
        id: row.id,
        signedInAt: row.createdAt.toISOString(),
        endsAt: row.expiresAt.toISOString(),
        device: (row.userAgent ?? '').slice(0, mostDeviceCharacters),
        current: row.id === session.id,
      })),
    revoke: async ({ user }, id) => {
      const row = (await rowsOf(user.id)).find((one) => one.id === id);
      if (row === undefined) throw notFound();
      await end(row.token);
    },
    revokeOthers: async ({ user, session }) => {
      for (const row of await rowsOf(user.id)) if (row.id !== session.id) await end(row.token);
    },
  };
};
