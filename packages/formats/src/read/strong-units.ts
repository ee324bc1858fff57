import type { WeightUnit } from '@carryover/engine';
import type { Table } from './csv.ts';
import { NeedsOption } from './errors.ts';
import type { Row } from './lift-rows.ts';
import { typedUnitOf } from './lift-sets.ts';
import { metresPerMile } from './lifts.ts';
import { metresOfUnit, weightUnitOf } from './measures.ts';
import type { ReadOptions } from './reader.ts';

/** Columns by number; -1 for one that the file has not got. */
interface UnitColumns {
  readonly weight: number;
  readonly weightUnit: number;
  readonly weightKg: number;
  readonly weightPounds: number;
  readonly distanceUnit: number;
  readonly distanceMetres: number;
}

/** A weight that was made of the other unit tells the file's own: 6.80388555 can only be kilograms, of 15 lb. */
const provenUnit = (
  { rows }: Table,
  { weight }: UnitColumns,
  loadIn: (cell: string | undefined) => number | undefined,
): { readonly unit: WeightUnit; readonly cell: string } | undefined => {
  for (const row of rows) {
    const cell = row[weight] ?? '';
    const load = /[.,]\d{4}/.test(cell) ? loadIn(cell) : undefined;
    const typed = load && typedUnitOf(load);
    if (typed) return { unit: typed === 'lb' ? 'kg' : 'lb', cell };
  }
  return undefined;
};

/** The unit of a row's weight: by its own column, by the header, by what a weight proves, by the option; nothing is guessed. */
export const unitReader = (
  table: Table,
  columns: UnitColumns,
  loadIn: (cell: string | undefined) => number | undefined,
  file: string,
  { unit: said }: ReadOptions,
) => {
  const inHeader = columns.weightKg >= 0 ? 'kg' : columns.weightPounds >= 0 ? 'lb' : undefined;
  const proven = inHeader || columns.weightUnit >= 0 ? undefined : provenUnit(table, columns, loadIn);
  const stated = inHeader ?? proven?.unit ?? said;
  const unitOf = (row: Row): WeightUnit => {
    const unit = weightUnitOf(row[columns.weightUnit]) ?? stated;
    if (unit) return unit;
    throw new NeedsOption(
      file,
      '--unit kg|lb',
      'this Strong export does not say whether its weights are kg or lb.',
    );
  };
  const notes = (): readonly string[] =>
    proven
      ? [
          `A weight such as ${proven.cell} was made of a whole number of ${proven.unit === 'kg' ? 'lb' : 'kg'}: the file's weights were read as ${proven.unit}.`,
        ]
      : [];
  return { unitOf, notes };
};

const assumption =
  'Distances in a Strong export have no unit; km were assumed, or miles beside lb. --distance-unit km|mi says which.';

/** Metres of one in a row's distance column, and what had to be assumed. */
export const distanceReader = (columns: UnitColumns, { unit, distanceUnit }: ReadOptions) => {
  let assumed = false;
  const metresOf = (row: Row): number => {
    if (columns.distanceMetres >= 0) return 1;
    const own = metresOfUnit(row[columns.distanceUnit] ?? '');
    if (own !== undefined) return own;
    if (!distanceUnit) assumed = true;
    const miles = distanceUnit ? distanceUnit === 'mi' : unit === 'lb';
    return miles ? metresPerMile : 1000;
  };
  return { metresOf, notes: (): readonly string[] => (assumed ? [assumption] : []) };
};
