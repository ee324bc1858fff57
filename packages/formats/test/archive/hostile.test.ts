import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileReading, readSource, UnreadableFile } from '../../src/index.ts';
import { bytesOf, gzipOf, stravaCsv } from './pack.ts';
import { type RawEntry, rawZip } from './raw-zip.ts';

const list = stravaCsv([
  {
    'Activity ID': '1',
    'Activity Date': 'Oct 4, 2026, 5:30:00 AM',
    'Activity Name': 'Long one',
    'Activity Type': 'Run',
    'Elapsed Time': '5400',
    Distance: '16.2',
  },
]);
const good: RawEntry = { name: 'good.csv', content: list };

const blob = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const readRaw = (entries: readonly RawEntry[]): Promise<FileReading> =>
  readSource(blob(rawZip(entries)), 'x.zip');

const zeros = new Uint8Array(30 * 1024 ** 2);

/** Each beside a good member, which is read all the same. */
const bad: readonly (readonly [string, RawEntry, RegExp])[] = [
  ['a bomb', { name: 'bomb.csv', content: zeros }, /more than 200 times its size/],
  ['a bomb that claims to be small', { name: 'bomb.csv', content: zeros, claimedSize: 10 }, /size|damaged/],
  [
    'a bomb in gzip',
    { name: 'bomb.csv.gz', content: gzipOf(zeros), method: 0 },
    /more than 200 times its size/,
  ],
  [
    'a size that is too large',
    { name: 'a.csv', content: list, claimedSize: 1000 },
    /not what the archive tells of it/,
  ],
  [
    'a size of 4 GB',
    { name: 'a.csv', content: list, claimedSize: 0xfffffffe },
    /not what the archive tells of it/,
  ],
  ['a wrong checksum', { name: 'a.csv', content: list, crc: 1 }, /not what the archive tells of it/],
  ['a password', { name: 'a.csv', content: list, flags: 1 }, /locked with a password/],
  ['an unknown packing', { name: 'a.csv', content: list, method: 12 }, /packed in a way that is not read/],
  ['a name that leads upwards', { name: '../../a.csv', content: list }, /leads out of the archive/],
  ['a name that leads upwards in the other system', { name: 'b\\..\\a.csv', content: list }, /leads out/],
  ['a name at the root', { name: '/etc/a.csv', content: list }, /root of a disk/],
  ['a name with a drive', { name: 'C:\\a.csv', content: list }, /root of a disk/],
  ['a name with NUL', { name: 'a.csv\0.jpg', content: list }, /NUL/],
  ['a name without end', { name: `${'a/'.repeat(300)}a.csv`, content: list }, /letters, over 400/],
  ['the same name twice', { name: 'good.csv', content: list }, /second file of this name/],
  ['bytes of another member', { name: 'a.csv', content: list, sharesWith: 0 }, /shares its bytes/],
  ['an empty file', { name: 'a.csv', content: '' }, /it is empty/],
  [
    'gzip that was cut off',
    { name: 'a.csv.gz', content: gzipOf(list).slice(0, 60) },
    /gzip packing is damaged/,
  ],
  [
    'gzip with a wrong checksum',
    { name: 'a.csv.gz', content: gzipOf(list).with(-5, 1) },
    /gzip packing is damaged/,
  ],
  [
    'a bomb in an archive in it',
    { name: 'i.zip', content: rawZip([{ name: 'b.csv', content: zeros }]) },
    /more than 200 times/,
  ],
  [
    'an archive in it that is cut off',
    { name: 'i.zip', content: rawZip([good]).slice(0, -30) },
    /list of its files cannot be read/,
  ],
];
for (const [name, entry, reason] of bad) {
  test(`${name} costs only itself, and is named`, async () => {
    const { sessions, skipped } = await readRaw([good, entry]);
    assert.equal(sessions.length, 1);
    assert.equal(skipped.length, 1);
    assert.match(skipped[0]?.reason ?? '', reason);
    assert.equal(skipped[0]?.file, 'x.zip');
    assert.match(skipped[0]?.place ?? '', /\.csv|\.zip/);
  });
}

const whole = rawZip([good, { name: 'b.csv', content: list }]);
const directoryAt = Buffer.from(whole).indexOf('PK\u0001\u0002', 0, 'latin1');

/** The whole archive: nobody can tell what is in it. */
const unreadable: readonly (readonly [string, Uint8Array<ArrayBuffer>, RegExp])[] = [
  ['an archive that was cut off', whole.slice(0, whole.length >> 1), /damaged or was not copied whole/],
  ['nothing but a beginning', whole.slice(0, 10), /damaged or was not copied whole/],
  ['a damaged list of members', whole.with(directoryAt, 0), /damaged or was not copied whole/],
  ['an archive of nothing', rawZip([]), /holds no file of a format/],
  [
    'more members than anyone has',
    rawZip([
      good,
      ...Array.from({ length: 50_000 }, (_, index) => ({
        name: `${index}.csv`,
        content: '',
        method: 0,
        sharesWith: 0,
      })),
    ]),
    /holds over 50000 files/,
  ],
  [
    'one bad member and nothing else',
    rawZip([{ name: 'a.csv', content: list, crc: 1 }]),
    /nothing in it can be read\. a\.csv: it is not what the archive tells/,
  ],
];
for (const [name, bytes, message] of unreadable) {
  test(`${name} is refused in words`, async () => {
    await assert.rejects(
      readSource(blob(bytes), 'x.zip'),
      (error: unknown) => error instanceof UnreadableFile && message.test(error.message),
    );
  });
}

test('a name cannot move a cursor or turn the direction of writing', async () => {
  const { skipped } = await readRaw([good, { name: 'a\u001b[2J\u202Egpj.csv', content: list, crc: 1 }]);
  assert.equal(skipped[0]?.place, 'a·[2J·gpj.csv');
});

test('one file packed by gzip has the same limits', async () => {
  await assert.rejects(
    readSource(blob(gzipOf(zeros)), 'a.csv.gz'),
    /a\.csv\.gz: it unpacks to more than 200 times/,
  );
  await assert.rejects(readSource(blob(gzipOf(list).slice(0, 50)), 'a.csv.gz'), /damaged or cut off/);
  const tar = new Uint8Array(2048);
  tar.set(bytesOf('ustar'), 257);
  await assert.rejects(readSource(blob(gzipOf(tar)), 'a.tgz'), /tar archive.*hand over the folder/);
});

test('whatever is done to an archive, it is read or refused in words', async () => {
  // A small linear congruential generator: the same damage in each run.
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const tally = { read: 0, refused: 0 };
  for (let round = 0; round < 400; round += 1) {
    const damaged = whole.slice(0, next(4) === 0 ? next(whole.length) : whole.length);
    for (let hits = 1 + next(4); hits > 0; hits -= 1) damaged[next(damaged.length)] = next(256);
    try {
      await readSource(blob(damaged), 'x.zip');
      tally.read += 1;
    } catch (error) {
      assert.ok(error instanceof UnreadableFile, String(error));
      tally.refused += 1;
    }
  }
  assert.ok(tally.read > 20 && tally.refused > 20, JSON.stringify(tally));
});
