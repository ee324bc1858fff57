import { journalFile, withKnownJournal } from '../journal/open.ts';
import { plural } from '../report/words.ts';
import { givenOptions } from '../settings/option-specs.ts';
import { safeText } from '../terminal/safe-text.ts';
import type { Command } from './command.ts';

const exitDamaged = 1;

const command: Command = {
  name: 'check',
  summary: 'Look at every entry of your journal',
  usage: '',
  options: [],
  examples: ['carryover check'],
  run: async (args, io) => {
    givenOptions('check', args, {});
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
