import { type Entry, type KeptEntry, newEntry } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { entriesInForce, entryWithId, isToldWith } from '../journal/in-force.ts';
import { withKnownJournal } from '../journal/open.ts';
import { importsText, undoneText } from './import-text.ts';

const isImport = ({ kind }: Entry): boolean => kind === 'import';

/** Whether a journal file, or a device that was away, brought something older after it: then that came last. */
const isFollowedByOlder = (last: Entry, kept: readonly KeptEntry[]): boolean =>
  kept
    .slice(kept.findIndex(({ entry }) => entry.id === last.id))
    .some(({ entry }) => entry.told.epochMilliseconds < last.told.epochMilliseconds);

/** The files of the command that was the last to import, where it is sure which that is: they were told together. */
const lastImports = (
  files: readonly Entry[],
  kept: readonly KeptEntry[],
  device: string,
): readonly Entry[] => {
  const last = files.at(-1);
  if (last === undefined)
    throw new UsageError('No import is left to take back. carryover log --undo takes back what was logged.');
  if (last.device !== device || isFollowedByOlder(last, kept))
    throw new UsageError(
      'What came last was not imported here, but is from a journal file or from another device. ' +
        'carryover import --list shows all imports, and --undo ID takes one back.',
    );
  return files.filter((each) => isToldWith(each, last));
};

/** Withdraws imports whole; the same files can be imported anew. */
export const undoImport = (typed: string | undefined, io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    const kept = await journal.entries();
    const files = entriesInForce(kept).filter(isImport);
    const undone =
      typed === undefined
        ? lastImports(files, kept, journal.teller.device)
        : [entryWithId(files, typed, 'import')];
    await journal.keep(
      undone.map(({ id }) => ({
        entry: newEntry('withdrawal', { target: id }, journal.teller),
        readable: true,
      })),
    );
    io.out(undoneText(undone));
    return 0;
  });

/** Every import that counts, the newest first. */
export const listImports = (io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    io.out(importsText(entriesInForce(await journal.entries())));
    return 0;
  });
