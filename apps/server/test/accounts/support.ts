import assert from 'node:assert/strict';
import type { Database } from '@carryover/store/node';
import { createAccounts } from '../../src/accounts/accounts.ts';
import type { Deleted } from '../../src/accounts/deleted-list.ts';
import type { PasswordCost } from '../../src/accounts/password.ts';
import type { LimitName, RateLimit } from '../../src/accounts/rate-limit.ts';
import type { AccountSettings } from '../../src/accounts/settings.ts';
import {
  createApp,
  createLiveHeads,
  createLog,
  createMetrics,
  type ServerDeps,
  usualLimits,
} from '../../src/index.ts';
import { emptyDatabase } from '../support.ts';

export const origin = 'https://carryover.example';
export const password = 'seven slow hill repeats';

/** What a password costs where that is not the matter; signing-in.test.ts has one account at the full cost. */
const lowCost: PasswordCost = { memory: 64, passes: 1, parallelism: 1 };

/** Limits that no test comes to. */
const many: RateLimit = { requests: 1_000_000, seconds: 60 };
export const wideLimits: Readonly<Record<LimitName, RateLimit>> = {
  'sign-in by address': many,
  'sign-in by account': many,
  'sign-up by address': many,
  'reset by address': many,
  'passkey by address': many,
  'password by account': many,
};

interface Options {
  readonly settings?: Partial<AccountSettings>;
  readonly limits?: Readonly<Record<LimitName, RateLimit>>;
  readonly database?: Database;
  readonly trustProxy?: boolean;
  /** Instead of a low one. */
  readonly usualPasswordCost?: true;
  readonly computedReads?: number;
  readonly noteDeleted?: (deleted: Deleted) => Promise<void>;
}

/** A server with accounts on a database of its own; its clock stands still until a test moves it. */
export const serverWithAccounts = async (options: Options = {}) => {
  const database = options.database ?? (await emptyDatabase());
  const lines: string[] = [];
  const clock = { now: 1_790_000_000_000 };
  const now = () => clock.now;
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const log = createLog((line) => lines.push(line), now);
  const accounts = createAccounts({
    database,
    settings: {
      publicOrigin: origin,
      secret: 's3cret'.repeat(8),
      signUp: 'open',
      ...options.settings,
    },
    log,
    now,
    randomBytes,
    ...(options.usualPasswordCost ? {} : { passwordCost: lowCost }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.noteDeleted === undefined ? {} : { noteDeleted: options.noteDeleted }),
  });
  const deps: ServerDeps = {
    database,
    callers: accounts,
    live: createLiveHeads({ head: database.journal.head, mostListeners: 3, pollMilliseconds: 20 }),
    log,
    metrics: createMetrics(),
    now,
    monotonic: () => performance.now(),
    randomBytes,
    limits: { ...usualLimits, computedReads: options.computedReads ?? usualLimits.computedReads },
    trustProxy: options.trustProxy ?? false,
    version: '0.0.0',
    publicOrigin: accounts.settings.publicOrigin,
  };
  return { app: createApp(deps), deps, accounts, database, lines, clock };
};

type Server = Awaited<ReturnType<typeof serverWithAccounts>>;

const typeOf = (body: unknown): string =>
  body instanceof Blob ? 'application/octet-stream' : 'application/json';

/** A browser, as far as cookies go: keeps them, sends them, and says which page it asks from. */
export const browser = (
  { app }: Pick<Server, 'app'>,
  address = origin,
  cookies: Iterable<readonly [string, string]> = [],
) => {
  const jar = new Map(cookies);
  const keep = (response: Response): void => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) jar.delete(name.trim());
      else jar.set(name.trim(), value);
    }
  };
  const cookie = (): Record<string, string> =>
    jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(`${address}${path}`, {
      method,
      headers: {
        ...(method === 'GET' ? {} : { origin: address }),
        ...cookie(),
        ...(body === undefined ? {} : { 'content-type': typeOf(body) }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    });
    keep(response);
    return response;
  };
  return {
    jar,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    post: (path: string, body?: unknown, headers?: Record<string, string>) =>
      send('POST', path, body, headers),
    delete: (path: string, headers?: Record<string, string>) => send('DELETE', path, undefined, headers),
  };
};

export type Browser = ReturnType<typeof browser>;

/** Signs somebody up in a browser of their own. */
export const signedUp = async (server: Server, email: string) => {
  const page = browser(server);
  const response = await page.post('/api/v1/auth/sign-up', { email, password });
  assert.equal(response.status, 201, await response.clone().text());
  const { user, athletes } = (await response.json()) as { user: string; athletes: readonly string[] };
  const [athlete] = athletes;
  assert.ok(athlete !== undefined);
  return { ...page, user, athlete, email };
};

export const problemOf = async (response: Response): Promise<string> => {
  const { type } = (await response.json()) as { type: string };
  return type.split('#')[1] ?? type;
};
