import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listening } from './listening.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const example = read('api-example.ts');

test('the example on the page of the API is the one whose types are checked', () => {
  assert.ok(
    read('../../../docs/api.md').includes(`\`\`\`ts\n${example}\`\`\`\n`),
    'docs/api.md, api-example.ts',
  );
});

test('the example on the page of the API runs', async (context) => {
  const { url } = await listening(context);
  const here = example.replace('http://localhost:7413', url);
  assert.notEqual(here, example);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module-typescript', '--eval', here],
    { cwd: fileURLToPath(new URL('.', import.meta.url)) },
  );
  assert.match(stdout, /^\d{4}-\d{2}-\d{2}\n$/);
});
