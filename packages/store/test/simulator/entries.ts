import type { Entry } from '@carryover/engine';
import type { ReadEntry } from '../../src/sync/read-entry.ts';

/** In place of the shapes of formats, which would take most of the time: by the kind alone. */
export const readEntry: ReadEntry = (raw) => {
  const entry = raw as Entry;
  return entry.kind === 'bad' ? { problem: 'reps is "many"' } : { entry, readable: entry.kind !== 'newer' };
};

export const targetOf = ({ kind, body }: Entry): string | undefined =>
  kind === 'correction' && typeof body.target === 'string' ? body.target : undefined;
