import type { RunType } from '@carryover/engine';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';

/** What was said of names and titles, as it is told; what was left open is not. */
export const answersOf = (
  names: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): readonly Draft[] => [
  ...[...names]
    .filter(([, exerciseId]) => exerciseId !== '')
    .map(([name, exerciseId]) => draftOf('exercise-mapping', { name, exerciseId })),
  ...[...titles]
    .filter(([, type]) => type !== '')
    .map(([title, type]) => draftOf('run-title', { title, type: type as RunType })),
];
