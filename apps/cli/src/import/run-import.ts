import { type Entry, fold, type KeptEntry } from '@carryover/engine';
import { entriesOfInput, type InputEntries, type JournalInput, type LogInput } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { entriesOfSettings } from '../journal/entries-of-settings.ts';
import { type Notebook, withJournal, withoutJournal } from '../journal/open.ts';
import { personSettings } from '../journal/settings.ts';
import { readConfig } from '../settings/config.ts';
import { mainRaceDay, racesTold } from '../settings/races.ts';
import { readOptionsOf } from '../settings/settings.ts';
import type { ImportArgs } from './import-options.ts';
import { sayImported, sayNothingRead } from './import-text.ts';
import { type Inputs, readInputs } from './read-inputs.ts';

/** What came of one file. */
export interface Imported extends Omit<InputEntries, 'entries'> {
  readonly input: LogInput | JournalInput;
}

interface Made {
  readonly imported: readonly Imported[];
  readonly entries: readonly { readonly entry: Entry; readonly readable: boolean }[];
}

/** File after file, each against the journal with those before it. */
export const entriesOfInputs = (
  { inputs }: Pick<Inputs, 'inputs'>,
  before: readonly KeptEntry[],
  { teller }: Notebook,
): Made => {
  const imported: Imported[] = [];
  const kept = [...before];
  for (const input of inputs) {
    const { entries, ...counts } = entriesOfInput(input, kept, teller);
    imported.push({ input, ...counts });
    for (const each of entries) kept.push(each);
  }
  return { imported, entries: kept.slice(before.length) };
};

/** Keeps all files of one command together: when it fails, nothing of it is kept. */
export const runImport = async (asked: ImportArgs, io: Io): Promise<number> => {
  const config = readConfig(asked.config, io.cwd);
  const raceDay = mainRaceDay(racesTold(asked.races, config));
  const inputs = await readInputs(asked.files, readOptionsOf(asked, config, { ...io, raceDay }), io);
  if (asked.files.length > 0 && inputs.inputs.length + inputs.unread.length === 0)
    throw new UsageError(`${asked.files.join(', ')}: holds no file. Name the files or another folder.`);
  if (asked.files.length > 0 && inputs.inputs.length === 0) return sayNothingRead(inputs, io);
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
