import type { Page } from '../terminal/page.ts';
import { type FullReport, headline, placeOf } from './report.ts';
import { summaryText } from './summary.ts';
import { levelWords } from './words.ts';

/** One line a finding, for editors and scripts that read lines. */
export const conciseText = (report: FullReport, page: Page): string => {
  const lines = report.audit.findings.map((finding) => {
    const place = placeOf(finding);
    const where = place ? `${place.file}:${place.line ?? 1}` : 'log:1';
    return page.clean(
      `${where}  ${levelWords[finding.level]}  ${finding.rule.id}  ${headline(finding, report)}`,
    );
  });
  return [...lines, summaryText(report, page)].join('\n');
};
