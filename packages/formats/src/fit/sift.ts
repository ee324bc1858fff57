import type { FitPart } from './container.ts';
import { type Definition, definitionAt, watchAppKey } from './definitions.ts';
import { SiftedFile } from './sifted-file.ts';
import { descriptionFields, messages, textType, timestampField, uint8Type } from './wanted.ts';

/** A recording of more than three days, one record a second. Ours. */
export const mostMessages = 300_000;

/** The watts of a foot pod, as the apps of its maker and of the watch's maker call them. */
const wattsName = /^(stryd )?(rp_|running )?power$/i;

export interface Sifted {
  /** A whole FIT file of its own, of nothing but what is read here. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly messageCount: number;
  /** The byte at which the messages make no sense any more. */
  readonly brokenAt?: number;
}

const wholeAt = (bytes: Uint8Array, at: number, littleEndian: boolean): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, littleEndian);

/** The full time that a message with a compressed time means, which counts to 32 only. */
const spelledOut = (header: number, last: number | undefined): number | undefined =>
  last === undefined ? undefined : last + (((header & 0x1f) - (last & 0x1f) + 32) & 0x1f);

/** The field of an app that this message describes, when it holds watts. */
const describedField = (bytes: Uint8Array, at: number, { fields }: Definition) => {
  const placeOf = (number: number, type: number) =>
    fields.find((field) => field.number === number && field.type === type);
  const developer = placeOf(descriptionFields.developer, uint8Type);
  const number = placeOf(descriptionFields.number, uint8Type);
  const name = placeOf(descriptionFields.name, textType);
  if (!developer || !number || !name) return undefined;
  const [text = ''] = new TextDecoder()
    .decode(bytes.subarray(at + name.from, at + name.from + name.size))
    .split('\0');
  return {
    key: watchAppKey(bytes[at + developer.from] ?? 0, bytes[at + number.from] ?? 0),
    isWatts: wattsName.test(text.trim()),
  };
};

/**
 * Walks over the messages of a file and keeps those that are read, and of them the fields that are read. So the decoder
 * never meets a length that is not true, more messages than are bearable, or a name of a field that somebody chose.
 */
export const sift = ({ bytes, from, to }: FitPart): Sifted => {
  const definitions: (Definition | undefined)[] = [];
  const watts = new Set<number>();
  const sifted = new SiftedFile(to - from);
  let lastTime: number | undefined;
  let at = from;

  const isKept = (definition: Definition, values: number): boolean => {
    if (definition.message !== messages.fieldDescription) return true;
    const described = describedField(bytes, values, definition);
    if (described?.isWatts) watts.add(described.key);
    else if (described) watts.delete(described.key);
    return described?.isWatts === true;
  };

  const end = (brokenAt?: number): Sifted => ({
    bytes: sifted.whole(),
    messageCount: sifted.messageCount,
    ...(brokenAt === undefined ? {} : { brokenAt }),
  });

  while (at < to && sifted.messageCount <= mostMessages) {
    const header = bytes[at] ?? 0;
    const compressed = (header & 0x80) !== 0;
    if (!compressed && (header & 0x40) !== 0) {
      const found = definitionAt(bytes, at, to, watts);
      if (!found) return end(at);
      definitions[header & 0x0f] = found.definition;
      at = found.end;
      continue;
    }
    const local = compressed ? (header >> 5) & 0x03 : header & 0x0f;
    const definition = definitions[local];
    if (!definition || (!compressed && (header & 0x30) !== 0)) return end(at);
    // A message with a compressed time leaves its full time out, where its definition begins with one.
    const [first] = definition.fields;
    const left = compressed && first?.number === timestampField ? first.size : 0;
    const values = at + 1 - left;
    const next = values + definition.size;
    if (next > to) return end(at);
    const own = definition.time;
    if (compressed) lastTime = spelledOut(header, lastTime);
    else if (own) lastTime = wholeAt(bytes, values + own.from, definition.littleEndian);
    const time = compressed || own ? lastTime : undefined;
    if (isKept(definition, values)) sifted.put(local, definition, bytes, values, time);
    at = next;
  }
  return end();
};
