import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import type { FileReading } from '../../src/index.ts';
import { targets } from './broken-targets.ts';
import { assertSound } from './demands.ts';
import { fuzz, told } from './fuzz.ts';

const module = new URL('broken-targets.ts', import.meta.url).href;
const found = (target: string, patience = 30_000) => fuzz({ module, target, from: 1, count: 20, patience });

test('a sound reader passes, and what it read and refused is counted', async () => {
  assert.deepEqual(await found('sound'), { read: 10, refused: 10, findings: [] });
});

for (const [target, kind, seed] of [
  ['throws', 'fault', 7],
  ['hangs', 'hang', 5],
  ['waits', 'hang', 3],
  ['takes-a-lot', 'memory', 4],
  ['pollutes', 'fault', 6],
] as const)
  test(`a reader that ${target.replaceAll('-', ' ')} is found out at its seed`, async () => {
    const { findings } = await found(target, kind === 'hang' ? 3000 : undefined);
    assert.deepEqual([findings[0]?.kind, findings[0]?.seed], [kind, seed]);
  });

for (const target of ['leaks-numbers', 'leaks-buffers'])
  test(`a reader that ${target.replaceAll('-', ' ')} is found out`, async () => {
    const { findings } = await found(target);
    assert.equal(findings[0]?.kind, 'memory');
  });

test('a finding is told with its input in a file and how to have it read again', () => {
  const target = targets.find(({ name }) => name === 'throws')!;
  const text = told({ target: 'throws', seed: 7, kind: 'fault', says: 'TypeError' }, target);
  const file = /^The input: (.+)$/m.exec(text)?.[1] ?? '';
  assert.deepEqual([...readFileSync(file)], [7]);
  assert.match(text, /run\.ts throws 7 1$/);
  rmSync(file);
});

test('what a journal would not keep is no sound reading', () => {
  const run = {
    kind: 'run',
    id: 'a',
    at: { day: 20_000 },
    status: 'done',
    type: 'easy',
    typeConfidence: 1,
    typeEvidence: [],
  } as const;
  const reading: FileReading = {
    file: 'a.csv',
    format: 'a',
    sessions: [run],
    coverage: {},
    skipped: [],
    notes: [],
    counts: { runs: 1, strengthSessions: 0, crossSessions: 0, sets: 0 },
  };
  assertSound(reading);
  const others = [
    [{ ...run, distanceKm: Number.NaN }, /sessions\.0\.distanceKm is not a finite number/],
    [{ ...run, at: { day: -1 } }, /is on day -1/],
    [{ ...run, at: { day: 47_847 } }, /is on day 47847/],
    [{ ...run, distanceKm: 1001 }, /the journal refuses: run-done, distanceKm/],
    [{ ...run, title: 'x'.repeat(1001) }, /the journal refuses: run-done, title/],
  ] as const;
  for (const [session, says] of others)
    assert.throws(() => assertSound({ ...reading, sessions: [session] }), says);
});
