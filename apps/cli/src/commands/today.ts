import { planSeason, planToday } from '@carryover/engine';
import { runPlan } from '../plan/run-plan.ts';
import { planExitCode, sayProblems } from '../plan/say-problems.ts';
import { readTodayArgs, todayOptions } from '../plan/today-options.ts';
import { todayText } from '../report/plan/today-text.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'today',
  summary: 'Show today: every set, and whether to do it as planned',
  usage: '[FILES…] [options]',
  options: todayOptions,
  examples: [
    'carryover today runs.csv hevy.csv --race 2027-10-03:half --sleep 5.5 --sore 6 --energy 3',
    'carryover today plan.week --pain achilles:4',
  ],
  run: async (args, io) => {
    const asked = readTodayArgs(args);
    const report = runPlan({ ...asked, fromToday: true }, io.cwd, io.today, planSeason);
    const { plan, request, today } = report;
    const made = planToday(request, plan, {
      checkIn: { day: today, ...asked.checkIn },
      symptoms: asked.symptoms.map((kind) => ({ day: today, kind })),
    });
    io.out(todayText(report, made, pageFor(styleFor(lookOf(io, asked)), io.columns, report.unit)));
    sayProblems(report, io, true);
    return made.decision.kind === 'stop' ? 1 : planExitCode(report);
  },
};

export default command;
