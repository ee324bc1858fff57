import { type Entry, fold, type JournalState, type KeptEntry, type Teller } from '@carryover/engine';
import { type Config, readConfig } from '../settings/config.ts';
import type { SharedArgs } from '../settings/shared-options.ts';
import { entriesOfSettings } from './entries-of-settings.ts';
import { entriesInForce, saysTheSame } from './in-force.ts';
import type { Notebook } from './open.ts';
import { configuredSettings, type Settings } from './settings.ts';

/** A journal as a command sees it: the configuration laid over it, and what was typed over both. */
export interface Seen {
  readonly notebook: Notebook;
  readonly config: Config;
  /** As it is kept. */
  readonly known: JournalState;
  readonly state: JournalState;
  /** Settings that were typed and that the journal does not have, as entries; nobody has kept them yet. */
  readonly settings: readonly Entry[];
  /** The same of what was typed of the day. */
  readonly reports: readonly Entry[];
}

export interface Typed {
  readonly settings: (state: JournalState) => Settings;
  /** How the day is. */
  readonly reports?: (teller: Teller) => readonly Entry[];
}

const readable = (entry: Entry): KeptEntry => ({ entry, readable: true });

/** Folds again only where something is told. */
const foldOver = (
  state: JournalState,
  kept: readonly KeptEntry[],
  told: readonly Entry[],
): { readonly state: JournalState; readonly kept: readonly KeptEntry[] } => {
  if (told.length === 0) return { state, kept };
  const all = [...kept, ...told.map(readable)];
  return { state: fold(all), kept: all };
};

/** Reads the journal, and lays over it what the configuration and the person say otherwise for this once. */
export const seeJournal = async (
  notebook: Notebook,
  asked: SharedArgs,
  typed: Typed,
  cwd: string,
): Promise<Seen> => {
  const { teller } = notebook;
  const config = readConfig(asked.config, cwd);
  const kept = await notebook.entries();
  const known = fold(kept);
  const inForce = entriesInForce(kept);
  const reports = (typed.reports?.(teller) ?? []).filter(
    (report) => !inForce.some((each) => saysTheSame(each, report)),
  );
  const configured = entriesOfSettings(configuredSettings(config, known, cwd), known, kept, teller);
  const base = foldOver(known, kept, configured);
  const told = entriesOfSettings(typed.settings(base.state), base.state, base.kept, teller);
  const { state } = foldOver(base.state, base.kept, [...told, ...reports]);
  const settings = entriesOfSettings(typed.settings(known), known, kept, teller);
  return { notebook, config, known, state, settings, reports };
};
