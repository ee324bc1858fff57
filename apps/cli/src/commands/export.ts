import { exportJournal } from '../export/export-journal.ts';
import { exportOptions, readExportArgs } from '../export/export-options.ts';
import { exportPlan } from '../export/export-plan.ts';
import type { Command } from './command.ts';

const ofPlan: ReadonlySet<string> = new Set(['fit', 'ics', 'intervals']);

const command: Command = {
  name: 'export',
  summary: 'Write out your journal, your plan for a watch or a calendar, or your lifting',
  usage: '[options]',
  about:
    'A plan is written as it stands today: the one that you accepted, with all that was done since. docs/export.md says how it gets on a watch.',
  options: exportOptions,
  examples: [
    'carryover export --output-file journal.jsonl',
    'carryover export --format fit --output-dir watch',
    'carryover export --format fit --week 2027-01-11 --unit lb',
    'carryover export --format ics --output-file season.ics',
    'carryover export --format strong --output-file strong.csv',
  ],
  run: async (args, io) => {
    const asked = readExportArgs(args);
    return ofPlan.has(asked.format) ? exportPlan(asked, io) : exportJournal(asked, io);
  },
};

export default command;
