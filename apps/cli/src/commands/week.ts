import { formatDay } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { fromJournal } from '../journal/keep.ts';
import { planFor } from '../plan/journal-plan.ts';
import { planExitCode, sayProblems } from '../plan/say-problems.ts';
import { readWeekArgs, weekOptions } from '../plan/week-options.ts';
import { oneWeekText } from '../report/plan/week-text.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'week',
  summary: 'Show one week of the plan: its runs, its sessions, every set',
  usage: '[FILES…] [options]',
  about: fromJournal,
  options: weekOptions,
  examples: [
    'carryover week runs.csv hevy.csv --race 2027-10-03:half --equipment gym',
    'carryover week plan.week --week 2027-01-12',
    'carryover week',
  ],
  run: async (args, io) => {
    const asked = readWeekArgs(args);
    return planFor({ ...asked, fromToday: true }, io, {}, ({ report }) => {
      const day = asked.week ?? report.today;
      const text = oneWeekText(report, day, pageFor(styleFor(lookOf(io, asked)), io.columns, report.unit));
      if (text === undefined) {
        const { from, to } = report.plan.window;
        throw new UsageError(
          `--week ${formatDay(day)}: the plan is of ${formatDay(from)} to ${formatDay(to)}.`,
        );
      }
      io.out(text);
      sayProblems(report, io, true);
      return planExitCode(report);
    });
  },
};

export default command;
