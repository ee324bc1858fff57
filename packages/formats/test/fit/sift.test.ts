import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containerOf } from '../../src/fit/container.ts';
import { decode, type Messages, timeOf } from '../../src/fit/decode.ts';
import { mostMessages, sift } from '../../src/fit/sift.ts';
import { UnreadableFile } from '../../src/read/errors.ts';
import { fit } from '../../src/read/fit.ts';
import { FitMessages, fitFile, fitTypes } from './fit-bytes.ts';

const { enum: word, uint8, uint16, uint32, text } = fitTypes;

const messagesOf = (bytes: readonly number[]): Messages => {
  const [part] = containerOf(fitFile(bytes), 'a.fit').parts;
  return decode(sift(part!).bytes, 'a.fit');
};

test('a time in five bits goes on from the last whole one, whatever message had it', () => {
  const time = 1_160_000_000;
  const { bytes } = new FitMessages().write(23, [[253, uint32, time]]);
  // A record of nothing but a heart rate, of local kind 1, whose headers carry the time.
  bytes.push(0x41, 0, 0, 20, 0, 1, 3, 1, 2);
  for (const [ahead, heartRate] of [
    [1, 100],
    [3, 101],
    [30, 102],
    [33, 103],
  ] as const)
    bytes.push(0x80 | (1 << 5) | ((time + ahead) & 0x1f), heartRate);
  const records = messagesOf(bytes).record ?? [];
  const first = timeOf(records[0], 'timestamp')!;
  assert.equal(first, (time + 1 + 631_065_600) * 1000);
  assert.deepEqual(
    records.map((record) => [(timeOf(record, 'timestamp')! - first) / 1000, record.heart_rate]),
    [
      [0, 100],
      [2, 101],
      [29, 102],
      [32, 103],
    ],
  );
});

test('numbers in the other order of bytes are read', () => {
  const bytes = [0x40, 0, 1, 0, 20, 2, 253, 4, 0x86, 5, 4, 0x86, 0, 0x45, 0x24, 0x2a, 0x00, 0, 0, 0x03, 0xe8];
  const [record] = messagesOf(bytes).record ?? [];
  assert.equal(record?.distance, 10);
  assert.equal(timeOf(record, 'timestamp'), (0x45242a00 + 631_065_600) * 1000);
});

test('an app on the watch cannot name its field as one of ours, nor as anything of the language', () => {
  for (const name of ['distance', 'heart_rate', '__proto__', 'constructor', 'timestamp']) {
    const { bytes } = new FitMessages()
      .write(206, [
        [0, uint8, 0],
        [1, uint8, 0],
        [2, uint8, uint16],
        [3, text, name],
      ])
      .write(
        20,
        [
          [253, uint32, 1_160_000_000],
          [5, uint32, 1000],
        ],
        [[0, [7, 7]]],
      );
    const [record] = messagesOf(bytes).record ?? [];
    assert.deepEqual(Object.keys(record ?? {}).sort(), ['distance', 'timestamp']);
    assert.equal(record?.distance, 10);
  }
  assert.equal(Object.hasOwn(Object.prototype, '0'), false);
});

test('what stands behind the end of a text is not part of it', () => {
  const bytes = [
    0x40,
    0,
    0,
    26,
    0,
    1,
    8,
    8,
    7,
    0,
    ...new TextEncoder().encode('Run'),
    0,
    ...new TextEncoder().encode('ning'),
  ];
  assert.equal(messagesOf(bytes).workout?.[0]?.wkt_name, 'Run');
});

test('more messages than three days have are refused, and as many empty ones are passed over', () => {
  const record = [0, 100];
  const definition = [0x40, 0, 0, 20, 0, 1, 3, 1, 2];
  const many = (count: number): Uint8Array => {
    const file = new Uint8Array(14 + definition.length + 2 * count);
    file.set([14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0, ...definition]);
    new DataView(file.buffer).setUint32(4, file.length - 14, true);
    for (let at = 14 + definition.length; at < file.length; at += 2) file.set(record, at);
    return file;
  };
  assert.throws(
    () => fit.readBytes(many(mostMessages + 1), 'a.fit', {}),
    (error: unknown) => {
      assert.ok(error instanceof UnreadableFile);
      assert.match(error.message, /more than 300000 messages/);
      return true;
    },
  );
  const nothing = [0x40, 0, 0, 20, 0, 0, ...Array.from({ length: 400_000 }, () => 0)];
  assert.deepEqual(messagesOf(nothing), {});
});

test('a length that is not true costs only what is missing', () => {
  const { bytes } = new FitMessages()
    .write(0, [[0, word, 4]])
    .write(20, [
      [253, uint32, 1_160_000_000],
      [3, uint8, 100],
    ])
    .write(18, [
      [253, uint32, 1_160_000_600],
      [2, uint32, 1_160_000_000],
      [5, word, 1],
      [7, uint32, 600_000],
    ]);
  const stated = (length: number): Uint8Array => {
    const file = fitFile(bytes);
    new DataView(file.buffer).setUint32(4, length, true);
    return file;
  };
  for (const [length, cut] of [
    [0, undefined],
    [0xffffffff, { bytes: 14 + bytes.length + 2, ofBytes: 14 + 0xffffffff + 2 }],
    [bytes.length + 1, { bytes: 14 + bytes.length + 2, ofBytes: 14 + bytes.length + 1 + 2 }],
  ] as const) {
    const { sessions, notes, cutShort } = fit.readBytes(stated(length), 'a.fit', {});
    assert.deepEqual(
      sessions.map(({ kind, durationMinutes }) => [kind, durationMinutes]),
      [['run', 10]],
    );
    assert.deepEqual(cutShort, cut);
    // A watch that stopped has nothing more to copy.
    assert.equal(/header says that the file is empty/.test(notes.join('\n')), cut === undefined);
  }
  assert.throws(() => fit.readBytes(fitFile(bytes).with(0, 99), 'a.fit', {}), /header.*99 bytes.*12 or 14/);
  assert.throws(() => fit.readBytes(fitFile(bytes).subarray(0, 12), 'a.fit', {}), UnreadableFile);
});
