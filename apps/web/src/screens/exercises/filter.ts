import type { Area, Equipment } from '@carryover/engine';
import type { QueryResult } from '../../thinker/queries/index.ts';

export type ExerciseRow = QueryResult<'exercises'>['exercises'][number];

export interface Filter {
  readonly text: string;
  readonly area: Area | 'any';
  readonly means: 'all' | 'mine' | 'none';
  /** At least one of these; any where none is chosen. */
  readonly equipment: readonly Equipment[];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each word asked for begins a word of the id, the name or one of its other names. */
const answersTo = ({ id, name, aliases }: ExerciseRow, asked: readonly string[]): boolean =>
  [id, name, ...aliases].some((each) => {
    const own = wordsOf(each);
    return asked.every((word) => own.some((known) => known.startsWith(word)));
  });

const fitsMeans = ({ isInReach, equipment }: ExerciseRow, means: Filter['means']): boolean =>
  means === 'all' ||
  (means === 'mine' ? isInReach !== false : equipment.every((item) => item === 'none' || item === 'wall'));

export const filtered = (
  rows: readonly ExerciseRow[],
  { text, area, means, equipment }: Filter,
): readonly ExerciseRow[] => {
  const asked = wordsOf(text);
  return rows.filter(
    (row) =>
      answersTo(row, asked) &&
      (area === 'any' || row.areas.includes(area)) &&
      fitsMeans(row, means) &&
      (equipment.length === 0 || row.equipment.some((item) => equipment.includes(item))),
  );
};
