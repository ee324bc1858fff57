/** Base types of the FIT protocol, as their byte in a definition. */
export const fitTypes = {
  enum: 0x00,
  uint8: 0x02,
  text: 0x07,
  uint16: 0x84,
  sint32: 0x85,
  uint32: 0x86,
} as const;

export type FitType = (typeof fitTypes)[keyof typeof fitTypes];

/** Field number, type, and value in the profile's whole numbers; undefined is written as "not said". */
export type Cell = readonly [
  number: number,
  type: FitType,
  value: number | string | readonly (number | undefined)[] | undefined,
];

const widths = new Map<FitType, number>([
  [fitTypes.enum, 1],
  [fitTypes.uint8, 1],
  [fitTypes.text, 1],
  [fitTypes.uint16, 2],
  [fitTypes.sint32, 4],
  [fitTypes.uint32, 4],
]);
const unsaid = new Map<FitType, number>([
  [fitTypes.enum, 0xff],
  [fitTypes.uint8, 0xff],
  [fitTypes.text, 0],
  [fitTypes.uint16, 0xffff],
  [fitTypes.sint32, 0x7fffffff],
  [fitTypes.uint32, 0xffffffff],
]);

const littleEndian = (value: number, width: number): readonly number[] =>
  Array.from({ length: width }, (_, byte) => (Math.round(value) >>> (8 * byte)) & 0xff);

const bytesOf = ([, type, value]: Cell): readonly number[] => {
  if (typeof value === 'string') return [...new TextEncoder().encode(value), 0];
  const width = widths.get(type)!;
  const values: readonly (number | undefined)[] = Array.isArray(value)
    ? value
    : [value as number | undefined];
  return values.flatMap((each) => littleEndian(each ?? unsaid.get(type)!, width));
};

const table = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  return crc;
});

export const fitCrc = (bytes: Iterable<number>): number => {
  let crc = 0;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return crc;
};

/** Header, messages and checksum: what a watch would have written of these messages. */
export const fitFile = (messages: readonly number[]): Uint8Array<ArrayBuffer> => {
  const head = [
    14,
    0x20,
    ...littleEndian(21_188, 2),
    ...littleEndian(messages.length, 4),
    0x2e,
    0x46,
    0x49,
    0x54,
  ];
  const header = [...head, ...littleEndian(fitCrc(head), 2)];
  const file = new Uint8Array(header.length + messages.length + 2);
  file.set(header);
  file.set(messages, header.length);
  file.set(littleEndian(fitCrc(file.subarray(0, -2)), 2), header.length + messages.length);
  return file;
};

/** Writes messages one after the other, each kind defined anew where its fields change. */
export class FitMessages {
  readonly bytes: number[] = [];
  #defined = '';

  /** `developer` are fields of an app on the watch: their number, and their bytes. */
  write(
    message: number,
    cells: readonly Cell[],
    developer: readonly (readonly [number, readonly number[]])[] = [],
  ): this {
    const values = cells.map(bytesOf);
    const definition = [
      developer.length > 0 ? 0x60 : 0x40,
      0,
      0,
      ...littleEndian(message, 2),
      cells.length,
      ...cells.flatMap(([number, type], index) => [number, values[index]!.length, type]),
      ...(developer.length > 0
        ? [developer.length, ...developer.flatMap(([number, bytes]) => [number, bytes.length, 0])]
        : []),
    ];
    const key = definition.join();
    if (key !== this.#defined) for (const byte of definition) this.bytes.push(byte);
    this.#defined = key;
    this.bytes.push(0);
    for (const value of values) for (const byte of value) this.bytes.push(byte);
    for (const [, bytes] of developer) for (const byte of bytes) this.bytes.push(byte);
    return this;
  }
}
