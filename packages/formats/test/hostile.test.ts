// What is done to a file of every text format by hand; archives, XML and bytes have such tests of their own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type FileReading, type ReadOptions, readers, readText } from '../src/index.ts';
import { assertSound, assertUnpolluted, isRefusal } from './fuzz/demands.ts';

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const options: ReadOptions = { unit: 'kg', distanceUnit: 'km', raceDay: 20_910, zone: 'Europe/Madrid' };

/** What was read, or undefined where the file was refused in words; anything else fails. */
const readingOf = (text: string, file: string): FileReading | undefined => {
  try {
    const reading = readText(text, file, options);
    assertSound(reading);
    return reading;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return undefined;
  } finally {
    assertUnpolluted();
  }
};

const kept = (reading: FileReading | undefined): number =>
  reading === undefined ? 0 : reading.sessions.length + (reading.checkIns?.length ?? 0);

/** The fixture from which most is read. */
const validOf = (format: string) => {
  const files = readdirSync(join(root, format)).flatMap((name) => {
    const file = readdirSync(join(root, format, name)).find((each) => each.startsWith('input.')) ?? '';
    const text = readFileSync(join(root, format, name, file), 'utf8');
    return text.length > 20_000 ? [] : [{ file, text, kept: kept(readingOf(text, file)) }];
  });
  const best = files.reduce((most, each) => (each.kept > most.kept ? each : most));
  assert.ok(best.kept > 0, `${format} has no fixture that is read`);
  return best;
};

const numbers = /\d+(?:\.\d+)?/g;
const words = /[A-Za-z_]{3,}/g;
/** `2026` in all its places, and in `20261004`. */
const years = /(?<!\d)20[012]\d(?=\D|\d{4}(?!\d))/g;
/** Milliseconds since 1970, as the summaries of Garmin have them. */
const instants = /(?<!\d)1\d{12}(?:\.0)?(?!\d)/g;

/** The text with each match replaced, one at a time, at most 150 of them. */
const oneByOne = (text: string, pattern: RegExp, word: string): readonly string[] =>
  [...text.matchAll(pattern)]
    .slice(0, 150)
    .map(({ 0: found, index }) => text.slice(0, index) + word + text.slice(index + found.length));

interface Case {
  readonly name: string;
  readonly inputs: (text: string) => readonly string[];
  /** At most so much of the file is kept, given what is kept of it as it was. */
  readonly mostKept: (before: number) => number;
}

const all = (before: number): number => before;
/** A word in the place of a separator or of an id may part one session in two. */
const any = (): number => Number.POSITIVE_INFINITY;
const none = (): number => 0;

const cases: readonly Case[] = [
  { name: '0 bytes', inputs: () => [''], mostKept: none },
  { name: 'nothing but a byte order mark and blank lines', inputs: () => ['\uFEFF\r\n \n'], mostKept: none },
  { name: 'cut in half', inputs: (text) => [text.slice(0, text.length >> 1)], mostKept: all },
  ...['NaN', 'Infinity', '1e999', '-1e999'].map(
    (word): Case => ({
      name: `${word} for a number`,
      inputs: (text) => oneByOne(text, numbers, word),
      mostKept: any,
    }),
  ),
  ...['__proto__', 'constructor', 'toString'].map(
    (word): Case => ({
      name: `${word} for a header, a key or a name`,
      inputs: (text) => oneByOne(text, words, word),
      mostKept: any,
    }),
  ),
  ...[['1900', '-2208988800000'] as const, ['2101', '4133980800000'] as const].map(
    ([year, instant]): Case => ({
      name: `all dates in ${year}`,
      inputs: (text) => [text.replace(years, year).replace(instants, instant)],
      mostKept: none,
    }),
  ),
];

/** Their days are told by the race day, which is no part of the file. */
const withoutDates: ReadonlySet<string> = new Set(['calendar-hack-yaml']);

for (const { id } of readers)
  test(`${id}: ${cases.length} hostile changes are read in part or refused in words`, () => {
    const { file, text, kept: before } = validOf(id);
    for (const { name, inputs, mostKept } of cases) {
      if (withoutDates.has(id) && name.startsWith('all dates')) continue;
      const changed = inputs(text);
      assert.ok(changed.length > 0, `${name}: nothing was changed`);
      for (const input of changed) {
        const after = kept(readingOf(input, file));
        assert.ok(after <= mostKept(before), `${name}: ${after} of ${before} are kept`);
      }
    }
  });
