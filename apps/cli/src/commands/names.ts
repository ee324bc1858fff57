import { UsageError } from '../errors.ts';
import { namesOptions, readNamesArgs } from '../names/names-options.ts';
import { runNames } from '../names/run-names.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'names',
  summary: 'Say what logged names mean that no exercise answers to',
  usage: '[FILES…] [options]',
  about:
    'Without files it answers from your journal, and keeps there what --map and --import say. With files it keeps nothing: --export writes what the names mean to a configuration file, and --config FILE uses it in every command that reads files.',
  options: namesOptions,
  examples: [
    'carryover names',
    'carryover names --map "Leg Press (Machine)=leg-press"',
    'carryover names strong.csv --unit kg --map "Bulgarians=split-squat-rear-foot-elevated" --export names.json',
    'carryover names --import names.json',
  ],
  run: async (args, io) => {
    const asked = readNamesArgs(args);
    if (asked.importFile !== undefined && asked.files.length > 0)
      throw new UsageError(
        '--import keeps what names mean in your journal, and files were named: with files, --config FILE reads it.',
      );
    return runNames(asked, io);
  },
};

export default command;
