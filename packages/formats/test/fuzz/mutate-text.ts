import type { Chance } from '../seeded.ts';

type Words = readonly [string, ...string[]];

/** What has broken readers of every text: odd numbers and dates, names of prototypes, controls, half characters. */
const anywhere: Words = [
  ...(['-1', '0', '1e999', '-1e999', '1e-9', 'NaN', 'Infinity', '-0', '9007199254740993', '0x10'] as const),
  ...(['1,000,000.5', '1.000.000,5', '2,5', '99999999999999999999', '.', '4294967296', '--', '+5'] as const),
  ...([
    '1900-01-01',
    '2100-12-31',
    '2101-01-01',
    '1969-12-31T23:59:59Z',
    '2026-02-30',
    '9999-99-99',
  ] as const),
  ...(['0000-00-00', '2026-10-25T02:30:00', '24:00:00', '25:61', '1970-01-01T00:00:00+14:00'] as const),
  ...(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined'] as const),
  ...([
    '\0',
    '\u0001',
    '\u00a0',
    '\u2028',
    '\ud800',
    '\ufeff',
    '\ufffd',
    '🏃',
    'é',
    '\u202e',
    '\t',
    ' ',
  ] as const),
  ...([
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '"',
    "'",
    '\\',
    '=cmd()',
    '../../../etc/passwd',
    'x'.repeat(2000),
  ] as const),
];

const byEnding: Readonly<Record<string, Words>> = {
  csv: [
    ',',
    ';',
    '\t',
    '""',
    '"\n',
    ',,,,',
    '","',
    ', ',
    ';;',
    'kg',
    'lbs',
    'W',
    'Rest Timer',
    '0:00',
    '1:2:3:4',
  ],
  json: [
    ...([
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"__proto__":{"polluted":1},',
      '"constructor":{"prototype":{}},',
    ] as const),
    ...(['[[[[', '{"a":', 'true', 'null', '{}', '[]', '"\\ud800"', '-', '1e400', '"id":', '""'] as const),
  ],
  xml: [
    ...([
      '<',
      '>',
      '/>',
      '</a>',
      '<a>',
      '<a b="c">',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?xml?>',
      '&',
    ] as const),
    ...([
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
      '&b;',
      '&#0;',
    ] as const),
    ...(['&#x110000;', '&amp;lt;', '<__proto__>1</__proto__>', '<constructor/>', '<a>'.repeat(300)] as const),
    ...(['xmlns:__proto__="x"', '<Trackpoint><Time>', '<trkpt>', '</trk>', '<Lap>', '<Id>', 'ns:'] as const),
  ],
  ics: [
    ...([
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'BEGIN:VCALENDAR\n',
      '\n ',
      ';VALUE=DATE:',
      'TZID=Mars/Olympus',
    ] as const),
    ...(['RRULE:FREQ=SECONDLY;COUNT=99999999\n', 'RRULE:FREQ=DAILY;UNTIL=99991231\n', '\\n', '\\,'] as const),
    ...([
      'DTSTART:20261301\n',
      'DTSTART:19000101T000000Z\n',
      'DURATION:-P9999999W\n',
      ':',
      ';',
      '=',
    ] as const),
  ],
  yaml: [
    '- ',
    ': ',
    '&a [*a]',
    '*a',
    '!!js/function x',
    '<<: *a',
    '|\n',
    '>\n',
    '{',
    '[',
    '?',
    '#',
    '---\n',
    '  ',
  ],
  week: [
    'run easy 45m',
    'lift legs heavy',
    ' | ',
    ': ',
    '3x5',
    '/side',
    'rir2',
    'rest180s',
    '?',
    'Mon',
    '99999km',
  ],
};
const xmlEndings: ReadonlySet<string> = new Set(['gpx', 'tcx', 'xml']);

export const wordsFor = (ending: string): Words => [
  ...anywhere,
  ...(byEnding[xmlEndings.has(ending) ? 'xml' : ending] ?? []),
];

/** Runs that a pattern with two ways to match them takes the square, or worse, of their length for. */
const runs: Words = [
  ' ',
  '0',
  '9',
  ',',
  '.',
  '"',
  '-',
  ':',
  'a',
  '\t',
  '\n',
  '<',
  '[',
  '{',
  '(',
  '&',
  '/',
  ' ,',
];

const jsonToken = /-?\d+(?:\.\d+)?|"[^"\n]*"|true|false|null/g;
const token = /-?\d+(?:\.\d+)?|"[^"\n]{0,60}"|[A-Za-z_]+|[^\w\s]/g;

type Span = readonly [from: number, to: number];

const spansOf = (text: string, pattern: RegExp): readonly [Span, ...Span[]] => {
  const [first, ...more] = [...text.matchAll(pattern)].map(
    ({ 0: { length }, index }): Span => [index, index + length],
  );
  return [first ?? [0, text.length], ...more];
};

export interface TextSeed {
  readonly text: string;
  readonly tokens: readonly [Span, ...Span[]];
  readonly lines: readonly [Span, ...Span[]];
  readonly words: Words;
  /** Keys and values of JSON; none in other texts. */
  readonly jsonTokens: readonly [Span, ...Span[]];
  readonly isJson: boolean;
}

export const textSeed = (text: string, ending: string): TextSeed => ({
  text,
  tokens: spansOf(text, token),
  lines: spansOf(text, /[^\n]*\n/g),
  words: wordsFor(ending),
  jsonTokens: spansOf(ending === 'json' ? text : '', jsonToken),
  isJson: ending === 'json',
});

const put = (text: string, [from, to]: Span, what: string): string =>
  text.slice(0, from) + what + text.slice(to);

const someSpan = (text: string, chance: Chance): Span => {
  const from = chance.between(0, text.length);
  return [from, Math.min(text.length, from + chance.between(0, chance.happens(0.1) ? text.length : 30))];
};

type Change = (text: string, seed: TextSeed, chance: Chance) => string;

/** Places of the seed still hit something after other changes; where they do not, the text has become shorter. */
const changes: readonly [Change, ...Change[]] = [
  (text, { tokens, words }, chance) => put(text, chance.pick(tokens), chance.pick(words)),
  (text, { tokens, words }, chance) => put(text, chance.pick(tokens), chance.pick(words)),
  (text, { tokens }, chance) => put(text, chance.pick(tokens), ''),
  (text, { tokens }, chance) => put(text, chance.pick(tokens), text.slice(...chance.pick(tokens))),
  (text, { tokens }, chance) =>
    put(
      text,
      chance.pick(tokens),
      String(chance.happens(0.5) ? chance.between(-9, 99) : chance.next() * 1e12),
    ),
  (text, { lines }, chance) => put(text, chance.pick(lines), ''),
  (text, { lines }, chance) => {
    const [from, to] = chance.pick(lines);
    return put(text, [from, from], text.slice(from, to).repeat(chance.between(1, 3)));
  },
  (text, { lines }, chance) => put(text, chance.pick(lines), text.slice(...chance.pick(lines))),
  (text, _, chance) => put(text, someSpan(text, chance), ''),
  (text, _, chance) => put(text, [chance.between(0, text.length), text.length], ''),
  (text, _, chance) => {
    const at = chance.between(0, text.length);
    return put(
      text,
      [at, at + 1],
      String.fromCharCode(chance.between(0, chance.happens(0.7) ? 127 : 65_535)),
    );
  },
  (text, { words }, chance) => {
    const at = chance.between(0, text.length);
    return put(text, [at, at], chance.pick(words));
  },
  (text, _, chance) => {
    const at = chance.between(0, text.length);
    return put(text, [at, at], chance.pick(runs).repeat(chance.between(2, chance.happens(0.02) ? 5000 : 60)));
  },
];

/** Still JSON afterwards, so that what is in it is read and not its grammar alone. */
const changeJson: Change = (text, { jsonTokens, words }, chance) => {
  const span = chance.pick(jsonTokens);
  const isKey = text[span[1]] === ':';
  const word = chance.pick(words);
  const values = [
    JSON.stringify(word),
    '-1',
    '0.5',
    '1e15',
    '1e400',
    '99999',
    'null',
    'true',
    '[]',
    '{}',
  ] as const;
  return put(text, span, isKey || chance.happens(0.3) ? JSON.stringify(word) : chance.pick(values));
};

const utf16 = (text: string, swapped: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = -1; at < text.length; at += 1)
    view.setUint16(2 + at * 2, at < 0 ? 0xfeff : text.charCodeAt(at), !swapped);
  return bytes;
};

const utf8 = new TextEncoder();

const encode = (text: string, chance: Chance): Uint8Array<ArrayBuffer> => {
  if (chance.happens(0.96)) return utf8.encode(text);
  if (chance.happens(0.4)) return utf16(text, chance.happens(0.5));
  if (chance.happens(0.5)) return utf8.encode(`\ufeff${text}`);
  // As an old spreadsheet writes it: not valid UTF-8 where letters have accents.
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
};

/** A few changes to a valid text, with the bytes that an editor or an attacker would give it. */
export const mutateText = (seed: TextSeed, chance: Chance): Uint8Array<ArrayBuffer> => {
  let { text } = seed;
  const change = seed.isJson && chance.happens(0.7) ? changeJson : undefined;
  do text = (change ?? chance.pick(changes))(text, seed, chance);
  while (chance.happens(0.45));
  return encode(text, chance);
};
