import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fitFixtures } from './fixtures.ts';

const folder = fileURLToPath(new URL('../../fixtures/fit', import.meta.url));

test('the FIT fixtures of our own making are what our writer makes', () => {
  for (const [name, bytes] of Object.entries(fitFixtures)) {
    const path = `${folder}/${name}/input.fit`;
    if (process.env.UPDATE_FIXTURES === '1') {
      mkdirSync(`${folder}/${name}`, { recursive: true });
      writeFileSync(path, bytes);
    }
    assert.ok(readFileSync(path).equals(bytes), name);
  }
});
