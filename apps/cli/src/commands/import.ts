import { UsageError } from '../errors.ts';
import { importOptions, readImportArgs } from '../import/import-options.ts';
import { runImport } from '../import/run-import.ts';
import { listImports, undoImport } from '../import/undo-import.ts';
import { takesNoWords } from '../settings/option-specs.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'import',
  summary: 'Keep your exports in your journal, and say what was new',
  usage: 'FILES… [options]',
  options: importOptions,
  examples: [
    'carryover import strong.csv activities.csv --unit kg',
    'carryover import export_123.zip',
    'carryover import exports/ --dry-run',
    'carryover import --map "Leg Press (Machine)=leg-press" --age 41',
    'carryover import journal.jsonl',
    'carryover import --list',
    'carryover import --undo',
  ],
  run: async (args, io) => {
    const asked = readImportArgs(args);
    const alone = (['list', 'undo', 'dryRun'] as const).filter((each) => asked[each]);
    if (alone.length > 1)
      throw new UsageError('--list, --undo and --dry-run do one thing each: type one of them.');
    if (asked.list) {
      takesNoWords('import --list', asked.files, 'carryover import FILES reads files');
      return listImports(io);
    }
    if (asked.undo) {
      takesNoWords('import --undo ID', asked.files.slice(1), 'Type it once for each id');
      return undoImport(asked.files[0], io);
    }
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
