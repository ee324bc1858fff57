import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchPath } from '../src/path.ts';
import { screens } from '../src/screens/index.ts';
import { exampleJournal } from './example-journal.ts';
import { routesOf } from './routes.ts';

const routes = routesOf(exampleJournal());

test('every screen has an address that the tests go to, and every such address a screen of its own', () => {
  assert.deepEqual(Object.keys(routes).sort(), screens.map(({ path }) => path).sort());
  for (const [pattern, address] of Object.entries(routes)) {
    const first = screens.find(({ path }) => matchPath(path, address) !== undefined);
    assert.equal(first?.path, pattern);
  }
});
