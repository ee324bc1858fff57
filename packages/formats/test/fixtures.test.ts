import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatDay, parseDay } from '@carryover/engine';
import { type FileReading, type ReadOptions, readSource } from '../src/index.ts';

const root = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Days as dates: a fixture is read by people. */
const shown = (reading: FileReading): unknown =>
  JSON.parse(
    JSON.stringify(reading, (key, value: unknown) =>
      (key === 'day' || key === 'from' || key === 'to') && typeof value === 'number'
        ? formatDay(value)
        : value,
    ),
  );

const outcome = async (
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
): Promise<unknown> => {
  try {
    return shown(await readSource(new Blob([bytes]), file, options));
  } catch (error) {
    assert.ok(error instanceof Error);
    return { error: error.name, message: error.message };
  }
};

/** UPDATE_FIXTURES=1 writes what is read now; read the difference before it is committed. */
const rewrite = process.env.UPDATE_FIXTURES === '1';

for (const format of readdirSync(root)) {
  for (const name of readdirSync(join(root, format))) {
    test(`${format}: ${name.replaceAll('-', ' ')}`, async () => {
      const folder = join(root, format, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.'));
      assert.ok(input, `${folder} has no input file`);
      const optionsFile = join(folder, 'options.json');
      const options: ReadOptions = existsSync(optionsFile)
        ? JSON.parse(readFileSync(optionsFile, 'utf8'), (key, value: unknown) =>
            key === 'raceDay' ? parseDay(String(value)) : value,
          )
        : {};
      const actual = await outcome(input, readFileSync(join(folder, input)), options);
      const expectedFile = join(folder, 'expected.json');
      if (rewrite) writeFileSync(expectedFile, `${JSON.stringify(actual, undefined, 2)}\n`);
      assert.deepEqual(actual, JSON.parse(readFileSync(expectedFile, 'utf8')));
    });
  }
}
