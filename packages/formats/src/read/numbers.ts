/** Which sign a file uses before the decimals; the other one then groups thousands. */
export type NumberStyle = 'point' | 'comma';

const plainNumber = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** What an empty cell reads as; watches write -- for a value that they did not take. */
const isMissing = (cell: string | undefined): cell is undefined | '' => cell === undefined || cell === '';

/**
 * A number of 0 to `max` in a cell with a decimal point: undefined when the cell is empty, NaN when it holds
 * anything else, so that a caller can tell "not stated" from "not readable".
 */
export const numberIn = (cell: string | undefined, max: number): number | undefined => {
  if (isMissing(cell)) return undefined;
  if (!plainNumber.test(cell)) return Number.NaN;
  const value = Number(cell);
  return value <= max ? value : Number.NaN;
};

type Vote = NumberStyle | undefined;

const voteOf = (cell: string): Vote => {
  if (!/^-?[\d.,]+$/.test(cell)) return undefined;
  const points = cell.split('.').length - 1;
  const commas = cell.split(',').length - 1;
  if (points > 0 && commas > 0) return cell.lastIndexOf('.') > cell.lastIndexOf(',') ? 'point' : 'comma';
  if (points + commas === 0) return undefined;
  const used = points > 0 ? 'point' : 'comma';
  const other = points > 0 ? 'comma' : 'point';
  if (points + commas > 1) return other;
  const [whole = '', decimals = ''] = cell.split(/[.,]/);
  if (decimals.length !== 3 || /^-?0*$/.test(whole)) return used;
  // 2.932 may be two thousand or nearly three: it says nothing.
  return undefined;
};

/** The style that most cells speak for; a file without decimals has neither, and a point does no harm. */
export const numberStyleOf = (cells: Iterable<string>): NumberStyle => {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    const vote = voteOf(cell);
    if (vote === 'comma') comma += 1;
    if (vote === 'point') point += 1;
  }
  return comma > point ? 'comma' : 'point';
};

export type NumberReader = (cell: string | undefined, max: number) => number | undefined;

/** As `numberIn`, for a file's own style; `--` is an empty cell. */
export const numberReader =
  (style: NumberStyle): NumberReader =>
  (cell, max) => {
    const text = cell?.trim();
    if (isMissing(text) || text === '--') return undefined;
    const plain = style === 'comma' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
    return numberIn(plain, max);
  };
