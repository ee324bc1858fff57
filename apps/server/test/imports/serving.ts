import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { ServerDeps } from '../../src/deps.ts';
import type { ImportJson } from '../../src/imports/import-schema.ts';
import { importerFor } from '../../src/imports/importer-of.ts';
import { athlete, testDeps } from '../support.ts';

export const importsPath = `/api/v1/athletes/${athlete}/imports`;

/** Later than whatever the examples and fixtures tell: what is still to come is left out. */
const afterAll = Date.UTC(2026, 10, 22);

/** A server, and what a test asks it about imports. It is closed with the test. */
export const serverFor = async (t: TestContext, changes: Partial<ServerDeps> = {}) => {
  const server = await testDeps({ now: () => afterAll, ...changes });
  const { app, deps } = server;
  const upload = (file: string, body: string | Uint8Array, query = '') =>
    app.request(`${importsPath}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file) },
      body: typeof body === 'string' ? body : Buffer.from(body),
    });
  const find = async (id: string): Promise<ImportJson> =>
    (await (await app.request(`${importsPath}/${id}`)).json()) as ImportJson;
  const finished = async (id: string, seen: (state: ImportJson) => void = () => {}): Promise<ImportJson> => {
    for (;;) {
      const state = await find(id);
      seen(state);
      if (state.state === 'done' || state.state === 'failed') return state;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const idOf = async (response: Response): Promise<string> => {
    assert.equal(response.status, 202, await response.clone().text());
    const { id } = (await response.json()) as ImportJson;
    assert.equal(response.headers.get('location'), `${importsPath}/${id}`);
    return id;
  };
  const read = async (file: string, body: string | Uint8Array, query = '') =>
    finished(await idOf(await upload(file, body, query)));
  const undo = (id: string) => app.request(`${importsPath}/${id}/undo`, { method: 'POST' });
  t.after(async () => {
    await importerFor(deps).close();
    await deps.database.close();
  });
  return { ...server, upload, find, finished, idOf, read, undo };
};
