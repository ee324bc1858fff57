import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyChain } from '../../src/chain.ts';
import { httpTransport } from '../../src/sync/http-transport.ts';
import { TransportError } from '../../src/sync/transport-error.ts';
import { entry } from './scene.ts';

const address = 'https://carryover.example/api/v1/athletes/a/journal/';
const pull = { device: 'd', epoch: '', since: 0, chain: emptyChain, limit: 10 };
const head = { epoch: 'e', seq: 0, chain: emptyChain };

type Fetch = Parameters<typeof httpTransport>[0]['fetch'];

const over = (fetch: Fetch, timeoutMilliseconds = 60_000) =>
  httpTransport({ address, fetch, timeoutMilliseconds, headers: () => ({ authorization: 'Bearer t' }) });

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): Fetch =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

const troubleWith = async (fetch: Fetch, timeoutMilliseconds?: number): Promise<TransportError> => {
  const error = await over(fetch, timeoutMilliseconds)
    .pull(pull)
    .then(
      () => assert.fail('the pull went well'),
      (reason: unknown) => reason,
    );
  assert.ok(error instanceof TransportError);
  return error;
};

test('requests are POSTs of JSON to the journal, and their answers come back', async () => {
  const asked: [string, unknown, unknown][] = [];
  const transport = over(async (url, { method, body, headers }) => {
    assert.equal(method, 'POST');
    asked.push([url, JSON.parse(String(body)), new Headers(headers).get('authorization')]);
    const answer = url.endsWith('push')
      ? { answers: [], head }
      : { status: 'page', entries: [], upTo: head, head };
    return new Response(JSON.stringify(answer));
  });
  const push = { device: 'd', entries: [entry()], known: head };
  assert.deepEqual(await transport.push(push), { answers: [], head });
  assert.deepEqual(await transport.pull(pull), { status: 'page', entries: [], upTo: head, head });
  assert.deepEqual(asked, [
    [`${address}push`, push, 'Bearer t'],
    [`${address}pull`, pull, 'Bearer t'],
  ]);
});

test('each way of failing has its name, and its message says what to do', async () => {
  const cases = [
    [400, 'rejected', /kept here/],
    [401, 'signed-out', /Sign in again/],
    [403, 'signed-out', /Sign in again/],
    [404, 'not-found', /Check the address/],
    [408, 'timeout', /sent again/],
    [413, 'rejected', /At most 2000000 bytes/],
    [422, 'rejected', /kept here/],
    [429, 'too-many', /tried again later/],
    [500, 'server', /tried again later/],
    [503, 'server', /tried again later/],
  ] as const;
  for (const [status, trouble, says] of cases) {
    const error = await troubleWith(answering(status, ''));
    assert.equal(error.trouble, trouble);
    assert.match(error.message, new RegExp(`answered ${status}`));
    assert.match(error.message, says);
  }
});

test('what a problem says for people is in the message', async () => {
  const problem = { type: 'about:blank', title: 'The disk is full', detail: 'Free some room', status: 507 };
  const { message } = await troubleWith(answering(507, problem));
  assert.match(message, /answered 507 The disk is full: Free some room\./);
});

test('how long to wait is taken from seconds, or from a date by the clock of the server', async () => {
  const wait = async (headers: Record<string, string>): Promise<number | undefined> =>
    (await troubleWith(answering(429, '', headers))).retryAfterMilliseconds;
  assert.equal(await wait({ 'retry-after': '7' }), 7000);
  const date = 'Sun, 22 Nov 2026 10:00:00 GMT';
  assert.equal(await wait({ date, 'retry-after': 'Sun, 22 Nov 2026 10:02:00 GMT' }), 120_000);
  assert.equal(await wait({ date, 'retry-after': 'Sun, 22 Nov 2026 09:00:00 GMT' }), 0);
  for (const headers of [{}, { 'retry-after': 'soon' }, { 'retry-after': 'Sun, 22 Nov 2026 10:02:00 GMT' }])
    assert.equal(await wait(headers), undefined);
});

test('the page of a hotel is no answer', async () => {
  const pages = ['<html>Welcome', '{}', '[]', 'null', '{"status":"page"}', '{"status":"start-over"}'];
  for (const page of pages) assert.equal((await troubleWith(answering(200, page))).trouble, 'unintelligible');
  const transport = over(answering(200, { answers: [{ index: 'x' }], head }));
  await assert.rejects(transport.push({ device: 'd', entries: [] }), /no push answer/);
});

test('a connection that breaks and a request that hangs are told apart', async () => {
  const broken = await troubleWith(() => Promise.reject(new TypeError('fetch failed')));
  assert.equal(broken.trouble, 'unreachable');
  const hanging: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  assert.equal((await troubleWith(hanging, 1)).trouble, 'timeout');
});

test('an answer whose body never ends is given up too', async () => {
  const endless: Fetch = async (_, { signal }) =>
    new Response(
      new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      }),
    );
  assert.equal((await troubleWith(endless, 1)).trouble, 'timeout');
});

test('a caller may give up before the time is over', async () => {
  const controller = new AbortController();
  const hanging: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const pulled = over(hanging).pull(pull, controller.signal);
  controller.abort();
  await assert.rejects(pulled, TransportError);
});
