import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { levels } from '@carryover/engine';
import { writeBaseline } from '../audit/accepted.ts';
import { findFiles } from '../audit/find-files.ts';
import { auditOptions, readAuditArgs } from '../audit/options.ts';
import { runAudit } from '../audit/run-audit.ts';
import { UsageError } from '../errors.ts';
import { formatOfFile, render } from '../report/render.ts';
import { styleFor } from '../report/style.ts';
import type { Command } from './command.ts';

const cutShort = (file: string, line: number): string =>
  `${file}: the file ends in the middle of line ${line}, as an unfinished copy does. What stands before was read; export it again for the rest.`;

const command: Command = {
  name: 'audit',
  summary: 'Find the mistakes in what you did or plan, from the files that you have',
  usage: 'FILES… [options]',
  options: auditOptions,
  examples: [
    'carryover audit hevy.csv activities.csv --age 41',
    'carryover audit exports/ --from 2027-01-01 --preset four-mistakes',
    'carryover audit plan.week --format json --output-file audit.sarif',
  ],
  run: async (args, io) => {
    const asked = readAuditArgs(args);
    if (asked.files.length === 0)
      throw new UsageError('Name the files, as in: carryover audit hevy.csv activities.csv');
    const report = runAudit(asked, findFiles(asked.files, io.cwd), io.cwd);
    const { TERM, NO_COLOR } = io.env;
    const colour = asked.colour ?? (io.isTerminal && !NO_COLOR && TERM !== 'dumb');
    const style = styleFor({ colour, ascii: asked.ascii, links: io.isTerminal && TERM !== 'dumb' });
    io.out(render(report, asked.format, style, io.columns));
    const plain = styleFor({ colour: false, ascii: asked.ascii, links: false });
    for (const file of asked.outputFiles)
      writeFileSync(resolve(io.cwd, file), render(report, formatOfFile(file), plain, 100));
    if (asked.writeBaseline) writeBaseline(report.audit, asked.writeBaseline, io.cwd);
    for (const { reason } of report.unread) io.err(`carryover: ${reason}\n`);
    const cut = report.read.filter(({ cutShortAtLine }) => cutShortAtLine !== undefined);
    for (const { file, cutShortAtLine } of cut) io.err(`carryover: ${cutShort(file, cutShortAtLine!)}\n`);
    if (cut.length > 0 || report.unread.some(({ named }) => named)) return 2;
    const worst = Math.min(...report.audit.findings.map(({ level }) => levels.indexOf(level)));
    return !asked.exitZero && worst <= levels.indexOf(asked.failOn) ? 1 : 0;
  },
};

export default command;
