import { type Day, planToday, type Teller } from '@carryover/engine';
import { fromJournal, keepReports, sayHowToBegin } from '../journal/keep.ts';
import { planFor } from '../plan/journal-plan.ts';
import { planExitCode, sayProblems } from '../plan/say-problems.ts';
import { readTodayArgs, reportEntries, todayOptions } from '../plan/today-options.ts';
import { todayText } from '../report/plan/today-text.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'today',
  summary: 'Show today: every set, and whether to do it as planned',
  usage: '[FILES…] [options]',
  about: fromJournal,
  options: todayOptions,
  examples: [
    'carryover today runs.csv hevy.csv --race 2027-10-03:half --sleep 5.5 --sore 6 --energy 3',
    'carryover today plan.week --pain achilles:4',
    'carryover today',
  ],
  run: async (args, io) => {
    const asked = readTodayArgs(args);
    const reports = (teller: Teller, today: Day) => reportEntries(asked, today, teller);
    return planFor({ ...asked, fromToday: true }, io, { reports }, async ({ report, seen }) => {
      const { plan, request, today } = report;
      // A journal tells of the day itself, with what was typed laid over it.
      const told = seen
        ? {}
        : {
            checkIn: { day: today, ...asked.checkIn },
            symptoms: asked.symptoms.map((kind) => ({ day: today, kind })),
          };
      const made = planToday(request, plan, told);
      const ofDay = (request.log.checkIns ?? []).find(({ day }) => day === today);
      const checkIn = { day: today, ...ofDay, ...asked.checkIn };
      io.out(todayText(report, made, pageFor(styleFor(lookOf(io, asked)), io.columns, report.unit), checkIn));
      sayProblems(report, io, true);
      if (seen && asked.keep) await keepReports(seen, io);
      else if (args.length === 0 && !seen) sayHowToBegin(io);
      return made.decision.kind === 'stop' ? 1 : planExitCode(report);
    });
  },
};

export default command;
