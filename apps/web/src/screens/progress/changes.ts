import { loadText } from '../../language/amounts.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { words } from './words.ts';

type Lift = QueryResult<'progress'>['exercises'][number];

/** `+2.5 kg, −1 rep`; empty where nothing changed. */
export const changeText = ({ loadKg = 0, reps = 0 }: NonNullable<Lift['changed']>): string =>
  [
    ...(loadKg > 0 ? [words.moreLoad(loadText(loadKg))] : []),
    ...(loadKg < 0 ? [words.lessLoad(loadText(-loadKg))] : []),
    ...(reps > 0 ? [words.moreReps(reps)] : []),
    ...(reps < 0 ? [words.lessReps(-reps)] : []),
  ].join(', ');
