import type { Entry } from '@carryover/engine';
import { readEntry } from './read-entry.ts';

interface Checked {
  readonly entry: Entry;
  readonly readable: boolean;
}

const again = <Kept extends Checked>(kept: Kept): Kept => {
  if (kept.readable) return kept;
  const read = readEntry(kept.entry);
  return 'entry' in read && read.readable ? { ...kept, readable: true } : kept;
};

/**
 * Looks again at entries that were not readable when they were kept: an older Carryover may have taken them in. Asked
 * wherever a journal is folded; what is readable already costs nothing.
 */
export const readAgain = <Kept extends Checked>(kept: readonly Kept[]): readonly Kept[] =>
  kept.every(({ readable }) => readable) ? kept : kept.map(again);
