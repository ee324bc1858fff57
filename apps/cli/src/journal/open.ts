import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type EntryId, type KeptEntry, type Teller, uuidv7 } from '@carryover/engine';
import type { Answer, CheckedEntry } from '@carryover/store';
import type { Database } from '@carryover/store/node';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { dataFolder, journalFileName, makeDataFolder } from './data-folder.ts';
import { type Identity, identityOf } from './identity.ts';

/** The journal of the one athlete whose data folder this is. */
export interface Journal extends Identity {
  readonly file: string;
  readonly database: Database;
  entries(): Promise<readonly KeptEntry[]>;
  /** Who tells, on what and when: all that is told by one command was told at one time. */
  readonly teller: Teller;
  /** Keeps entries that this Carryover made, all of them or none. */
  keep(entries: readonly Entry[]): Promise<void>;
  /** Keeps entries from elsewhere, as they are; those that are there already stay as they were. */
  takeIn(entries: readonly CheckedEntry[]): Promise<readonly Answer[]>;
}

export const journalFile = (io: Io): string => join(dataFolder(io), journalFileName);

export const hasJournal = (io: Io): boolean => existsSync(journalFile(io));

const bytesOfId = 10;

/** Each id greater than the one before, so that what is told together keeps its order. */
const idsOf = (io: Io): (() => EntryId) => {
  let last: EntryId | undefined;
  return () => {
    last = uuidv7(io.now(), io.random(bytesOfId), last);
    return last;
  };
};

/** A copy from another machine brings its athlete along; else it is the one whom this folder knows. */
const athleteOf = async ({ journal }: Database, { athlete }: Identity): Promise<string> => {
  const known = await journal.athletes();
  const [only] = known;
  return known.length === 1 && only !== undefined ? only : athlete;
};

const journalOver = async (database: Database, io: Io): Promise<Journal> => {
  const nextId = idsOf(io);
  const identity = identityOf(dataFolder(io), { athlete: nextId(), device: nextId() });
  const athlete = await athleteOf(database, identity);
  const { device } = identity;
  const teller = { nextId, device, told: { epochMilliseconds: io.now(), zone: io.zone } };
  const { append, entries } = database.journal;
  return {
    athlete,
    device,
    file: journalFile(io),
    database,
    teller,
    entries: () => entries(athlete),
    takeIn: (checked) => append(athlete, checked),
    keep: async (made) => {
      if (made.length === 0) return;
      const answers = await append(
        athlete,
        made.map((entry) => ({ entry, readable: true })),
      );
      const refused = answers.find((answer) => answer.status === 'refused');
      if (refused) throw new UsageError(`The journal refused an entry: ${refused.reason}`);
    },
  };
};

/** Loaded only where a journal is kept: `carryover rules` needs no database. */
export const openJournalDatabase = async (file: string): Promise<Database> => {
  const { DatabaseError, openDatabase } = await import('@carryover/store/node');
  try {
    return await openDatabase({ kind: 'sqlite', file });
  } catch (error) {
    if (error instanceof DatabaseError) throw new UsageError(error.message);
    throw error;
  }
};

/** Opens the journal for one command, made where there is none yet, and closes it whatever happens. */
export const withJournal = async <Result>(
  io: Io,
  use: (journal: Journal) => Promise<Result>,
): Promise<Result> => {
  makeDataFolder(dataFolder(io));
  const database = await openJournalDatabase(journalFile(io));
  try {
    return await use(await journalOver(database, io));
  } finally {
    await database.close();
  }
};

export const beginWith =
  'Begin with carryover import FILES…, your exports of runs and lifts, or with carryover log "run easy 45m".';

/** As withJournal, for commands that have nothing to say where nothing was ever kept. */
export const withKnownJournal = <Result>(
  io: Io,
  use: (journal: Journal) => Promise<Result>,
): Promise<Result> => {
  if (!hasJournal(io)) throw new UsageError(`There is no journal yet (${journalFile(io)}). ${beginWith}`);
  return withJournal(io, use);
};
