import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualLimits } from '../src/index.ts';
import { listening } from './listening.ts';
import { athlete, device, emptyDatabase, entry, post, testDeps } from './support.ts';

const journal = `/api/v1/athletes/${athlete}/journal`;

/** Reads events until one satisfies, and gives all that came. */
const eventsOf = (response: Response) => {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    until: async (wanted: RegExp): Promise<string> => {
      while (!wanted.test(text)) {
        const { done, value } = await reader.read();
        assert.ok(!done, `the stream ended with ${text}`);
        text += value;
      }
      return text;
    },
    end: async (): Promise<void> => {
      while (!(await reader.read()).done);
    },
    cancel: () => reader.cancel(),
  };
};

test('who waits for a journal hears where it is, and of every push', async (t) => {
  const { url } = await listening(t);
  const response = await fetch(`${url}${journal}/events`);
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
  const events = eventsOf(response);
  await events.until(/event: head\nid: :0\ndata: \{"epoch":"","seq":0\}\n\n/);
  await fetch(`${url}${journal}/push`, post({ device, entries: [entry(1), entry(2)] }));
  await events.until(/data: \{"epoch":"[^"]+","seq":2\}\n\n/);
  await events.cancel();
});

test('what came in by another process on the same database is heard of, too', async () => {
  const database = await emptyDatabase();
  const { app } = await testDeps({ database });
  const events = eventsOf(await app.request(`${journal}/events`));
  await events.until(/"seq":0/);
  await (await testDeps({ database })).app.request(`${journal}/push`, post({ device, entries: [entry(1)] }));
  await events.until(/"seq":1/);
  await events.cancel();
});

test('a heartbeat keeps the connection, and ends it for whom may no longer listen', async () => {
  const athletes: string[] = [athlete];
  const { app } = await testDeps({
    callers: { kind: 'local', callerOf: async () => ({ athletes }) },
    limits: { ...usualLimits, heartbeatMilliseconds: 5 },
  });
  const events = eventsOf(await app.request(`${journal}/events`));
  await events.until(/^:\n\n/m);
  athletes.pop();
  await events.end();
});

test('one athlete has so many connections and no more, and gets them back', async () => {
  const { app } = await testDeps();
  const open = async () => app.request(`${journal}/events`);
  const first = eventsOf(await open());
  await open();
  await open();
  assert.equal((await open()).status, 429);
  await first.cancel();
  assert.equal((await open()).status, 200);
});

test('a server that stops ends the streams', async (t) => {
  const server = await listening(t);
  const events = eventsOf(await fetch(`${server.url}${journal}/events`));
  await events.until(/"seq":0/);
  await server.close();
  await events.end();
});
