import type { Context } from 'hono';
import type { ApiEnv } from '../api.ts';
import { ProblemError } from '../problem.ts';

interface BodyRules {
  readonly accepts: readonly string[];
  readonly mostBytes: number;
  /** The handler reads the stream itself; only what stands in the headers is looked at here. */
  readonly readsBody: boolean;
}

const tooLarge = (mostBytes: number): ProblemError =>
  new ProblemError('too-large', `Send at most ${mostBytes} bytes, in several requests where it is more.`);

/** All of a body, counted as it comes in, whatever its headers say. */
export const bytesOf = async (
  body: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of body) {
    count += chunk.byteLength;
    if (count > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** A body that Node hands over is never longer than its content-length; any other is counted as it comes in. */
const bytesIn = async (
  { env, req: { raw } }: Context<ApiEnv>,
  mostBytes: number,
): Promise<ArrayBuffer | Uint8Array> => {
  if (env?.incoming !== undefined && raw.headers.has('content-length')) return raw.arrayBuffer();
  return raw.body === null ? new Uint8Array() : bytesOf(raw.body, mostBytes);
};

const textOf = (bytes: ArrayBuffer | Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid-json', 'The body is not UTF-8. Send JSON in UTF-8.');
  }
};

const checkHeaders = (headers: Headers, { accepts, mostBytes }: BodyRules): void => {
  const sent = headers.get('content-type');
  const mediaType = sent?.split(';')[0]?.trim().toLowerCase();
  if (mediaType === undefined || !accepts.includes(mediaType)) {
    const expected = accepts.join(' or ');
    throw new ProblemError('unsupported-media-type', `Send content-type ${expected}.`, {
      errors: [{ field: 'content-type', value: sent?.slice(0, 60) ?? 'missing', expected }],
      headers: { accept: accepts.join(', ') },
    });
  }
  const encoding = headers.get('content-encoding');
  if (encoding !== null && encoding !== 'identity')
    throw new ProblemError('unsupported-media-type', 'Send the body without content-encoding.', {
      errors: [{ field: 'content-encoding', value: encoding.slice(0, 60), expected: 'identity' }],
    });
  if (Number(headers.get('content-length') ?? 0) > mostBytes) throw tooLarge(mostBytes);
};

/** Looks at a body before any route does: its kind, and its bytes as they really come in, whatever its headers say. */
export const readBody = async (context: Context<ApiEnv>, rules: BodyRules): Promise<void> => {
  const { raw } = context.req;
  checkHeaders(raw.headers, rules);
  if (rules.readsBody) return;
  const text = textOf(await bytesIn(context, rules.mostBytes));
  // Hono keeps promises there, whatever its types say, and takes JSON from this one.
  Object.assign(context.req.bodyCache, { text: Promise.resolve(text) });
};
