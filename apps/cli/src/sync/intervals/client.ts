import type { Io } from '../../io.ts';

/** What went wrong, in a sentence for people that never holds the key nor what the server wrote. */
export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';
  /** Of HTTP, where there was an answer. */
  readonly status: number | undefined;

  constructor(problem: string, status?: number) {
    super(problem);
    this.status = status;
  }
}

export interface ClientOptions {
  readonly server: string;
  readonly key: string;
  /** `0` is whoever the key belongs to. */
  readonly athlete: string;
  readonly timeoutMilliseconds?: number;
  /** Told why, in a sentence, before each wait. */
  readonly onWait?: (why: string) => void;
}

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT';
  /** After the athlete, as `/wellness?oldest=2026-01-01`; from the root of the API where it begins with `/api`. */
  readonly path: string;
  readonly body?: string;
  /** An answer with more bytes is no answer. */
  readonly mostBytes: number;
}

export interface Client {
  /** The answer's bytes; throws SyncFailure once there is no use in asking again. */
  readonly ask: (question: Question) => Promise<Uint8Array>;
}

const usualTimeoutMilliseconds = 60_000;
const mostAttempts = 5;
const firstWaitMilliseconds = 1_000;
const mostWaitMilliseconds = 30_000;
/** Who is told to wait for longer comes back another time. */
const mostRetryAfterMilliseconds = 120_000;

/** Of a request that another attempt may save: `waitMilliseconds` is what the server asked for. */
interface Again {
  readonly problem: string;
  readonly waitMilliseconds?: number | undefined;
}

type Outcome = { readonly bytes: Uint8Array } | Again;

const headers = ({ key }: ClientOptions, body: string | undefined): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`API_KEY:${key}`).toString('base64')}`,
  accept: '*/*',
  'user-agent': 'carryover',
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
});

/** Seconds, or a date; undefined where the server did not ask or cannot be understood. */
const retryAfter = (response: Response, now: number): number | undefined => {
  const told = response.headers.get('retry-after')?.trim();
  if (!told) return undefined;
  const wait = /^\d{1,9}$/.test(told) ? Number(told) * 1000 : Date.parse(told) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

const refusal = (status: number): string => {
  if (status === 401)
    return 'it does not know the API key (401). Make a new one under Settings, Developer Settings.';
  if (status === 403)
    return 'the API key may not do this (403). Look at --athlete: a key opens its own athlete only.';
  if (status === 404) return 'it knows no such athlete or address (404). Look at --athlete.';
  if (status >= 300 && status < 400)
    return `it points to another address (${status}). Your key goes to no address that you did not name.`;
  return `it refused the request (${status}).`;
};

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** Stops reading as soon as it is too much, whatever the answer said of its own length. */
const bytesOf = async (response: Response, mostBytes: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    length += part.value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      throw new SyncFailure(
        `it answered with more than ${megabytes(mostBytes)} MB, which is no log of one athlete. Nothing of it was kept.`,
      );
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
};

/** Of an error below HTTP only the code: its message is written for programmers. */
const networkProblem = (error: unknown, server: string): string => {
  if (error instanceof Error && error.name === 'TimeoutError') return `${server} did not answer in time`;
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  const code = typeof cause?.code === 'string' ? ` (${cause.code})` : '';
  return `${server} cannot be reached, or the connection broke${code}`;
};

const isWorthAgain = (status: number): boolean => status === 429 || status >= 500;

/** A client that is patient with a busy server, and gives its key to no other. */
export const clientOf = (
  options: ClientOptions,
  io: Pick<Io, 'fetch' | 'sleep' | 'now' | 'random'>,
): Client => {
  const { server, athlete, timeoutMilliseconds = usualTimeoutMilliseconds } = options;
  const urlOf = (path: string): string =>
    path.startsWith('/api/')
      ? `${server}${path}`
      : `${server}/api/v1/athlete/${encodeURIComponent(athlete)}${path}`;

  const attempt = async ({ method = 'GET', path, body, mostBytes }: Question): Promise<Outcome> => {
    try {
      const response = await io.fetch(urlOf(path), {
        method,
        headers: headers(options, body),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMilliseconds),
        ...(body === undefined ? {} : { body }),
      });
      if (response.ok) return { bytes: await bytesOf(response, mostBytes) };
      await response.body?.cancel();
      const { status } = response;
      if (!isWorthAgain(status)) throw new SyncFailure(refusal(status), status);
      const problem = status === 429 ? 'it asks to be asked less often (429)' : `it has trouble (${status})`;
      return { problem, waitMilliseconds: retryAfter(response, io.now()) };
    } catch (error) {
      if (error instanceof SyncFailure) throw error;
      return { problem: networkProblem(error, server) };
    }
  };

  /** Twice as long each time, and never at the same moment as everybody else. */
  const waitBefore = (number: number): number => {
    const [chance = 0] = io.random(1);
    const longest = Math.min(mostWaitMilliseconds, firstWaitMilliseconds * 2 ** (number - 1));
    return Math.round(longest * (0.5 + chance / 512));
  };

  const ask = async (question: Question): Promise<Uint8Array> => {
    for (let number = 1; ; number += 1) {
      const outcome = await attempt(question);
      if ('bytes' in outcome) return outcome.bytes;
      const { problem, waitMilliseconds } = outcome;
      if (waitMilliseconds !== undefined && waitMilliseconds > mostRetryAfterMilliseconds)
        throw new SyncFailure(
          `${problem}, and to wait ${Math.ceil(waitMilliseconds / 60_000)} min. Come back then: what was fetched is kept.`,
        );
      if (number === mostAttempts)
        throw new SyncFailure(`${problem}; it was asked ${mostAttempts} times. Try again later.`);
      const wait = Math.max(waitMilliseconds ?? 0, waitBefore(number));
      options.onWait?.(
        `${problem}; trying again in ${Math.ceil(wait / 1000)} s (${number + 1} of ${mostAttempts}).`,
      );
      await io.sleep(wait);
    }
  };
  return { ask };
};
