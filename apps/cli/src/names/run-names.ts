import { UsageError } from '../errors.ts';
import { findFiles } from '../files/find-files.ts';
import { loggedNames } from '../files/names.ts';
import { readLog, unusedNames } from '../files/read-log.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Io } from '../io.ts';
import { keepSettings } from '../journal/keep.ts';
import { withJournal, withKnownJournal } from '../journal/open.ts';
import { seeJournal } from '../journal/see.ts';
import { personSettings } from '../journal/settings.ts';
import { plural } from '../report/words.ts';
import { readConfig } from '../settings/config.ts';
import { mappingOf } from '../settings/settings.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { safeText } from '../terminal/safe-text.ts';
import { styleFor } from '../terminal/style.ts';
import type { NamesArgs } from './names-options.ts';
import { mappingFile, type Names, namesJson, namesText } from './names-text.ts';

const say = (io: Io, text: string): void => io.err(`carryover: ${safeText(text)}\n`);

interface Found extends Names {
  /** What was said of names that nobody logged, in sentences. */
  readonly unused: readonly string[];
}

const namesOfFiles = async (asked: NamesArgs, io: Io): Promise<Found> => {
  const { config, unknownNames, otherNames, unread, unused } = await readLog(
    { ...asked, races: [] },
    findFiles(asked.files, io.cwd),
    io,
  );
  for (const { reason, named } of unread) if (named) say(io, reason);
  return { unknown: unknownNames, byKind: otherNames, mapping: mappingOf(asked, config), unused };
};

/** What a file says goes before what the journal keeps, and what is typed before both. */
const withImported = (asked: NamesArgs, io: Io): NamesArgs => {
  if (asked.importFile === undefined) return asked;
  const { exercises = {} } = readConfig(asked.importFile, io.cwd);
  if (Object.keys(exercises).length === 0)
    throw new UsageError(
      `${asked.importFile}: says of no name what it means. Expected {"exercises": {"Name": "id"}}.`,
    );
  return { ...asked, exercises: new Map([...Object.entries(exercises), ...asked.exercises]) };
};

const namesOfJournal = (given: NamesArgs, io: Io): Promise<Found> => {
  const asked = withImported(given, io);
  const settings = personSettings(asked);
  const open = asked.exercises.size > 0 ? withJournal<Found> : withKnownJournal<Found>;
  return open(io, async (journal) => {
    const seen = await seeJournal(journal, asked, { settings: () => settings }, io.cwd);
    await keepSettings(seen, io);
    const { log, unknownNames, otherNames, mapping } = seen.state;
    const unused = unusedNames(given, loggedNames(log.sessions));
    return { unknown: unknownNames, byKind: otherNames, mapping, unused };
  });
};

/** Lists the logged names that mean no exercise, keeps what was said of some, writes what all mean. */
export const runNames = async (asked: NamesArgs, io: Io): Promise<number> => {
  const found = asked.files.length > 0 ? await namesOfFiles(asked, io) : await namesOfJournal(asked, io);
  if (asked.format === 'json') io.out(namesJson(found));
  else io.out(namesText(found, pageFor(styleFor(lookOf(io, asked)), io.columns)));
  for (const sentence of found.unused) say(io, sentence);
  if (asked.exportFile === undefined) return 0;
  writeOutput(asked.exportFile, mappingFile(found.mapping), io.cwd);
  say(
    io,
    `${asked.exportFile} says what ${plural(found.mapping.size, 'name')} mean${found.mapping.size === 1 ? 's' : ''}; --config ${asked.exportFile} uses it.`,
  );
  return 0;
};
