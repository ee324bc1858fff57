import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { archiveTitles } from '../src/archive/formats.ts';
import { readers, readText, UnreadableFile } from '../src/index.ts';
import { NeedsOption } from '../src/read/errors.ts';
import { bytesReaders } from '../src/read/index.ts';

const readFolder = fileURLToPath(new URL('../src/read', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

test('the list names every reader of the folder, and each has fixtures', () => {
  const files = readdirSync(readFolder).filter((file) =>
    / (Bytes)?Reader = \{$/m.test(readFileSync(join(readFolder, file), 'utf8')),
  );
  const ids = [...readers, ...bytesReaders].map((reader) => reader.id).sort();
  assert.deepEqual(ids.map((id) => `${id}.ts`).sort(), files.sort());
  assert.deepEqual(ids, readdirSync(fixtures).sort());
});

const fixturesOf = ({ id }: { readonly id: string }) =>
  readdirSync(join(fixtures, id)).map((name) => {
    const folder = join(fixtures, id, name);
    const file = readdirSync(folder).find((each) => each.startsWith('input.'))!;
    return { format: id, file, bytes: readFileSync(join(folder, file)) };
  });

test('docs/import.md names every format by its title', () => {
  const page = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');
  const titles = [...readers, ...bytesReaders].map(({ title }) => title).concat(Object.values(archiveTitles));
  assert.deepEqual(
    titles.filter((title) => !page.includes(`| ${title} |`)),
    [],
  );
});

const inputs = readers
  .flatMap(fixturesOf)
  .map(({ bytes, ...rest }) => ({ ...rest, text: bytes.toString('utf8') }));

test('bytes are known by exactly one reader, and by none of the text', () => {
  for (const { format, file, bytes } of bytesReaders.flatMap(fixturesOf)) {
    const ofBytes = bytesReaders.filter((reader) => reader.isOf(bytes));
    const ofText = readers.filter((reader) => reader.sniff(bytes.toString('latin1').slice(0, 8000), file));
    assert.deepEqual(
      [...ofBytes, ...ofText].map((reader) => reader.id),
      [format],
    );
  }
});

test('a file is known by exactly one reader', () => {
  for (const { format, file, text } of inputs) {
    const known = readers.filter((reader) => reader.sniff(text.slice(0, 8000), file));
    assert.deepEqual(
      known.map((reader) => reader.id),
      [format],
    );
  }
});

const damage = fc.record({
  input: fc.constantFrom(...inputs),
  at: fc.nat(100),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('"', '\n', '\r\n', ',', ';', '\0', '=cmd', '__proto__', '-1', '1e999', 'NaN', '[', '{'),
  ),
});

test('a damaged file is read in part or refused in words, never anything else', () => {
  fc.assert(
    fc.property(damage, fc.boolean(), ({ input, at, cut, put }, keepHeader) => {
      const head = keepHeader ? input.text.indexOf('\n') + 1 : 0;
      const from = head + Math.floor(((input.text.length - head) * at) / 100);
      const text = input.text.slice(0, from) + put + input.text.slice(from + cut);
      try {
        const reading = readText(text, input.file, { unit: 'kg', raceDay: 20_910 });
        for (const { line = 1, reason } of reading.skipped) {
          assert.ok(reason.length > 0);
          assert.ok(line >= 1 && line <= text.split(/\r\n|\n|\r/).length, `line ${line}`);
        }
        for (const { at: moment } of reading.sessions) assert.ok(Number.isInteger(moment.day));
      } catch (error) {
        assert.ok(error instanceof UnreadableFile || error instanceof NeedsOption, String(error));
        assert.match(error.message, /^input\./);
      }
    }),
    { numRuns: process.env.CARRYOVER_LONG === '1' ? 100_000 : 400 },
  );
});

test('a file of no known format is refused with what was seen and what is known', () => {
  assert.throws(
    () => readText('name;colour\nrose;red\n', 'flowers.csv'),
    (error: unknown) => {
      assert.ok(error instanceof UnreadableFile);
      assert.match(error.message, /flowers\.csv/);
      assert.match(error.message, /name, colour/);
      for (const reader of readers) assert.ok(error.message.includes(reader.title));
      return true;
    },
  );
});

test('a zone that does not exist is named', () => {
  const hevy = inputs.find((input) => input.format === 'hevy-csv')!;
  assert.throws(
    () => readText(hevy.text, 'a.csv', { zone: 'Mars/Olympus' }),
    /Mars\/Olympus.*Europe\/Madrid/,
  );
});
