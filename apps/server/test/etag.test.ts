import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDeps } from './support.ts';

test('who has the document already is told so and no more', async () => {
  const { app } = await testDeps();
  const path = '/api/v1/openapi.json';
  const first = await app.request(path);
  const etag = first.headers.get('etag') ?? '';
  assert.equal(first.headers.get('cache-control'), 'private, no-cache');
  for (const header of [etag, `W/${etag}`, `"a,b", ${etag}`, '*']) {
    const again = await app.request(path, { headers: { 'if-none-match': header } });
    assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', etag], header);
  }
  for (const header of ['"other"', etag.slice(1, -1), ''])
    assert.equal((await app.request(path, { headers: { 'if-none-match': header } })).status, 200, header);
});
