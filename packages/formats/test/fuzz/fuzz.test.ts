// Readers are given 20,000 changed files each, and a million with CARRYOVER_LONG=1. A fault stands in the output with its seed.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { bytesReaders, readers } from '../../src/index.ts';
import { fuzz, told } from './fuzz.ts';
import { targets } from './targets.ts';

const count = process.env.CARRYOVER_LONG === '1' ? 1_000_000 : 20_000;
const module = new URL('targets.ts', import.meta.url).href;

test('every reader that is in a list has a target, and so has every other kind of file', () => {
  const others = ['zip', 'gzip', 'journal-file', 'plan-json'];
  assert.deepEqual(
    targets.map(({ name }) => name),
    [...readers.map(({ id }) => id), ...bytesReaders.map(({ id }) => id), ...others],
  );
});

test('a seed makes the same input each time, and another seed another', () => {
  for (const { name, inputOf } of targets) {
    assert.deepEqual(inputOf(7), inputOf(7), name);
    const inputs = new Set(Array.from({ length: 50 }, (_, seed) => inputOf(seed).bytes.toString()));
    assert.ok(inputs.size > 40, `${name}: ${inputs.size} of 50 inputs differ`);
  }
});

describe(`${count} changed files`, { concurrency: 2 }, () => {
  for (const target of targets)
    it(`of ${target.name} are read in part or refused in words`, async () => {
      const { read, refused, findings } = await fuzz({ module, target: target.name, from: 1, count });
      assert.deepEqual(
        findings.map((finding) => told(finding, target)),
        [],
      );
      assert.equal(read + refused, count);
      // Where all were refused the changes only hit the door, and where none was they changed nothing.
      assert.ok(read > count / 50 && refused > 0, `${read} read, ${refused} refused`);
    });
});
