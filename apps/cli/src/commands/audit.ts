import { writeBaseline } from '../audit/accepted.ts';
import { cutShortSentences, exitCode } from '../audit/exit-code.ts';
import { type AuditArgs, auditOptions, readAuditArgs } from '../audit/options.ts';
import { auditOf, runAudit } from '../audit/run-audit.ts';
import { findFiles } from '../files/find-files.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Io } from '../io.ts';
import { readJournalLog } from '../journal/journal-log.ts';
import { fromJournal } from '../journal/keep.ts';
import { formatOfFile, render } from '../report/render.ts';
import type { FullReport } from '../report/report.ts';
import { firstFew, plural } from '../report/words.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { safeText } from '../terminal/safe-text.ts';
import { plainStyle, styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';

/** Characters a line in files: they have no terminal to ask. */
const fileColumns = 80;

/** What a person must know whatever the format; files of a folder that are no log are only mentioned. */
const sayProblems = (report: FullReport, { format }: AuditArgs, io: Io): void => {
  const say = (text: string) => io.err(`carryover: ${safeText(text)}\n`);
  for (const { named, reason } of report.unread) if (named) say(reason);
  for (const each of cutShortSentences(report.read)) say(each);
  const passing = report.unread.filter(({ named }) => !named).map(({ file }) => file);
  if (passing.length > 0 && format !== 'full')
    say(`${plural(passing.length, 'file is', 'files are')} no training log: ${firstFew(passing, 4)}.`);
  for (const each of report.unused) say(each);
};

const command: Command = {
  name: 'audit',
  summary: 'Find the mistakes in what you did or plan, from the files that you have',
  usage: '[FILES…] [options]',
  about: fromJournal,
  options: auditOptions,
  examples: [
    'carryover audit hevy.csv activities.csv --age 41',
    'carryover audit exports/ --from 2027-01-01 --preset four-mistakes',
    'carryover audit plan.week --format json --output-file audit.sarif',
  ],
  run: async (args, io) => {
    const asked = readAuditArgs(args);
    const report =
      asked.files.length > 0
        ? await runAudit(asked, findFiles(asked.files, io.cwd), io)
        : auditOf(asked, await readJournalLog(asked, io, 'carryover audit hevy.csv activities.csv'), io.cwd);
    const look = lookOf(io, asked);
    io.out(render(report, asked.format, pageFor(styleFor(look), io.columns)));
    const filePage = pageFor(plainStyle(asked.ascii), fileColumns);
    for (const file of asked.outputFiles)
      writeOutput(file, render(report, formatOfFile(file), filePage), io.cwd);
    if (asked.writeBaseline) writeBaseline(report, asked.writeBaseline, io.cwd);
    sayProblems(report, asked, io);
    return exitCode(report, asked);
  },
};

export default command;
