// Entries of all kinds with parts that are odd, swapped, missing or too many: some are entries all the same.
import fc from 'fast-check';
import { id, sampleKinds, sampleOf } from './samples.ts';

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

export const anyMutant = fc
  .tuple(
    fc.constantFrom(...sampleKinds),
    fc.nat({ max: 20 }),
    fc.array(mutation, { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, number, mutations]) =>
    mutations.reduce<unknown>(mutated, JSON.parse(JSON.stringify(sampleOf(kind, number + 1)))),
  );
