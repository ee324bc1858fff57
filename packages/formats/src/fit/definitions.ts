import { isWanted, timestampField, timestampType } from './wanted.ts';

export interface Field {
  readonly number: number;
  /** Since the first byte of the message's values. */
  readonly from: number;
  readonly size: number;
  readonly type: number;
}

/** A field that an app on the watch has added; what it means is told by a message of its own. */
export interface DeveloperField extends Field {
  readonly developer: number;
}

/** What the messages of one local kind look like until it is defined anew. */
export interface Definition {
  readonly message: number;
  readonly littleEndian: boolean;
  readonly fields: readonly Field[];
  /** Of `fields`, those that are read; the time is handled apart. */
  readonly kept: readonly Field[];
  readonly keptOfDevelopers: readonly DeveloperField[];
  /** Where the message has its own full time. */
  readonly time: Field | undefined;
  readonly size: number;
}

const definitionBytes = 6;
const fieldBytes = 3;

export const watchAppKey = (developer: number, number: number): number => developer * 256 + number;

const fieldsAt = <T>(
  bytes: Uint8Array,
  at: number,
  count: number,
  start: number,
  make: (first: number, from: number, size: number, third: number) => T,
): { readonly fields: readonly T[]; readonly size: number } => {
  const fields: T[] = [];
  let from = start;
  for (let index = 0; index < count; index++) {
    const place = at + index * fieldBytes;
    const size = bytes[place + 1] ?? 0;
    fields.push(make(bytes[place] ?? 0, from, size, bytes[place + 2] ?? 0));
    from += size;
  }
  return { fields, size: from };
};

/** The definition that begins at a byte, and where it ends; undefined for one that makes no sense. */
export const definitionAt = (
  bytes: Uint8Array,
  at: number,
  to: number,
  watts: ReadonlySet<number>,
): { readonly definition: Definition; readonly end: number } | undefined => {
  const order = bytes[at + 2];
  if (at + definitionBytes > to || order === undefined || order > 1) return undefined;
  const [third = 0, fourth = 0, count = 0] = bytes.subarray(at + 3, at + 6);
  const nativeEnd = at + definitionBytes + count * fieldBytes;
  const hasDevelopers = ((bytes[at] ?? 0) & 0x20) !== 0;
  if (nativeEnd + (hasDevelopers ? 1 : 0) > to) return undefined;
  const more = hasDevelopers ? (bytes[nativeEnd] ?? 0) : 0;
  const end = nativeEnd + (hasDevelopers ? 1 + more * fieldBytes : 0);
  if (end > to) return undefined;
  const native = fieldsAt(bytes, at + definitionBytes, count, 0, (number, from, size, type) => ({
    number,
    from,
    size,
    type,
  }));
  const added = fieldsAt(bytes, nativeEnd + 1, more, native.size, (number, from, size, developer) => ({
    number,
    from,
    size,
    type: 0,
    developer,
  }));
  const message = order === 0 ? third | (fourth << 8) : (third << 8) | fourth;
  const all = new Set(native.fields.map(({ number }) => number));
  const definition = {
    message,
    littleEndian: order === 0,
    fields: native.fields,
    kept: native.fields.filter(({ number }) => number !== timestampField && isWanted(message, number, all)),
    keptOfDevelopers: added.fields.filter(({ developer, number }) =>
      watts.has(watchAppKey(developer, number)),
    ),
    time: native.fields.find(
      ({ number, type, size }) => number === timestampField && type === timestampType && size === 4,
    ),
    size: added.size,
  };
  return { definition, end };
};
