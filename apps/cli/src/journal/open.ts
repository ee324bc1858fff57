import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EntryId, type KeptEntry, type Teller, uuidv7 } from '@carryover/engine';
import { readAgain, readEntry } from '@carryover/formats';
import type { CheckedEntry } from '@carryover/store';
import type { Database } from '@carryover/store/node';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { dataFolder, journalFileName, makeDataFolder } from './data-folder.ts';
import { dropIdentity, type Identity, identityOf } from './identity.ts';

/** What commands read in a journal and add to it. */
export interface Notebook {
  entries(): Promise<readonly KeptEntry[]>;
  /** Keeps entries in their order, all of them or none; one that is there already stays as it was. */
  keep(entries: readonly CheckedEntry[]): Promise<void>;
  /** Who tells, on what and when: all that is told by one command was told at one time. */
  readonly teller: Teller;
}

/** The journal of the one athlete whose data folder this is. */
export interface Journal extends Notebook {
  readonly athlete: string;
  readonly database: Database;
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

/** A journal that was deleted, as with an account that had taken it over, takes in nothing more: a new one begins. */
const livingIdentity = async (database: Database, io: Io, nextId: () => EntryId): Promise<Identity> => {
  const folder = dataFolder(io);
  const known = identityOf(folder, { athlete: nextId(), device: nextId() });
  if (!(await database.isForgotten(known.athlete))) return known;
  dropIdentity(folder);
  return identityOf(folder, { athlete: nextId(), device: known.device });
};

/** Held against the shape of its kind, as what comes from anywhere else: a title may be too long. */
const checked = ({ entry }: CheckedEntry): CheckedEntry => {
  const read = readEntry(JSON.parse(JSON.stringify(entry)));
  if ('problem' in read) throw new UsageError(`This cannot be kept: ${read.problem}`);
  return read;
};

const tellerOf = (nextId: () => EntryId, device: string, io: Io): Teller => ({
  nextId,
  device,
  told: { epochMilliseconds: io.now(), zone: io.zone },
});

/** The athlete of a database and of this data folder. */
export const localAthlete = async (database: Database, io: Io): Promise<string> =>
  athleteOf(database, await livingIdentity(database, io, idsOf(io)));

const journalOver = async (database: Database, io: Io): Promise<Journal> => {
  const nextId = idsOf(io);
  const identity = await livingIdentity(database, io, nextId);
  const athlete = await athleteOf(database, identity);
  const { append, entries } = database.journal;
  return {
    athlete,
    database,
    teller: tellerOf(nextId, identity.device, io),
    entries: async () => readAgain(await entries(athlete)),
    keep: async (given) => {
      if (given.length === 0) return;
      const answers = await append(athlete, given.map(checked));
      const refused = answers.find((answer) => answer.status === 'refused');
      if (refused) throw new UsageError(`The journal refused an entry: ${refused.reason}`);
    },
  };
};

type Store = typeof import('@carryover/store/node');

/**
 * The part of the store that knows files and databases, loaded only where a journal is kept: `carryover rules` needs
 * none. What it says of a file that is damaged, in use or somebody else's goes to the person as it is.
 */
export const withStore = async <Result>(use: (store: Store) => Promise<Result>): Promise<Result> => {
  const store = await import('@carryover/store/node');
  try {
    return await use(store);
  } catch (error) {
    if (error instanceof store.DatabaseError) throw new UsageError(error.message);
    throw error;
  }
};

/** Opens the journal for one command, made where there is none yet, and closes it whatever happens. */
export const withJournal = <Result>(io: Io, use: (journal: Journal) => Promise<Result>): Promise<Result> => {
  makeDataFolder(dataFolder(io));
  return withStore(async ({ openDatabase }) => {
    const database = await openDatabase({ kind: 'sqlite', file: journalFile(io) });
    try {
      return await use(await journalOver(database, io));
    } finally {
      await database.close();
    }
  });
};

export const beginWith =
  'Begin with carryover import FILES…, your exports of runs and lifts, or with carryover log "run easy 45m".';

/** As withJournal, and keeps nothing: where there is no journal, none is made. */
export const withoutJournal = async <Result>(
  io: Io,
  use: (notebook: Notebook) => Promise<Result>,
): Promise<Result> => {
  const nextId = idsOf(io);
  const nothing: Notebook = {
    entries: async () => [],
    keep: async () => {},
    teller: tellerOf(nextId, nextId(), io),
  };
  return hasJournal(io) ? withJournal(io, use) : use(nothing);
};

/** Throws UsageError where nothing was ever kept. */
export const assertJournal = (io: Io): void => {
  if (!hasJournal(io)) throw new UsageError(`There is no journal yet (${journalFile(io)}). ${beginWith}`);
};

/** As withJournal, for commands that have nothing to say where nothing was ever kept. */
export const withKnownJournal = async <Result>(
  io: Io,
  use: (journal: Journal) => Promise<Result>,
): Promise<Result> => {
  assertJournal(io);
  return withJournal(io, use);
};
