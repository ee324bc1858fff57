import { UsageError } from '../errors.ts';
import { writeOutput } from '../files/write-output.ts';
import { acceptPlan, fromJournal, sayHowToBegin } from '../journal/keep.ts';
import { planFor } from '../plan/journal-plan.ts';
import { planOptions, readPlanArgs } from '../plan/plan-options.ts';
import { planFormatOfFile, renderPlan } from '../plan/render.ts';
import { planExitCode, sayProblems } from '../plan/say-problems.ts';
import { whyText } from '../report/plan/why-text.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { plainStyle, styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';

/** Characters a line in files: they have no terminal to ask. */
const fileColumns = 80;

const command: Command = {
  name: 'plan',
  summary: 'Plan strength around your runs, every number with its reason',
  usage: '[FILES…] [options]',
  about: fromJournal,
  options: planOptions,
  examples: [
    'carryover plan runs.csv hevy.csv --race 2027-10-03:half --equipment gym',
    'carryover plan --race 2027-05-02:10k --template "Tue intervals 50m; Sun long 80m"',
    'carryover plan plan.week --sessions 2 --minutes 40 --output-file season.html',
    'carryover plan runs.csv --race 2027-10-03:half --why 2027-01-12',
    'carryover plan --race 2027-10-03:half --equipment gym --accept',
  ],
  run: async (args, io) => {
    const asked = readPlanArgs(args);
    // Before the work: a plan of a minute is not lost on a name that cannot be.
    const files = asked.outputFiles.map((file) => ({ file, format: planFormatOfFile(file) }));
    if (asked.accept && asked.files.length > 0)
      throw new UsageError(
        `--accept keeps a plan of your journal, and files were named. First carryover import ${asked.files.join(' ')}, then carryover plan --accept.`,
      );
    return planFor(asked, io, { keeps: asked.accept }, async ({ report, seen }) => {
      const page = pageFor(styleFor(lookOf(io, asked)), io.columns, report.unit);
      io.out(
        asked.why === undefined
          ? renderPlan(report, asked.format, page)
          : whyText(report.plan, asked.why, page),
      );
      const filePage = pageFor(plainStyle(asked.ascii), fileColumns, report.unit);
      for (const { file, format } of files) writeOutput(file, renderPlan(report, format, filePage), io.cwd);
      sayProblems(report, io, asked.format === 'full' && asked.why === undefined);
      if (asked.accept && seen) await acceptPlan(report.plan, seen, io);
      else if (args.length === 0 && !seen) sayHowToBegin(io);
      return planExitCode(report);
    });
  },
};

export default command;
