import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyChain, nextChain } from './chain.ts';

/** The definition of FNV-1a, as it is written down, over the characters of the id. */
const byDefinition = (chain: string, id: string): string => {
  let hash = BigInt(`0x${chain}`);
  for (let index = 0; index < id.length; index += 1)
    hash = ((hash ^ BigInt(id.charCodeAt(index))) * 0x100000001b3n) % 2n ** 64n;
  return hash.toString(16);
};

test('the chain is FNV-1a, whatever the ids and the chain before', () => {
  const chains = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((value) => value.toString(16));
  fc.assert(
    fc.property(chains, fc.string({ unit: 'grapheme' }), (chain, id) => {
      assert.equal(nextChain(chain, id), byDefinition(chain, id));
    }),
    { numRuns: 2000 },
  );
  for (const chain of ['0', '1', 'ffffffff', '100000000', 'ffffffffffffffff', emptyChain])
    assert.equal(nextChain(chain, 'a'), byDefinition(chain, 'a'));
});

test('the chain is the published one of FNV-1a for a word', () => {
  assert.equal(nextChain(emptyChain, 'foobar'), '85944171f73967e8');
});

test('histories with the same ids in another order have other chains', () => {
  const chain = (...ids: string[]): string => ids.reduce(nextChain, emptyChain);
  assert.notEqual(chain('a', 'b'), chain('b', 'a'));
});
