import { type Day, type Entry, type EntryKind, newEntry } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { entriesInForce, entryWithId, saysTheSame } from '../journal/in-force.ts';
import { withJournal, withKnownJournal } from '../journal/open.ts';
import { entryText, shortId } from '../journal/told-text.ts';
import { safeText } from '../terminal/safe-text.ts';
import { entriesOfWeek } from './entries-of-week.ts';
import { readLine } from './read-line.ts';

const exitCouldNotKeep = 2;
const mostListed = 10;

const loggedKinds: ReadonlySet<string> = new Set<EntryKind>([
  'run-planned',
  'run-done',
  'session-planned',
  'session-done',
  'cross-planned',
  'cross-done',
  'check-in',
  'pain',
  'symptom',
  'footwear',
]);

/** Told by hand, and not out of a file. */
const isLogged = ({ kind, body }: Entry): boolean => loggedKinds.has(kind) && body.import === undefined;

const lineOf = (entry: Entry): string => `${safeText(entryText(entry))}  (${shortId(entry.id)})`;

/** Keeps the lines that are understood; each of the others is named with what to write, and costs only itself. */
export const logLines = async (lines: readonly string[], today: Day, io: Io): Promise<number> => {
  const read = lines.map((line) => ({ line, ...readLine(line, today) }));
  const good = read.filter(({ problems }) => problems.length === 0);
  if (good.length > 0)
    await withJournal(io, async (journal) => {
      const known = entriesInForce(await journal.entries()).filter(isLogged);
      const told = good.flatMap((each) => entriesOfWeek(each.told, journal.teller));
      const fresh = told.filter((entry) => !known.some((each) => saysTheSame(each, entry)));
      await journal.keep(fresh.map((entry) => ({ entry, readable: true })));
      for (const entry of fresh) io.out(`Kept: ${lineOf(entry)}\n`);
      for (const entry of known.filter((each) => told.some((other) => saysTheSame(each, other))))
        io.out(`Already kept: ${lineOf(entry)}. A clock time or a title makes a second one of it.\n`);
    });
  for (const { line, problems, doubts } of read)
    for (const says of [...problems, ...doubts])
      io.err(`carryover: "${safeText(line)}": ${safeText(says)}\n`);
  const lost = read.length - good.length;
  if (lost > 0 && read.length > 1)
    io.err(`carryover: ${lost} of ${read.length} lines are not kept. Mend them and log them again.\n`);
  return lost > 0 ? exitCouldNotKeep : 0;
};

/** The last things logged, the newest first. */
export const listLogged = (io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    const logged = entriesInForce(await journal.entries()).filter(isLogged);
    if (logged.length === 0) io.out('Nothing was logged yet. Begin with: carryover log "run easy 45m"\n');
    for (const entry of logged.toReversed().slice(0, mostListed)) io.out(`${lineOf(entry)}\n`);
    return 0;
  });

const lastLogged = (entries: readonly Entry[]): Entry => {
  const last = entries.findLast(isLogged);
  if (last === undefined)
    throw new UsageError(
      'Nothing that was logged is left to take back. carryover import --undo takes back files.',
    );
  return last;
};

/** Takes back one thing. It stays in the journal with the word that it does not count, so no device brings it back. */
export const undoLogged = (typed: string | undefined, io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    const entries = entriesInForce(await journal.entries());
    const entry = typed === undefined ? lastLogged(entries) : entryWithId(entries, typed);
    const withdrawal = newEntry('withdrawal', { target: entry.id }, journal.teller);
    await journal.keep([{ entry: withdrawal, readable: true }]);
    io.out(`Taken back: ${lineOf(entry)}\n`);
    return 0;
  });
