import Papa from 'papaparse';
import type { SkippedRow } from './reader.ts';

const byteOrderMark = '\uFEFF';

/** Folds what apps vary in a header: case, outer space, the form of accented letters. */
const foldHeader = (cell: string): string => cell.trim().normalize('NFC').toLowerCase();

const firstLineOf = (text: string): string => {
  const start = text.startsWith(byteOrderMark) ? 1 : 0;
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.slice(start, 20_000) : text.slice(start, Math.min(end, 20_000))).replace(/\r$/, '');
};

/** The separator that the header uses most; app names and dates hold commas, headers rarely do. */
const delimiterOf = (firstLine: string): string => {
  const unquoted = firstLine.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => unquoted.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
};

/** The header's names, folded, in the order of the columns. */
export const headerOf = (head: string): readonly string[] => {
  const line = firstLineOf(head);
  const rows = Papa.parse<string[]>(line, { delimiter: delimiterOf(line), newline: '\n' }).data;
  return (rows[0] ?? []).map(foldHeader);
};

export interface Table {
  readonly header: readonly string[];
  readonly width: number;
  /** Without the header row and without a final empty line; cells are untrusted text. */
  readonly rows: readonly (readonly string[])[];
  /** The file's line on which a row starts: quoted cells may span lines. */
  readonly lineOf: (row: number) => number;
  /** Quotes that never close: the rows that they damaged are left out of `rows`. */
  readonly skipped: readonly SkippedRow[];
  /** The column of a header's nth occurrence (1 is the first), by any of its names; -1 when absent. */
  readonly column: (names: readonly string[], occurrence?: number) => number;
}

const newlinesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const offsetOfLine = (text: string, line: number): number => {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
};

/** Line numbers are only counted when asked for: most files are read without a skipped row. */
const lineCounter = (
  text: string,
  rows: readonly (readonly string[])[],
  firstLine: number,
): ((row: number) => number) => {
  // As many rows as lines: no cell spans two.
  if (newlinesIn(text) + 1 === rows.length) return (row) => firstLine + row;
  let lines: number[] | undefined;
  return (row) => {
    if (!lines) {
      let line = firstLine;
      lines = rows.map((cells) => {
        const startsAt = line;
        line += 1 + cells.reduce((sum, cell) => sum + newlinesIn(cell), 0);
        return startsAt;
      });
    }
    return lines[row] ?? firstLine;
  };
};

interface Piece {
  readonly rows: string[][];
  /** Line of the row whose quote never closes, in the file. */
  readonly openQuoteAt?: number;
  readonly lineOf: (row: number) => number;
}

const parsePiece = (text: string, delimiter: string, firstLine: number): Piece => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const open = errors.find((error) => error.code === 'MissingQuotes');
  const lineOf = lineCounter(text, data, firstLine);
  if (open?.row === undefined) return { rows: data, lineOf };
  return { rows: data.slice(0, open.row), openQuoteAt: lineOf(open.row), lineOf };
};

/** A damaged file may have many; each costs a pass over what follows it. */
const mostOpenQuotes = 50;

const parsePieces = (text: string, delimiter: string, file: string) => {
  const pieces: Piece[] = [parsePiece(text, delimiter, 1)];
  const skipped: SkippedRow[] = [];
  for (let last = pieces[0]; last?.openQuoteAt !== undefined; last = pieces.at(-1)) {
    const line = last.openQuoteAt;
    const giveUp = skipped.length + 1 >= mostOpenQuotes;
    skipped.push({
      file,
      line,
      reason: giveUp
        ? 'too many quotes that never close; the rest of the file was left out'
        : 'a quote opens here and never closes; expected a closing " before the end of the cell',
    });
    const rest = giveUp ? '' : text.slice(offsetOfLine(text, line + 1));
    if (rest === '') break;
    pieces.push(parsePiece(rest, delimiter, line + 1));
  }
  return { pieces, skipped };
};

const joinPieces = (pieces: readonly Piece[]): Pick<Table, 'rows' | 'lineOf'> => {
  const [only] = pieces;
  if (pieces.length === 1 && only) return { rows: only.rows, lineOf: only.lineOf };
  const lines = pieces.flatMap((piece) => piece.rows.map((_, row) => piece.lineOf(row)));
  return { rows: pieces.flatMap((piece) => piece.rows), lineOf: (row) => lines[row] ?? 1 };
};

const isBlank = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === '';

/**
 * Rows as arrays: a header never becomes a key of an object, so `__proto__` is a name like any other, and a
 * cell is only ever text.
 */
export const parseTable = (text: string, file: string): Table => {
  const unmarked = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const plain = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  const { pieces, skipped } = parsePieces(plain, delimiterOf(firstLineOf(plain)), file);
  const { rows, lineOf } = joinPieces(pieces);
  const header = (rows[0] ?? []).map(foldHeader);
  return {
    header,
    width: header.length,
    rows: rows.slice(1, isBlank(rows.at(-1)) ? -1 : undefined),
    lineOf: (row) => lineOf(row + 1),
    skipped,
    column: (names, occurrence = 1) => {
      const columns = header.flatMap((name, index) => (names.includes(name) ? [index] : []));
      return columns[occurrence - 1] ?? -1;
    },
  };
};
