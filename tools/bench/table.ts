import type { Goal, Row } from './row.ts';

/** Three figures that matter: more would pretend to an exactness that no timing has. */
const figures = (value: number): string => {
  if (!Number.isFinite(value)) return '?';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
};

const goalInWords = (goal: Goal): string =>
  'atMost' in goal ? `at most ${figures(goal.atMost)}` : `at least ${figures(goal.atLeast)}`;

const withUnit = (value: number, unit: string): string => `${figures(value)} ${unit}`;

const header = ['row', 'value', 'peer', 'ratio', 'goal', 'met'];

const cellsOf = (row: Row): readonly string[] => [
  row.name,
  withUnit(row.value, row.unit),
  withUnit(row.peer.value, row.unit),
  figures(row.ratio),
  goalInWords(row.goal),
  row.met ? 'yes' : 'NO',
];

const lastOf = (rows: readonly Row[]): string => {
  const missed = rows.filter((row) => !row.met).map((row) => row.name);
  if (missed.length === 0) return `All ${rows.length} goals are met.`;
  return `${missed.length} of ${rows.length} goals are missed: ${missed.join(', ')}.`;
};

/** Under each row of figures stands what was measured, and beside what. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [header, ...rows.map(cellsOf)];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const said = rows.map((row) => `${line(cellsOf(row))}\n    ${row.work}\n    beside ${row.peer.name}`);
  return [line(header), ...said, lastOf(rows)].join('\n');
};
