import { audit, formatDay, type Plan, rules, weeklyReview, weekStartOf } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { findFiles } from '../files/find-files.ts';
import { type ReadLog, readLog } from '../files/read-log.ts';
import { readJournalLog } from '../journal/journal-log.ts';
import { fromJournal } from '../journal/keep.ts';
import { readOlderPlan } from '../plan/read-plan.ts';
import { readReviewArgs, reviewOptions } from '../plan/review-options.ts';
import { reviewText } from '../report/plan/review-text.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'review',
  summary: 'Look back on a week: what was done, what changed, what is next',
  usage: '[FILES…] [options]',
  about: fromJournal,
  options: reviewOptions,
  examples: [
    'carryover review runs.csv hevy.csv',
    'carryover review my.week --against plan.json --week 2027-01-12',
  ],
  run: async (args, io) => {
    const asked = readReviewArgs(args);
    const { log, config, preset, settings, unread, accepted }: ReadLog & { readonly accepted?: Plan } =
      asked.files.length > 0
        ? await readLog({ ...asked, races: [] }, findFiles(asked.files, io.cwd), io)
        : await readJournalLog(asked, io, 'carryover review my.week');
    const { from, to } = daysOf(log.sessions.map(({ at }) => at.day));
    const lastDone = log.sessions.findLast(({ status }) => status === 'done')?.at.day;
    const day = asked.week ?? lastDone ?? to;
    if (day < from - 7 || day > to + 7)
      throw new UsageError(
        `--week ${formatDay(day)}: the files tell of ${formatDay(from)} to ${formatDay(to)}.`,
      );
    const week = weekStartOf(day, log.athlete.weekStartsOn);
    const plan = asked.against === undefined ? accepted : readOlderPlan(asked.against, io.cwd);
    const report = audit(log, {
      preset,
      rules,
      settings,
      window: { to: week + 6 },
    });
    const review = weeklyReview({ log, week, today: io.today, report, ...(plan ? { plan } : {}) });
    io.out(reviewText(review, pageFor(styleFor(lookOf(io, asked)), io.columns, asked.unit ?? config.unit)));
    const missed = unread.filter(({ named }) => named);
    for (const { reason } of missed) io.err(`carryover: ${reason}\n`);
    return missed.length > 0 ? 2 : 0;
  },
};

const daysOf = (days: readonly number[]): { readonly from: number; readonly to: number } => ({
  from: Math.min(...days),
  to: Math.max(...days),
});

export default command;
