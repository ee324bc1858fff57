import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeTable } from '../src/route.ts';
import { athlete, device, entry, post, testDeps } from './support.ts';

const journal = `/api/v1/athletes/${athlete}/journal`;

test('every answer forbids scripts, frames and guessing, whatever it is', async () => {
  const { app } = await testDeps();
  for (const path of ['/', '/api/v1/me', '/nothing', '/api/v1/docs', '/health/live']) {
    const { headers } = await app.request(path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /unsafe|script-src/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('strict-transport-security'), null);
    assert.equal(headers.get('access-control-allow-origin'), null);
  }
  const secure = await (await testDeps({ publicOrigin: 'https://example.org' })).app.request('/health/live');
  assert.match(secure.headers.get('strict-transport-security') ?? '', /max-age=\d{8}/);
});

test('pages of this server hold no script and no style of their own', async () => {
  const { app } = await testDeps();
  for (const path of ['/', '/api/v1/docs']) {
    const page = await (await app.request(path)).text();
    assert.match(page, /^<!doctype html>/);
    assert.doesNotMatch(page, /<script|\son\w+=|style=|<style|javascript:/i);
    for (const [, href = ''] of page.matchAll(/href="([^"]+)"/g)) {
      if (href.startsWith('#')) assert.ok(page.includes(`id="${href.slice(1)}"`), `${path} has ${href}`);
      else assert.equal((await app.request(href)).status, 200, href);
    }
  }
});

test('the own pages and programs may change things, other sites may not', async () => {
  const push = post({ device, entries: [] });
  const asked: readonly (readonly [Record<string, string>, number])[] = [
    [{}, 200],
    [{ origin: 'http://localhost' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:8080' }, 403],
    [{ origin: 'https://localhost' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
  ];
  const { app } = await testDeps();
  for (const [headers, status] of asked) {
    const init = { ...push, headers: { ...push.headers, ...headers } };
    assert.equal((await app.request(`${journal}/push`, init)).status, status, JSON.stringify(headers));
  }
});

test('behind a proxy the public address is the own one', async () => {
  const { app } = await testDeps({ publicOrigin: 'https://example.org' });
  const ask = (origin: string) => app.request(`${journal}/push`, post({ device, entries: [] }, { origin }));
  assert.equal((await ask('https://example.org')).status, 200);
  assert.equal((await ask('http://localhost')).status, 403);
});

test('the figures are for this machine or for the token, and hold no athlete', async () => {
  const { app } = await testDeps({ metricsToken: 'figures' });
  await app.request(`${journal}/push`, post({ device, entries: [entry(1), {}] }));
  await app.request(`/api/v1/athletes/${athlete}/nothing`);
  const incoming = { socket: { remoteAddress: '127.0.0.1' } } as never;
  const ask = async (headers: Record<string, string>, bindings: object = {}) =>
    (await app.request('/metrics', { headers }, bindings)).status;
  assert.equal(await ask({}), 404);
  assert.equal(await ask({ authorization: 'Bearer other' }, { incoming }), 404);
  assert.equal(await ask({ 'x-forwarded-for': '203.0.113.7' }, { incoming }), 404);
  assert.equal(await ask({}, { incoming }), 200);
  const response = await app.request('/metrics', { headers: { authorization: 'Bearer figures' } });
  const text = await response.text();
  assert.match(text, /carryover_journal_entries_total\{status="accepted"\} 1\n/);
  assert.match(text, /carryover_journal_entries_total\{status="refused"\} 1\n/);
  assert.match(text, /route="\/api\/v1\/athletes\/\{athlete\}\/journal\/push",status="2xx"/);
  assert.match(text, /method="any",route="unmatched",status="4xx"/);
  assert.doesNotMatch(text, new RegExp(`${athlete}|${device}|nothing`));
  for (const line of text.trim().split('\n'))
    assert.match(line, /^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [\d.e+-]+)$/);
});

test('the log holds what is on its list: no ids, no bodies, no queries', async () => {
  const { app, lines } = await testDeps();
  const canary = 'canary-7c1';
  await app.request(`${journal}/push?token=${canary}`, post({ device, entries: [entry(1, canary)] }));
  await app.request(`/api/v1/${canary}`, { headers: { authorization: canary, cookie: canary } });
  for (const { method, path } of routeTable(app))
    await app.request(path.replaceAll(/\{\w+\}/g, canary), { method });
  assert.ok(lines.length > 10);
  const allowed = /^(time|level|event|requestId|method|route|status|milliseconds|problem)$/;
  for (const line of lines) {
    for (const name of Object.keys(JSON.parse(line) as object)) assert.match(name, allowed);
    assert.ok(![canary, athlete, device].some((secret) => line.includes(secret)), line);
  }
});
