/** Controls of the terminal, of line ends and of the direction of writing: none of them belongs into a word. */
const controls = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Build servers take a line that begins so for an order; a log must give none. */
const orders = /(^|\s)(?:::(?=\S)|##(?=\[|vso\[))/g;

/**
 * Text of a file, a title or an exercise as a terminal may show it. Titles come from other people's apps: an escape
 * sequence in one could repaint the screen or hide a line.
 */
export const safeText = (text: string): string =>
  text
    .replace(controls, ' ')
    .replace(orders, (order, before: string) => `${before}${order.trim()[0]} ${order.trim()[0]}`);

const plainSigns: Readonly<Record<string, string>> = {
  '…': '...',
  '×': 'x',
  '·': '-',
  '•': '-',
  '✖': 'x',
  '✔': 'ok',
  '→': '->',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '≥': '>=',
  '≤': '<=',
  '±': '+/-',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
};

/** The nearest text in plain characters, for terminals that know no others. */
export const asciiText = (text: string): string =>
  text
    .replace(/[^\p{ASCII}]/gu, (sign) => plainSigns[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, '?');
