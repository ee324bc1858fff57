import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSize, decodeText, mostBytes } from './decode.ts';
import { UnreadableFile } from './errors.ts';

const utf16 = (text: string, mark: readonly number[], swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array([...mark, ...(swap ? bytes.swap16() : bytes)]);
};

test('UTF-8 and UTF-16 with a byte order mark give the same text', () => {
  const text = 'Kniebeuge, 60 kg, Übung 🏃';
  assert.equal(decodeText(new TextEncoder().encode(text), 'a.csv'), text);
  assert.equal(decodeText(new TextEncoder().encode(`\uFEFF${text}`), 'a.csv'), text);
  assert.equal(decodeText(utf16(text, [0xff, 0xfe], false), 'a.csv'), text);
  assert.equal(decodeText(utf16(text, [0xfe, 0xff], true), 'a.csv'), text);
});

const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(), /a\.csv: the file is empty/],
  ['blank space', new TextEncoder().encode(' \n\t\n'), /nothing but blank space/],
  ['a binary file', new Uint8Array([0x0e, 0x10, 0, 0, 1, 2]), /binary file/],
  [
    'an archive inside another',
    new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    /archive inside another.*by itself/,
  ],
  ['gzip in gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0]), /gzip more than once.*unpack it/],
  ['Latin-1', new Uint8Array([0x55, 0xfc, 0x62]), /not valid UTF-8.*save it again as UTF-8/],
  ['UTF-16 without a mark', utf16('Date,Weight', [], false), /binary file/],
  ['NUL in UTF-16', utf16('a\0b', [0xff, 0xfe], false), /NUL/],
];
for (const [name, bytes, message] of refused) {
  test(`${name} is refused in words`, () => {
    assert.throws(
      () => decodeText(bytes, 'a.csv'),
      (error: unknown) =>
        error instanceof UnreadableFile && error.file === 'a.csv' && message.test(error.message),
    );
  });
}

test('a file over the limit is refused by its size alone', () => {
  assert.doesNotThrow(() => assertSize(mostBytes, 'a.csv'));
  assert.throws(
    () => assertSize(200 * 1024 * 1024, 'a.csv'),
    /a\.csv: the file has 200 MB, and at most 64 MB/,
  );
});
