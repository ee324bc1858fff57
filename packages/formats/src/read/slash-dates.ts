/** Which number comes first in dates such as 23/12/2025: spreadsheets write them when they save an export again. */
type SlashOrder = 'day-first' | 'month-first';

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])(.*)$/;

/**
 * The order that a file's dates prove: one number above 12 settles it for all. Undefined where none does, or where two
 * contradict each other.
 */
export const slashOrderOf = (cells: Iterable<string>): SlashOrder | undefined => {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const match = cell.includes('/') ? slashed.exec(cell.trim()) : undefined;
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
};

/** 23/12/2025 and 2025/12/23 as 2025-12-23; all else, and dates whose order nobody knows, as they are. */
export const withoutSlashes = (cell: string, order: SlashOrder | undefined): string => {
  const text = cell.trim();
  const yearFirst = /^(\d{4})\/(\d{2})\/(\d{2})(?![\d/])(.*)$/.exec(text);
  if (yearFirst) return `${yearFirst[1]}-${yearFirst[2]}-${yearFirst[3]}${yearFirst[4]}`;
  const match = order && slashed.exec(text);
  if (!match) return cell;
  const [, first = '', second = '', year = '', time = ''] = match;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
};
