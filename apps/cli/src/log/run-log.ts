import { type Day, type Entry, type EntryKind, newEntry } from '@carryover/engine';
import { entryText } from '@carryover/views';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { entriesInForce, entryWithId, isToldWith, saysTheSame } from '../journal/in-force.ts';
import { withJournal, withKnownJournal } from '../journal/open.ts';
import { shortId } from '../journal/short-id.ts';
import { safeText } from '../terminal/safe-text.ts';
import { entriesOfWeek } from './entries-of-week.ts';
import { isEmpty, readLine } from './read-line.ts';

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

interface Compared {
  readonly fresh: readonly Entry[];
  /** What was told before, in this command or in an earlier one. */
  readonly again: ReadonlySet<Entry>;
}

const comparedWith = (known: readonly Entry[], told: readonly Entry[]): Compared => {
  const fresh: Entry[] = [];
  const again = new Set<Entry>();
  for (const entry of told) {
    const same = [...known, ...fresh].find((each) => saysTheSame(each, entry));
    if (same === undefined) fresh.push(entry);
    else again.add(same);
  }
  return { fresh, again };
};

/** Keeps the lines that are understood; each of the others is named with what to write, and costs only itself. */
export const logLines = async (lines: readonly string[], today: Day, io: Io): Promise<number> => {
  const read = lines.map((line) => ({ line, ...readLine(line, today) }));
  const good = read.filter(({ problems }) => problems.length === 0);
  if (good.some(({ told }) => !isEmpty(told)))
    await withJournal(io, async (journal) => {
      const known = entriesInForce(await journal.entries()).filter(isLogged);
      const told = good.flatMap((each) => entriesOfWeek(each.told, journal.teller));
      const { fresh, again } = comparedWith(known, told);
      await journal.keep(fresh.map((entry) => ({ entry, readable: true })));
      for (const entry of fresh) io.out(`Kept: ${lineOf(entry)}\n`);
      for (const entry of again)
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

/** All that the last command logged: half a line that stayed would be what nobody told. */
const lastLogged = (entries: readonly Entry[]): readonly Entry[] => {
  const logged = entries.filter(isLogged);
  const last = logged.at(-1);
  if (last === undefined)
    throw new UsageError(
      'Nothing that was logged is left to take back. carryover import --undo takes back files.',
    );
  return logged.filter((each) => isToldWith(each, last));
};

/** Takes back what was logged last, or one thing. It stays in the journal with the word that it does not count, so no device brings it back. */
export const undoLogged = (typed: string | undefined, io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    const entries = entriesInForce(await journal.entries());
    const undone = typed === undefined ? lastLogged(entries) : [entryWithId(entries, typed, 'log')];
    await journal.keep(
      undone.map(({ id }) => ({
        entry: newEntry('withdrawal', { target: id }, journal.teller),
        readable: true,
      })),
    );
    for (const entry of undone) io.out(`Taken back: ${lineOf(entry)}\n`);
    return 0;
  });
