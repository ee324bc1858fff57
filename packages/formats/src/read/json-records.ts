import { UnreadableFile } from './errors.ts';

/** The fields of one record, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** More records are no one athlete's. Ours. */
const mostRecords = 200_000;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the file itself says under a name: never what every object inherits. */
export const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** A number of `least` to `most`; undefined where the field is absent or null, NaN where it holds anything else. */
export const amountIn = (fields: Fields, name: string, least: number, most: number): number | undefined => {
  const value = fieldOf(fields, name);
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' && value >= least && value <= most ? value : Number.NaN;
};

/** Text that is not empty, without the signs that steer a terminal, cut at `mostLength` characters. */
export const textIn = (fields: Fields, name: string, mostLength = 500): string | undefined => {
  const value = fieldOf(fields, name);
  if (typeof value !== 'string') return undefined;
  return (
    value
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, mostLength) || undefined
  );
};

/** Throws UnreadableFile for what is no JSON. */
export const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile(
      file,
      'the JSON is broken off or damaged; fetch or export it again, or restore a copy.',
    );
  }
};

/** Of a list, or of one record alone, each with its place; throws UnreadableFile for all else. */
export const recordsOf = (json: unknown, file: string): readonly unknown[] => {
  const records = Array.isArray(json) ? json : isFields(json) ? [json] : undefined;
  if (!records) throw new UnreadableFile(file, 'a JSON list of records was expected, and this is none.');
  if (records.length > mostRecords)
    throw new UnreadableFile(
      file,
      `the file holds ${records.length} records, and at most ${mostRecords} are read; export fewer years at a time.`,
    );
  return records;
};

const code = (sign: string): number => sign.charCodeAt(0);
const [quote, backslash, comma, newline, openList, closeList, openObject, closeObject, blank] = [
  ...'"\\,\n[]{} ',
].map(code) as [number, number, number, number, number, number, number, number, number];

/** The index of the quote that closes the string which opens at `from`. */
const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) return at;
    if (sign === backslash) at += 1;
  }
  return at;
};

/**
 * The line on which each entry of the lists at this depth starts; 1 is a list that is the whole file. JSON.parse
 * keeps no positions, and a person who mends a file needs one. The text is valid JSON by now, and as deep as it likes.
 */
export const linesAtDepth = (text: string, listDepth: number): readonly number[] => {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  /** What opened at the depth asked for, and is still open, is a list. */
  let isInList = false;
  let isStart = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === newline) line += 1;
    if (sign <= blank) continue;
    if (sign === closeList || sign === closeObject) {
      depth -= 1;
      isStart = false;
      continue;
    }
    if (sign === comma) {
      isStart = isInList && depth === listDepth;
      continue;
    }
    if (isStart) lines.push(line);
    isStart = false;
    if (sign === quote) at = endOfString(text, at);
    else if (sign === openList || sign === openObject) {
      depth += 1;
      if (depth === listDepth) isInList = isStart = sign === openList;
    }
  }
  return lines;
};
