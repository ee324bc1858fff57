import { type Entry, newEntry } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { entriesInForce, entryWithId } from '../journal/in-force.ts';
import { withKnownJournal } from '../journal/open.ts';
import { undoneText } from './import-text.ts';

/** The files of the command that was the last to import: they were told together. */
const lastImports = (files: readonly Entry[]): readonly Entry[] => {
  const last = files.at(-1);
  if (last === undefined)
    throw new UsageError('No import is left to take back. carryover log --undo takes back what was logged.');
  return files.filter(
    ({ device, told }) => device === last.device && told.epochMilliseconds === last.told.epochMilliseconds,
  );
};

/** Withdraws imports whole; the same files can be imported anew. */
export const undoImport = (typed: string | undefined, io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    const files = entriesInForce(await journal.entries()).filter(({ kind }) => kind === 'import');
    const undone = typed === undefined ? lastImports(files) : [entryWithId(files, typed, 'import')];
    await journal.keep(
      undone.map(({ id }) => ({
        entry: newEntry('withdrawal', { target: id }, journal.teller),
        readable: true,
      })),
    );
    io.out(undoneText(undone));
    return 0;
  });
