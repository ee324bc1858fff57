import type { Io } from '../io.ts';
import { journalFile, withKnownJournal, withStore } from '../journal/open.ts';
import { placeInWords, postgresAt } from '../journal/place.ts';
import { plural } from '../report/words.ts';
import { givenOptions, helpOptions, type OptionSpecs, takesNoWords } from '../settings/option-specs.ts';
import { safeText } from '../terminal/safe-text.ts';
import type { Command } from './command.ts';

const specs = {
  database: {
    flag: '--database URL',
    type: 'string',
    says: 'every journal of a PostgreSQL instead, as postgres://user@host/name; it reads all of it',
  },
} as const satisfies OptionSpecs;

const exitDamaged = 1;

const checkPostgres = (url: string, io: Io): Promise<number> =>
  withStore(async ({ openDatabase }) => {
    const place = postgresAt(url, '--database');
    const database = await openDatabase(place);
    try {
      const problems = await database.check();
      const name = safeText(placeInWords(place));
      for (const problem of problems) io.out(`${safeText(problem)}\n`);
      if (problems.length > 0) {
        io.err(`carryover: ${name} is damaged. Nothing was changed. docs/operations.md says what to do.\n`);
        return exitDamaged;
      }
      const { length } = await database.journal.athletes();
      io.out(`${name}: ${plural(length, 'journal', 'journals')}, every entry as it was written.\n`);
      return 0;
    } finally {
      await database.close();
    }
  });

const command: Command = {
  name: 'check',
  summary: 'Look at every entry of your journal',
  usage: '[options]',
  options: helpOptions(specs),
  examples: ['carryover check', 'carryover check --database postgres://localhost/carryover'],
  run: async (args, io) => {
    const { files, text } = givenOptions('check', args, specs);
    takesNoWords(
      'check',
      files,
      `It looks at your journal, or with --database at a PostgreSQL; carryover audit ${files[0]} looks at training in a file`,
    );
    const url = text('database');
    if (url !== undefined) return checkPostgres(url, io);
    return withKnownJournal(io, async ({ database, entries }) => {
      const problems = await database.check();
      if (problems.length === 0) {
        const kept = await entries();
        io.out(`${journalFile(io)}: ${plural(kept.length, 'entry', 'entries')}, all as they were written.\n`);
        return 0;
      }
      for (const problem of problems) io.out(`${safeText(problem)}\n`);
      io.err(
        `carryover: ${journalFile(io)} is damaged. Nothing was changed. carryover restore FILE goes back to a backup and keeps this file; carryover export writes out what can still be read.\n`,
      );
      return exitDamaged;
    });
  },
};

export default command;
