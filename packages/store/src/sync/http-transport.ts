import { mostBatchBytes, type PullAnswer, type PushAnswer, type Transport } from './protocol.ts';
import { TransportError, type TransportTrouble } from './transport-error.ts';

export interface HttpTransportParts {
  /** Of the athlete's journal, as `https://example.org/api/v1/athletes/<athlete>/journal`. */
  readonly address: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Asked for each request, as a session may be renewed. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** For a whole request with its answer, so that no request hangs for ever. */
  readonly timeoutMilliseconds?: number;
}

/** Ours: the largest batch is through by then on a slow connection. */
const usualTimeoutMilliseconds = 60_000;

const troubleOf = (status: number): TransportTrouble => {
  if (status === 401 || status === 403) return 'signed-out';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timeout';
  if (status === 429) return 'too-many';
  if (status >= 500) return 'server';
  return status >= 400 ? 'rejected' : 'unintelligible';
};

const advice: Readonly<Record<TransportTrouble, string>> = {
  unreachable: 'What was told is kept here and sent when the server can be reached.',
  timeout: 'What was told is kept here and sent again.',
  'signed-out': 'Sign in again; what was told is kept here until then.',
  'not-found': 'Check the address of the server and the athlete.',
  rejected: `At most ${mostBatchBytes} bytes of entries are sent at once; what was told is kept here.`,
  'too-many': 'It is tried again later.',
  server: 'It is tried again later; what was told is kept here.',
  unintelligible:
    'Check that the address is a Carryover server, and that no page of the network stands before it.',
};

/**
 * How long the server asks to wait: seconds, or a date. The date is compared with the server's own, as the clock of the
 * device may be wrong.
 */
const retryAfterMilliseconds = (headers: Headers): number | undefined => {
  const asked = headers.get('retry-after')?.trim();
  if (asked === undefined || asked === '') return undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a problem+json says for people. */
const problemText = (body: unknown): string | undefined => {
  if (!isRecord(body)) return undefined;
  const said = [body.title, body.detail].filter((part) => typeof part === 'string' && part !== '');
  return said.length === 0 ? undefined : said.join(': ');
};

const failure = (address: string, response: Response, body: unknown): TransportError => {
  const trouble = troubleOf(response.status);
  const wait = retryAfterMilliseconds(response.headers);
  const said = problemText(body) ?? response.statusText;
  return new TransportError(trouble, `${address} answered ${response.status} ${said}. ${advice[trouble]}`, {
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
  });
};

const isHead = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.epoch === 'string' &&
  Number.isSafeInteger(value.seq) &&
  typeof value.chain === 'string';

const isStartOver = (value: unknown): boolean =>
  isRecord(value) && typeof value.epoch === 'string' && typeof value.reason === 'string';

const isAnswer = (value: unknown): boolean =>
  isRecord(value) && Number.isSafeInteger(value.index) && typeof value.status === 'string';

const isPushAnswer = (body: unknown): body is PushAnswer =>
  isRecord(body) &&
  Array.isArray(body.answers) &&
  body.answers.every(isAnswer) &&
  isHead(body.head) &&
  (body.startOver === undefined || isStartOver(body.startOver));

const isPullAnswer = (body: unknown): body is PullAnswer =>
  isRecord(body) &&
  (body.status === 'start-over'
    ? isStartOver(body)
    : body.status === 'page' &&
      Array.isArray(body.entries) &&
      body.entries.every((placed) => isRecord(placed) && Number.isSafeInteger(placed.seq)) &&
      isHead(body.upTo) &&
      isHead(body.head));

/** The protocol over HTTP: two POSTs of JSON. Every failure is a TransportError that says what to do. */
export const httpTransport = (parts: HttpTransportParts): Transport => {
  const timeout = parts.timeoutMilliseconds ?? usualTimeoutMilliseconds;

  const ask = async (address: string, body: unknown, signal: AbortSignal): Promise<[Response, string]> => {
    const response = await parts.fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...parts.headers?.() },
      body: JSON.stringify(body),
      redirect: 'error',
      signal,
    });
    return [response, await response.text()];
  };

  const post = async <Answer>(
    path: 'push' | 'pull',
    request: unknown,
    isExpected: (body: unknown) => body is Answer,
    signal: AbortSignal | undefined,
  ): Promise<Answer> => {
    const address = `${parts.address.replace(/\/+$/, '')}/${path}`;
    const late = AbortSignal.timeout(timeout);
    const either = signal === undefined ? late : AbortSignal.any([late, signal]);
    const [response, text] = await ask(address, request, either).catch((cause: unknown) => {
      const trouble = late.aborted ? 'timeout' : 'unreachable';
      const says = late.aborted ? `gave no answer in ${timeout / 1000} s` : 'could not be reached';
      throw new TransportError(trouble, `${address} ${says}. ${advice[trouble]}`, { cause });
    });
    const body = parsed(text);
    if (!response.ok) throw failure(address, response, body);
    if (!isExpected(body))
      throw new TransportError(
        'unintelligible',
        `${address} answered what is no ${path} answer. ${advice.unintelligible}`,
      );
    return body;
  };

  return {
    push: (request, signal) => post('push', request, isPushAnswer, signal),
    pull: (request, signal) => post('pull', request, isPullAnswer, signal),
  };
};
