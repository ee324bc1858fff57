import { UsageError } from '../errors.ts';
import { importOptions, readImportArgs } from '../import/import-options.ts';
import { runImport } from '../import/run-import.ts';
import { undoImport } from '../import/undo-import.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'import',
  summary: 'Keep your exports in your journal, and say what was new',
  usage: 'FILES… [options]',
  options: importOptions,
  examples: [
    'carryover import strong.csv activities.csv --unit kg',
    'carryover import exports/ --dry-run',
    'carryover import --map "Leg Press (Machine)=leg-press" --age 41',
    'carryover import journal.jsonl',
    'carryover import --undo',
  ],
  run: async (args, io) => {
    const asked = readImportArgs(args);
    if (asked.undo) return undoImport(asked.files[0], io);
    const tells =
      asked.titles.size + asked.exercises.size > 0 ||
      asked.ageYears !== undefined ||
      asked.experience !== undefined;
    if (asked.files.length === 0 && !tells)
      throw new UsageError('Name the files, as in: carryover import strong.csv activities.csv');
    return runImport(asked, io);
  },
};

export default command;
