import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unusedExports } from './boundaries/unused.ts';

const unusedIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  unusedExports(new Map(Object.entries(files))).map(
    ({ file, says }) => `${file} ${/^exports (\w+):/.exec(says)?.[1]}`,
  );

const engine = 'packages/engine/src';

describe('an export', () => {
  test('that nothing takes is found, and one that another file takes is not', () => {
    const files = {
      [`${engine}/a.ts`]: 'export const taken = 1; export const left = 2; export type Left = 3;',
      [`${engine}/b.ts`]: `import { taken } from './a.ts'; taken;`,
    };
    assert.deepEqual(unusedIn(files), [`${engine}/a.ts left`, `${engine}/a.ts Left`]);
  });

  test('is needed through the door, whatever way leads there', () => {
    const files = {
      [`${engine}/deep/a.ts`]: 'export const one = 1; export const two = 2; export const left = 3;',
      [`${engine}/deep/index.ts`]: `export { one as first } from './a.ts'; export * from './a.ts';`,
      [`${engine}/index.ts`]: `export * from './deep/index.ts';`,
      'apps/cli/src/main.ts': `import { first, two } from '@carryover/engine'; export const main = first + two;`,
    };
    assert.deepEqual(unusedIn(files), [`${engine}/deep/a.ts left`]);
  });

  test('is not needed because the door hands it on', () => {
    const files = {
      [`${engine}/a.ts`]: 'export const left = 1;',
      [`${engine}/index.ts`]: `export { left } from './a.ts';`,
    };
    assert.deepEqual(unusedIn(files), [`${engine}/a.ts left`, `${engine}/index.ts left`]);
  });

  test('for a test only is dead, unless its own file lives by it', () => {
    const files = {
      [`${engine}/a.ts`]: 'export const limit = 1; export const dead = 2; const over = limit + 1; over;',
      [`${engine}/a.test.ts`]: `import { dead, limit } from './a.ts'; dead + limit;`,
    };
    assert.deepEqual(unusedIn(files), [`${engine}/a.ts dead`]);
  });

  test('for what helps tests is alive', () => {
    const files = {
      [`${engine}/a.ts`]: 'export const helpful = 1;',
      'packages/engine/test/arbitrary.ts': `import { helpful } from '../src/a.ts'; helpful;`,
    };
    assert.deepEqual(unusedIn(files), []);
  });

  test('may name the type of what its file gives away, but a value stays in its file', () => {
    const files = {
      [`${engine}/a.ts`]: `export interface Shape { a: 1 } export const own = 1;
        export const shape = (): Shape => ({ a: own });`,
      [`${engine}/b.ts`]: `import { shape } from './a.ts'; shape;`,
    };
    assert.deepEqual(unusedIn(files), [`${engine}/a.ts own`]);
  });

  test('of a file that is loaded when it is needed is taken whole', () => {
    const files = {
      'apps/cli/src/commands/audit.ts': 'export default 1;',
      'apps/cli/src/main.ts': `export const load = () => import('./commands/audit.ts');`,
    };
    assert.deepEqual(unusedIn(files), []);
  });
});
