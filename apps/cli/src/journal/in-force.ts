import { type Entry, type KeptEntry, settledEntries } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { isSame } from './same.ts';

/** What counts, as it was corrected since; withdrawals did their part. */
export const entriesInForce = (kept: readonly KeptEntry[]): readonly Entry[] =>
  settledEntries(kept).filter(({ kind }) => kind !== 'withdrawal');

export const saysTheSame = (a: Entry, b: Entry): boolean => a.kind === b.kind && isSame(a.body, b.body);

/** Whether one command told both: all that it tells has one time. */
export const isToldWith = (a: Entry, b: Entry): boolean =>
  a.device === b.device && a.told.epochMilliseconds === b.told.epochMilliseconds;

const leastIdDigits = 4;

/** The entry whose id was typed whole, or by its end as lists show it; throws UsageError where it is none or several. */
export const entryWithId = (entries: readonly Entry[], typed: string, command: 'log' | 'import'): Entry => {
  const end = typed.toLowerCase();
  const found = entries.filter(({ id }) => id === end || (end.length >= leastIdDigits && id.endsWith(end)));
  if (found.length === 1) return found[0]!;
  throw new UsageError(
    found.length === 0
      ? `--undo ${typed}: nothing that counts has this id. carryover ${command} --list shows ${command === 'log' ? 'the last ones' : 'all imports'}.`
      : `--undo ${typed}: ${found.length} entries end so. Type more of the id.`,
  );
};
