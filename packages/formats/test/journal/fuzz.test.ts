import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, type KeptEntry } from '@carryover/engine';
import fc from 'fast-check';
import { readEntry, readJournal, UnreadableFile, writeJournal } from '../../src/index.ts';
import { anyJournal } from './any-journal.ts';
import { id, sampleKinds, sampleOf } from './samples.ts';

/** The suite tries the same mutants each time; the long tier tries many, and others. */
const isLong = process.env.CARRYOVER_LONG === '1';
const times = isLong ? 100 : 1;
const seed = isLong ? {} : { seed: 20_261_122 };

const oddValues: readonly unknown[] = [
  ...[null, true, 0, -0, -1, 0.5, 1e21, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 20_824],
  ...['', 'x', '__proto__', 'constructor', 'run-done', '2027-01-04', id(1), '\ud800', 'é'.repeat(2000)],
  ...[[], {}, [[]], [null], { day: 3 }, { at: null }, undefined, new Date(0), new Map(), () => 1, 1n],
  ...[JSON.parse('{"__proto__": {"polluted": true}}'), JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)],
];

type Path = readonly (string | number)[];

const pathsIn = (value: unknown): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => [[key], ...pathsIn(part).map((path) => [key, ...path])]);

const changedAt = (value: unknown, [key, ...rest]: Path, change: (part: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const parts = Object.entries(value as object).map(([each, part]) =>
    each === String(key) ? [each, changedAt(part, rest, change)] : [each, part],
  );
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
};

const withoutField = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).slice(1))
    : undefined;

interface Mutation {
  readonly where: number;
  readonly how: 'odd' | 'swap' | 'less' | 'more';
  readonly what: number;
}

const mutated = (value: unknown, { where, how, what }: Mutation): unknown => {
  const paths = pathsIn(value);
  const path = paths[where % Math.max(1, paths.length)] ?? [];
  return changedAt(value, path, (part) => {
    if (how === 'odd') return oddValues[what % oddValues.length];
    if (how === 'less') return withoutField(part);
    if (how === 'more')
      return typeof part === 'object' && part !== null && !Array.isArray(part)
        ? {
            ...part,
            [['more', 'import', 'replaces', 'planned'][what % 4]!]: oddValues[what % oddValues.length],
          }
        : part;
    let other: unknown = value;
    for (const key of paths[what % Math.max(1, paths.length)] ?? [])
      other = (other as { readonly [field: string]: unknown })[key];
    return other;
  });
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('odd', 'swap', 'less', 'more'),
  what: fc.nat(),
});

const anyMutant = fc
  .tuple(
    fc.constantFrom(...sampleKinds),
    fc.nat({ max: 20 }),
    fc.array(mutation, { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, number, mutations]) =>
    mutations.reduce<unknown>(mutated, JSON.parse(JSON.stringify(sampleOf(kind, number + 1)))),
  );

test('no mutant of an entry makes the door throw, and none that it lets in makes the fold throw', () => {
  let readable = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyJournal, fc.array(anyMutant, { minLength: 10, maxLength: 10 }), (kept, mutants) => {
      const letIn = mutants.flatMap((mutant): readonly KeptEntry[] => {
        const read = readEntry(mutant);
        if ('entry' in read) return [read];
        refused += 1;
        assert.ok(read.problem.length > 10 && read.problem.length < 600, read.problem);
        return [];
      });
      readable += letIn.filter((each) => each.readable).length;
      fold([...kept, ...letIn]);
      fold(letIn);
    }),
    { numRuns: 400 * times, ...seed },
  );
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  assert.ok(readable > 400 && refused > 1500, `${readable} readable, ${refused} refused`);
});

test('no damage to the text of a journal makes the reading of it throw anything but its refusal', () => {
  const text = writeJournal(
    sampleKinds.map((kind, index) => ({ entry: sampleOf(kind, index + 1), seq: index + 1, readable: true })),
  );
  const damage = fc.array(
    fc.record({
      at: fc.nat({ max: text.length }),
      length: fc.nat({ max: 30 }),
      by: fc.constantFrom('', '"', '}', '{', '\n', '\\', '0', '\u0000', '__proto__', ','),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(damage, (cuts) => {
      const damaged = cuts.reduce(
        (now, { at, length, by }) => now.slice(0, at) + by + now.slice(at + length),
        text,
      );
      try {
        fold(readJournal(damaged, 'x').entries);
      } catch (error) {
        assert.ok(error instanceof UnreadableFile, String(error));
      }
    }),
    { numRuns: 500 * times, ...seed },
  );
});
