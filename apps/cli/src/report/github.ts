import type { Level } from '@carryover/engine';
import { type FullReport, headline, placeOf } from './report.ts';

const command: Readonly<Record<Level, string>> = {
  must: 'error',
  should: 'warning',
  prefer: 'notice',
  note: 'notice',
};

/** As the toolkit of GitHub Actions escapes; without it a line break in a title could begin another command. */
const escaped = (text: string): string =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}/gu, ' ');
const escapedValue = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands that a GitHub run shows beside the file. */
export const githubText = (report: FullReport): string =>
  report.audit.findings
    .map((finding) => {
      const place = placeOf(finding);
      const at = place ? `file=${escapedValue(place.file)},line=${place.line ?? 1},` : '';
      return `::${command[finding.level]} ${at}title=${escapedValue(finding.rule.id)}::${escaped(`${headline(finding, report)}. ${finding.remedy}`)}\n`;
    })
    .join('');
