import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findBreaks } from './boundaries/check.ts';
import { findCycles } from './boundaries/cycles.ts';
import { engineLayers, noLayer, sentences, workspaceArrow } from './boundaries/rules.ts';

const manifests = {
  'package.json': JSON.stringify({ devDependencies: { 'fast-check': '4' } }),
  'packages/engine/package.json': '{}',
  'packages/formats/package.json': JSON.stringify({
    dependencies: { '@carryover/engine': '*', papaparse: '5' },
  }),
  'apps/cli/package.json': JSON.stringify({ devDependencies: { '@carryover/engine': '*' } }),
};

const breaksOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  findBreaks(new Map(Object.entries({ ...manifests, ...files }))).map(
    ({ file, line, says }) => `${file}:${line} ${says}`,
  );

const layerSays = (name: string): string =>
  engineLayers.find((layer) => layer.name === name)?.says ?? assert.fail(name);

/** A tiny project that keeps every boundary, near misses included. */
const sound = {
  'packages/engine/src/domain/day.ts': 'export type Day = number; // not new Date(), and no process',
  'packages/engine/src/sources/index.ts': `export const says = 'Date, Math.random and "process" in a string';`,
  'packages/engine/src/rule.ts': `import type { Day } from './domain/day.ts'; export interface Rule { Date: Day }`,
  'packages/engine/src/example.ts': `import './view.ts';`,
  'packages/engine/src/view.ts': `import { says } from './sources/index.ts'; export const performance = says.length;`,
  'packages/engine/src/rules/no-strength.ts': `import { performance } from '../view.ts'; export default performance;`,
  'packages/engine/src/rules/no-strength.examples.ts': `import '../example.ts'; export default {};`,
  'packages/engine/src/rules/index.ts': `import first from './no-strength.ts'; export const rules = [first];`,
  'packages/engine/src/audit.ts': `import { rules } from './rules/index.ts'; export const audit = () => rules;`,
  'packages/engine/src/index.ts': `export * from './audit.ts'; export const at = (log: { Date: 1 }) => log.Date;`,
  'packages/engine/src/audit.test.ts': `import 'node:test'; import 'fast-check'; export const now = Date.now();`,
  'packages/engine/src/notation/arbitrary.ts': `import 'fast-check'; import '../domain/day.ts';`,
  'packages/formats/src/index.ts': `import '@carryover/engine'; import 'papaparse'; import 'node:fs';`,
  'apps/cli/src/main.ts': `import '@carryover/engine'; export const now = () => new Date();`,
};

const caught: readonly (readonly [
  what: string,
  files: Record<string, string>,
  expected: readonly string[],
])[] = [
  [
    'a domain file that imports a rule',
    { 'packages/engine/src/domain/day.ts': `\nimport '../rules/no-strength.ts';` },
    [`packages/engine/src/domain/day.ts:2 imports ../rules/no-strength.ts: ${layerSays('domain')}`],
  ],
  [
    'a type taken from above',
    { 'packages/engine/src/catalog/calf.ts': `export type { Rule } from '../rule.ts';` },
    [`packages/engine/src/catalog/calf.ts:1 imports ../rule.ts: ${layerSays('catalog')}`],
  ],
  [
    'a rule that imports another rule',
    { 'packages/engine/src/rules/to-failure.ts': `import './no-strength.ts';` },
    [`packages/engine/src/rules/to-failure.ts:1 imports ./no-strength.ts: ${layerSays('rule')}`],
  ],
  [
    'a rule that imports the audit lazily',
    { 'packages/engine/src/rules/to-failure.ts': `export const late = () => import('../audit.ts');` },
    [`packages/engine/src/rules/to-failure.ts:1 imports ../audit.ts: ${layerSays('rule')}`],
  ],
  [
    'an engine file without a layer',
    { 'packages/engine/src/helpers.ts': '' },
    [`packages/engine/src/helpers.ts:1 ${noLayer}`],
  ],
  [
    'a way around the door, by name and by path',
    {
      'packages/formats/src/index.ts': `import '@carryover/engine/src/audit.ts';\nimport '../../engine/src/audit.ts';`,
    },
    [
      `packages/formats/src/index.ts:1 imports @carryover/engine/src/audit.ts: ${sentences.door}`,
      `packages/formats/src/index.ts:2 imports ../../engine/src/audit.ts: ${sentences.door}`,
    ],
  ],
  [
    'a package that imports an app, a tool or a package above it',
    {
      'packages/formats/src/index.ts': `import '../../../apps/cli/src/main.ts';\nimport '../../../tools/new.ts';`,
      'packages/engine/src/audit.test.ts': `import '@carryover/formats';`,
    },
    [
      `packages/engine/src/audit.test.ts:1 imports @carryover/formats: ${sentences.up}`,
      `packages/engine/src/audit.test.ts:1 imports @carryover/formats: ${sentences.undeclared}`,
      `packages/formats/src/index.ts:1 imports ../../../apps/cli/src/main.ts: ${sentences.up}`,
      `packages/formats/src/index.ts:2 imports ../../../tools/new.ts: ${sentences.up}`,
    ],
  ],
  [
    'the browser of the tests outside of a test',
    {
      'packages/formats/src/index.ts': `import '../../../tools/browser/index.ts';`,
      'packages/formats/test/page.test.ts': `import '../../../tools/browser/index.ts';\nimport '../../../tools/new.ts';`,
    },
    [
      `packages/formats/src/index.ts:1 imports ../../../tools/browser/index.ts: ${sentences.up}`,
      `packages/formats/test/page.test.ts:2 imports ../../../tools/new.ts: ${sentences.up}`,
    ],
  ],
  [
    'a package that only a sibling or the root declares',
    {
      'packages/formats/src/index.ts': `import 'fast-check';`,
      'apps/cli/src/main.ts': `import papaparse from 'papaparse/papaparse.js';`,
    },
    [
      `packages/formats/src/index.ts:1 imports fast-check: ${sentences.undeclared}`,
      `apps/cli/src/main.ts:1 imports papaparse/papaparse.js: ${sentences.undeclared}`,
    ],
  ],
  [
    'a cycle of modules, but not of types',
    {
      'packages/formats/src/a.ts': `import './b.ts';`,
      'packages/formats/src/b.ts': `export * from './c.ts';`,
      'packages/formats/src/c.ts': `import { type A } from './a.ts';`,
      'packages/formats/src/d.ts': `import type { E } from './e.ts';`,
      'packages/formats/src/e.ts': `import './d.ts';`,
    },
    [
      `packages/formats/src/a.ts:1 loads itself by way of packages/formats/src/b.ts → packages/formats/src/c.ts → packages/formats/src/a.ts: ${sentences.cycle}`,
    ],
  ],
  [
    'clock, chance, locale and platform in the engine',
    {
      'packages/engine/src/view.ts': [
        'export const performance = Date.now();',
        'export const chance = Math.random();',
        'export const sorted = ["b", "a"].sort((a, b) => a.localeCompare(b));',
        'export const web = globalThis.fetch;',
        'export const { env } = process;',
        'export const format = new Intl.NumberFormat();',
        'export type When = Date;',
      ].join('\n'),
    },
    ['Date', 'Math.random', 'a.localeCompare', 'globalThis', 'process', 'Intl', 'Date'].map(
      (name, index) => `packages/engine/src/view.ts:${index + 1} uses ${name}: ${sentences.pure}`,
    ),
  ],
  [
    'a module of Node in the engine',
    { 'packages/engine/src/view.ts': `import 'node:fs'; export const performance = 1;` },
    [`packages/engine/src/view.ts:1 imports node:fs: ${sentences.platform}`],
  ],
  [
    'a file of more than 400 lines, but not one of 400',
    { 'apps/cli/src/main.ts': '\n'.repeat(401), 'apps/cli/src/other.ts': '\n'.repeat(400) },
    [`apps/cli/src/main.ts:400 has 401 lines: ${sentences.long}`],
  ],
  [
    'a source that imports what only tests use',
    { 'packages/engine/src/notation/index.ts': `import './arbitrary.ts';` },
    [`packages/engine/src/notation/index.ts:1 imports ./arbitrary.ts: ${sentences.test}`],
  ],
  [
    'a workspace that nobody gave a place',
    { 'packages/attic/src/index.ts': '' },
    [`packages/attic/src/index.ts:1 ${sentences.unknownWorkspace}`],
  ],
];

describe('boundaries', () => {
  test('a sound tree has no break', () => {
    assert.deepEqual(breaksOf(sound), []);
  });

  for (const [what, files, expected] of caught) {
    test(`catches ${what}`, () => {
      assert.deepEqual(breaksOf({ ...sound, ...files }), expected);
    });
  }

  test('a file that does not parse is named', () => {
    assert.throws(() => breaksOf({ 'tools/new.ts': 'const = 1' }), /tools\/new\.ts/);
  });

  test('the data names only layers that exist, each below the one that imports it', () => {
    const names = engineLayers.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    const unknown = engineLayers
      .flatMap(({ mayImport }) => mayImport)
      .filter((name) => !names.includes(name));
    assert.deepEqual(unknown, []);
    const imports = new Map(engineLayers.map(({ name, mayImport }) => [name, mayImport]));
    assert.deepEqual(findCycles(imports), []);
    assert.ok(Object.keys(workspaceArrow).every((workspace) => /^(packages|apps)\//.test(workspace)));
  });
});
