import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newFormat } from './new/format.ts';
import { newRule } from './new/rule.ts';
import { appendItem, insertBefore, type Scaffold } from './new/scaffold.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = 'scaffolded-by-the-test';

describe('a scaffold works as it stands', () => {
  let copy = '';

  const apply = ({ make }: Scaffold): void => {
    for (const [path, text] of make(id, (path) => readFileSync(join(copy, path), 'utf8'))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
  };

  const node = (...args: readonly string[]): string => {
    // The runner marks its children, and a marked child would report to it and not to us.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
    return `${stdout}${stderr}`;
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'carryover-new-'));
    for (const each of ['packages', 'tools/browser', 'package.json', 'tsconfig.json', 'tsconfig.base.json']) {
      cpSync(join(root, each), join(copy, each), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    apply(newRule);
    apply(newFormat);
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  test('its types hold', () => {
    assert.equal(node('node_modules/typescript/bin/tsc', '-p', '.'), '');
  });

  test('the rule is found, passed and unseen as its examples say', () => {
    const pattern = `--test-name-pattern=^${id}`;
    const output = node('--test', '--test-reporter=tap', pattern, 'packages/engine/src/rules/rules.test.ts');
    assert.match(output, /# pass [1-9]/);
    assert.match(output, /# fail 0/, output);
  });

  test('the format reads its first file', () => {
    const pattern = `--test-name-pattern=^${id}`;
    const output = node('--test', '--test-reporter=tap', pattern, 'packages/formats/test/fixtures.test.ts');
    assert.match(output, /# pass 1/);
    assert.match(output, /# fail 0/, output);
  });
});

test('a list that has changed its shape is an error, not a lost line', () => {
  assert.equal(insertBefore('a\n];', /\];/, 'b\n'), 'a\nb\n];');
  assert.equal(appendItem('x = [\n  a,\n];', /x = \[/, 'b'), 'x = [\n  a, b];');
  assert.equal(appendItem('x = [];', /x = \[/, 'b'), 'x = [b];');
  assert.throws(() => appendItem('x = {}', /x = \[/, 'b'), /no place for "b"/);
  assert.throws(() => insertBefore('const list = {};', /\];/, 'b\n'), /no place for "b"/);
});
