import { ask } from '../data/journal.ts';
import type { QueryArgument } from '../thinker/queries/index.ts';
import { type HandedOver, handOver } from './files.ts';
import { words } from './words.ts';

export type WorkoutsAsked = QueryArgument<'workouts'>;

export type WorkoutsCame =
  | { readonly kind: 'no-plan' | 'none' | 'left' }
  | { readonly kind: Exclude<HandedOver, 'left'>; readonly names: readonly string[] };

/** Makes the FIT files and hands them over; several are saved as one archive. */
export const handOverWorkouts = async (asked: WorkoutsAsked): Promise<WorkoutsCame> => {
  const { hasPlan, files } = await ask('workouts', asked);
  const [first] = files;
  if (first === undefined) return { kind: hasPlan ? 'none' : 'no-plan' };
  const all = files.map(
    ({ name, bytes }) => new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' }),
  );
  const kind = await handOver(all, words.shareTitle, async (several) =>
    (await import('./zip.ts')).zipOf(several, words.archiveName(first.name.slice(0, 10))),
  );
  return kind === 'left' ? { kind } : { kind, names: all.map(({ name }) => name) };
};
