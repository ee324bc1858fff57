import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entryBytes } from './read-entry.ts';

test('the size of an entry is that of its JSON in UTF-8, whatever it holds', () => {
  fc.assert(
    fc.property(fc.record({ body: fc.string({ unit: 'binary' }), n: fc.double() }), (entry) => {
      assert.equal(entryBytes(entry), Buffer.byteLength(JSON.stringify(entry)));
    }),
    { numRuns: 1000 },
  );
  for (const text of ['é', '€', '😀', '\ud800', '\u0000'])
    assert.equal(entryBytes(text), Buffer.byteLength(JSON.stringify(text)));
});
