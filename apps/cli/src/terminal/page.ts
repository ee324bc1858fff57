import { type LoadUnit, loadsInUnit } from '@carryover/formats';
import { asciiText, safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** Narrower, and a citation becomes a ribbon; wider, and the eye loses the line. */
const narrowest = 60;
const widest = 100;

/** Lays text on lines of the terminal's width; whatever it is given comes out without control characters. */
export interface Page {
  readonly style: Style;
  /** Characters a line of prose. */
  readonly width: number;
  /** Characters a line of drawings. */
  readonly columns: number;
  /** Breaks at spaces. The first line begins with `start`, the others stand under what follows it. */
  wrap(text: string, start?: string, paint?: (start: string) => string): string;
  /** As wrap, of items that are not broken, two spaces apart. */
  row(items: readonly string[], start?: string): string;
  heading(text: string): string;
  /** The text for a place inside a line. */
  clean(text: string): string;
}

const linesOf = (words: readonly string[], width: number, between: string): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + between.length + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line}${between}${word}`;
  }
  return [...lines, line];
};

/** A space, but not the one between a number and its unit, nor the ones in `3 × 6` and `RIR 2`. */
const gaps = /(?<!×|RIR) (?!×|(?<=\d )(?:h|min|s|kg|lb|km|bpm|%|weeks?|days?)(?!\p{L}))/u;

const asIs = (text: string): string => text;

/** With `unit` the loads of whatever is written stand in the athlete's own. */
export const pageFor = (style: Style, columns: number, unit: LoadUnit = 'kg'): Page => {
  const width = Math.min(widest, Math.max(narrowest, columns));
  const clean = (text: string): string => {
    const safe = loadsInUnit(safeText(text), unit);
    return style.ascii ? asciiText(safe) : safe;
  };
  const under = ([first = '', ...rest]: string[], start: string, paint: (text: string) => string): string => {
    const indent = ' '.repeat(start.length);
    return [`${paint(clean(start))}${first}`.trimEnd(), ...rest.map((line) => indent + line), ''].join('\n');
  };
  return {
    style,
    width,
    columns: Math.max(narrowest, columns),
    clean,
    wrap: (text, start = '', paint = asIs) =>
      under(linesOf(clean(text).trim().split(gaps), width - start.length, ' '), start, paint),
    row: (items, start = '') => under(linesOf(items.map(clean), width - start.length, '  '), start, asIs),
    heading: (text) => `\n${style.strong(clean(text))}\n`,
  };
};
