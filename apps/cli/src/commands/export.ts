import { fold } from '@carryover/engine';
import { writeCarryoverJson, writeJournal } from '@carryover/formats';
import { writeOutput } from '../files/write-output.ts';
import { withKnownJournal } from '../journal/open.ts';
import { plural } from '../report/words.ts';
import { givenOptions, helpOptions, type OptionSpecs, takesNoWords } from '../settings/option-specs.ts';
import type { Command } from './command.ts';
import { oneOf } from './parse-options.ts';

const formats = ['journal', 'json'] as const;

const specs = {
  format: {
    flag: '--format FORMAT',
    type: 'string',
    says: 'journal (default): every entry as it was told, a line each; json: the training log that they make',
  },
  'output-file': { flag: '--output-file FILE', type: 'string', says: 'write there, and not to the terminal' },
} as const satisfies OptionSpecs;

const command: Command = {
  name: 'export',
  summary: 'Write your whole journal out, to keep or to take elsewhere',
  usage: '[options]',
  options: helpOptions(specs),
  examples: [
    'carryover export --output-file journal.jsonl',
    'carryover export --format json --output-file log.json',
  ],
  run: async (args, io) => {
    const { files, text } = givenOptions('export', args, specs);
    takesNoWords('export', files, `carryover export --output-file ${files[0]} writes there`);
    const format = oneOf('--format', text('format') ?? 'journal', formats);
    const file = text('output-file');
    return withKnownJournal(io, async (journal) => {
      const kept = await journal.entries();
      const written = format === 'journal' ? writeJournal(kept) : writeCarryoverJson(fold(kept).log);
      if (file === undefined) io.out(written);
      else {
        writeOutput(file, written, io.cwd);
        io.err(`carryover: ${file} holds the journal's ${plural(kept.length, 'entry', 'entries')}.\n`);
      }
      return 0;
    });
  },
};

export default command;
