import type { Definition } from './definitions.ts';
import { isTimed, textType, timestampField, timestampType } from './wanted.ts';

const headerBytes = 14;
const protocolVersion = 0x20;
/** What the protocol writes for a time that is not known. */
const noTime = 0xffffffff;

/** Gathers messages into a FIT file. */
export class SiftedFile {
  messageCount = 0;
  #bytes: Uint8Array<ArrayBuffer>;
  #end = headerBytes;
  /** What was written last of each local kind. */
  readonly #written: (Definition | undefined)[] = [];

  constructor(expectedBytes: number) {
    this.#bytes = new Uint8Array(headerBytes + expectedBytes);
  }

  #room(bytes: number): void {
    if (this.#end + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array((this.#end + bytes) * 2);
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }

  #push(...values: readonly number[]): void {
    for (const value of values) this.#bytes[this.#end++] = value;
  }

  #define(local: number, { message, littleEndian, kept, keptOfDevelopers }: Definition): void {
    const added = keptOfDevelopers.length > 0;
    const timed = isTimed(message);
    this.#room(6 + 3 * (kept.length + 1) + 1 + 3 * keptOfDevelopers.length);
    const [low, high] = [message & 0xff, message >> 8];
    this.#push((added ? 0x60 : 0x40) | local, 0, littleEndian ? 0 : 1);
    this.#push(littleEndian ? low : high, littleEndian ? high : low, kept.length + (timed ? 1 : 0));
    for (const { number, size, type } of kept) this.#push(number, size, type);
    if (timed) this.#push(timestampField, 4, timestampType);
    if (added) this.#push(keptOfDevelopers.length);
    for (const { number, size, developer } of keptOfDevelopers) this.#push(number, size, developer);
  }

  #copy(bytes: Uint8Array, from: number, size: number): void {
    for (let at = from; at < from + size; at++) this.#bytes[this.#end++] = bytes[at] ?? 0;
  }

  /** Watches leave the remains of longer texts behind the end of a text. */
  #copyText(bytes: Uint8Array, from: number, size: number): void {
    const end = bytes.subarray(from, from + size).indexOf(0);
    const length = end === -1 ? size : end;
    this.#copy(bytes, from, length);
    for (let rest = length; rest < size; rest++) this.#bytes[this.#end++] = 0;
  }

  /** One message, of whose values the first would stand at `values`; its time is told in full. */
  put(
    local: number,
    definition: Definition,
    bytes: Uint8Array,
    values: number,
    time: number | undefined,
  ): void {
    const { message, kept, keptOfDevelopers, size, littleEndian } = definition;
    if (kept.length + keptOfDevelopers.length === 0) return;
    if (this.#written[local] !== definition) this.#define(local, definition);
    this.#written[local] = definition;
    this.#room(1 + size + 4);
    this.#push(local);
    for (const field of kept)
      if (field.type === textType) this.#copyText(bytes, values + field.from, field.size);
      else this.#copy(bytes, values + field.from, field.size);
    if (isTimed(message)) {
      new DataView(this.#bytes.buffer).setUint32(this.#end, time ?? noTime, littleEndian);
      this.#end += 4;
    }
    for (const field of keptOfDevelopers) this.#copy(bytes, values + field.from, field.size);
    this.messageCount++;
  }

  whole(): Uint8Array<ArrayBuffer> {
    const header = new DataView(this.#bytes.buffer);
    this.#bytes.set([headerBytes, protocolVersion, 0, 0]);
    header.setUint32(4, this.#end - headerBytes, true);
    this.#bytes.set([0x2e, 0x46, 0x49, 0x54], 8);
    return this.#bytes.slice(0, this.#end);
  }
}
