import { secondsOf } from './durations.ts';
import type { Row } from './lift-rows.ts';
import { metresOfUnit, weightUnitOf } from './measures.ts';

/** Columns by number; -1 for one that the file has not got. */
export interface FitNotesColumns {
  readonly exercise: number;
  readonly category: number;
  readonly weight: number;
  readonly kilograms: number;
  readonly pounds: number;
  readonly weightUnit: number;
  readonly reps: number;
  readonly distance: number;
  readonly distanceUnit: number;
  readonly time: number;
  readonly comment: number;
}

/** More commas than this are no name and no comment, but two rows in one. Ours. */
const mostCommas = 20;

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?$/.test(cell);

const orEmpty =
  (fits: (cell: string) => boolean) =>
  (cell: string | undefined): boolean =>
    cell !== undefined && (cell === '' || fits(cell));

const amount = orEmpty(isNumber);
const weightWord = orEmpty((cell) => weightUnitOf(cell) !== undefined);
const distanceWord = orEmpty((cell) => metresOfUnit(cell) !== undefined);
const clock = orEmpty((cell) => secondsOf(cell) !== undefined);

/** Each cell between the category and the comment holds what its column says, and some amount was done. */
const fits = (row: Row, columns: FitNotesColumns): boolean => {
  const has = (at: number, test: (cell: string | undefined) => boolean): boolean => at < 0 || test(row[at]);
  return (
    !isNumber(row[columns.category] ?? '') &&
    [columns.weight, columns.kilograms, columns.pounds, columns.reps, columns.distance].every((at) =>
      has(at, amount),
    ) &&
    has(columns.weightUnit, weightWord) &&
    has(columns.distanceUnit, distanceWord) &&
    has(columns.time, clock) &&
    [columns.reps, columns.distance, columns.time].some((at) => (row[at] ?? '') !== '')
  );
};

/** The row with `commas` of its surplus commas in the exercise's name and the others in the comment. */
const joined = (cells: Row, width: number, { exercise, comment }: FitNotesColumns, commas: number): Row => {
  const named = [
    ...cells.slice(0, exercise),
    cells.slice(exercise, exercise + commas + 1).join(','),
    ...cells.slice(exercise + commas + 1),
  ];
  if (named.length === width) return named;
  const end = comment + 1 + named.length - width;
  const said = named.slice(comment, end).join(',');
  return [...named.slice(0, comment), /^,*$/.test(said) ? '' : said, ...named.slice(end)];
};

/**
 * FitNotes writes names such as "Overhead Press (Each Side, Dumbbells)" without quotes, so that their rows have a cell
 * too many. The cells are counted from the right, where each column has a form of its own; a comma in the name is
 * tried before one in the comment, and a category is taken to have none.
 */
export const fitNotesRepair = (width: number, columns: FitNotesColumns) => {
  let count = 0;
  const repaired = (cells: Row): Row | undefined => {
    const surplus = cells.length - width;
    if (surplus < 1 || surplus > mostCommas) return undefined;
    const fewest = columns.comment < 0 ? surplus : 0;
    for (let commas = surplus; commas >= fewest; commas -= 1) {
      const row = joined(cells, width, columns, commas);
      if (!fits(row, columns)) continue;
      count += 1;
      return row;
    }
    return undefined;
  };
  const notes = (): readonly string[] =>
    count === 0
      ? []
      : [
          `${count === 1 ? 'One row had' : `${count} rows had`} a comma without quotes; it was taken as part of the exercise's name, or of the comment where only that fits.`,
        ];
  return { repaired, notes };
};
