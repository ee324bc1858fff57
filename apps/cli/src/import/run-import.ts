import { type Entry, entriesOfReading, fold, type KeptEntry } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { type Notebook, withJournal, withoutJournal } from '../journal/open.ts';
import { entriesOfSettings, personSettings } from '../journal/settings.ts';
import { readConfig } from '../settings/config.ts';
import { mainRaceDay, racesTold } from '../settings/races.ts';
import { readOptionsOf } from '../settings/settings.ts';
import type { ImportArgs } from './import-options.ts';
import { sayImported } from './import-text.ts';
import { type Inputs, type JournalInput, type LogInput, readInputs } from './read-inputs.ts';

/** What came of one file. */
export interface Imported {
  readonly input: LogInput | JournalInput;
  /** Things that the journal did not have. */
  readonly fresh: number;
  /** Of these, what takes the place of something that was told otherwise before. */
  readonly changed: number;
  readonly known: number;
}

interface Made {
  readonly imported: readonly Imported[];
  readonly entries: readonly { readonly entry: Entry; readonly readable: boolean }[];
}

const ofLog = (input: LogInput, kept: readonly KeptEntry[], { teller }: Notebook) => {
  const { entries, known, changed } = entriesOfReading(
    { ...input.reading, digest: input.digest },
    kept,
    teller,
  );
  // The first says that the file was read, and is no thing that it tells.
  return { imported: { input, fresh: Math.max(0, entries.length - 1), changed, known }, entries };
};

const ofJournal = (input: JournalInput, kept: readonly KeptEntry[]) => {
  const ids = new Set(kept.map(({ entry }) => entry.id));
  const entries = input.journal.entries.filter(({ entry }) => !ids.has(entry.id));
  const known = input.journal.entries.length - entries.length;
  return { imported: { input, fresh: entries.length, changed: 0, known }, entries };
};

/** File after file, each against the journal with those before it. */
const entriesOfInputs = ({ inputs }: Inputs, before: readonly KeptEntry[], notebook: Notebook): Made => {
  let made: Made = { imported: [], entries: [] };
  for (const input of inputs) {
    const kept = [...before, ...made.entries];
    if ('journal' in input) {
      const { imported, entries } = ofJournal(input, kept);
      made = { imported: [...made.imported, imported], entries: [...made.entries, ...entries] };
    } else {
      const { imported, entries } = ofLog(input, kept, notebook);
      made = {
        imported: [...made.imported, imported],
        entries: [...made.entries, ...entries.map((entry) => ({ entry, readable: true }))],
      };
    }
  }
  return made;
};

/** Keeps all files of one command together: when it fails, nothing of it is kept. */
export const runImport = async (asked: ImportArgs, io: Io): Promise<number> => {
  const config = readConfig(asked.config, io.cwd);
  const raceDay = mainRaceDay(racesTold(asked.races, config));
  const inputs = readInputs(asked.files, readOptionsOf(asked, config, raceDay), io.cwd);
  if (asked.files.length > 0 && inputs.inputs.length + inputs.unread.length === 0)
    throw new UsageError(`${asked.files.join(', ')}: holds no file. Name the files or another folder.`);
  const settings = personSettings(asked);
  const use = async (notebook: Notebook): Promise<number> => {
    const before = await notebook.entries();
    const { imported, entries } = entriesOfInputs(inputs, before, notebook);
    const read = [...before, ...entries];
    const told = entriesOfSettings(settings, fold(read), read, notebook.teller);
    const after = [...read, ...told.map((entry) => ({ entry, readable: true }))];
    if (!asked.dryRun) await notebook.keep(after.slice(before.length));
    return sayImported({ asked, inputs, imported, told, state: fold(after) }, io);
  };
  return asked.dryRun ? withoutJournal(io, use) : withJournal(io, use);
};
