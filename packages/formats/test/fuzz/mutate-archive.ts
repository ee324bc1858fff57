import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { Chance } from '../seeded.ts';
import { type Bytes, extremeAt, joined, mutateBytes } from './mutate-bytes.ts';

export interface MemberFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const numbers = (...fields: readonly (readonly [width: 2 | 4, value: number])[]): Bytes => {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
};

interface Packed {
  readonly name: Uint8Array;
  readonly method: 0 | 8;
  readonly sum: number;
  readonly size: number;
  readonly body: Uint8Array;
}

const pack = ({ name, bytes }: MemberFile, isStored: boolean): Packed => ({
  name: new TextEncoder().encode(name),
  method: isStored ? 0 : 8,
  sum: crc32(bytes),
  size: bytes.length,
  body: isStored ? bytes : deflateRawSync(bytes, { level: 1 }),
});

/** What the local and the central header of a member have in common: version, flags, method, time, sizes. */
const common = ({ name, method, sum, size, body }: Packed) =>
  [
    [2, 20],
    [2, 0x800],
    [2, method],
    [4, 0x5a_21_00_00],
    [4, sum],
    [4, body.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const;

/** A ZIP archive, synchronously and with the places of its headers known, as fuzzing makes thousands. */
const zip = (members: readonly Packed[]): { readonly bytes: Bytes; readonly headers: readonly number[] } => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const headers: number[] = [];
  let at = 0;
  for (const member of members) {
    const local = joined(numbers([4, 0x04034b50], ...common(member)), member.name, member.body);
    const central = [[2, 0] as const, [2, 0] as const, [2, 0] as const, [4, 0] as const, [4, at] as const];
    directory.push(numbers([4, 0x02014b50], [2, 20], ...common(member), ...central), member.name);
    parts.push(local);
    headers.push(at);
    at += local.length;
  }
  const list = joined(...directory);
  const count = members.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, at],
    [2, 0],
  );
  let central = at;
  for (const { name } of members) {
    headers.push(central);
    central += 46 + name.length;
  }
  return { bytes: joined(...parts, list, end), headers: [...headers, central] };
};

const names = [
  ...([
    '../up.csv',
    '/etc/passwd',
    'C:\\x.csv',
    'a/../../b.csv',
    '__proto__',
    'activities.csv',
    'a.csv.gz',
  ] as const),
  ...([
    'x.zip',
    '',
    '\0.csv',
    'a\nb.csv',
    'Uploaded_1.zip',
    'con',
    `${'d/'.repeat(150)}a.csv`,
    'a.fit',
  ] as const),
] as const;

const renamed = (member: MemberFile, chance: Chance): MemberFile =>
  chance.happens(0.15) ? { ...member, name: chance.pick(names) } : member;

/** An archive of these files, most of them right, with a header, a name, or some byte changed. */
export const mutantZip = (files: () => MemberFile, chance: Chance, depth = 0): Bytes => {
  const members = Array.from({ length: chance.between(1, 2) }, (): Packed => {
    const isArchive = depth < 3 && chance.happens(0.08);
    const file = isArchive ? { name: 'inner.zip', bytes: mutantZip(files, chance, depth + 1) } : files();
    return pack(renamed(file, chance), chance.happens(0.6));
  });
  const { bytes, headers } = zip(members);
  const [first = 0, ...more] = headers;
  while (chance.happens(0.5))
    extremeAt(bytes, chance.pick([first, ...more]) + chance.between(0, 45), chance.pick([1, 2, 4]), chance);
  return chance.happens(0.25) ? mutateBytes(bytes, chance) : bytes;
};

export const mutantGzip = (file: MemberFile, chance: Chance): Bytes => {
  const packed = new Uint8Array(gzipSync(file.bytes, { level: 1 }));
  const twice = chance.happens(0.05) ? new Uint8Array(gzipSync(packed, { level: 1 })) : packed;
  const whole = chance.happens(0.05) ? joined(twice, twice) : twice;
  return chance.happens(0.6) ? mutateBytes(whole, chance) : whole;
};
