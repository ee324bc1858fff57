import { jsonText } from '@carryover/formats';
import { auditJson, auditReportHtml, stripOf } from '@carryover/views';
import type { Format } from '../audit/options.ts';
import type { Page } from '../terminal/page.ts';
import { conciseText } from './concise.ts';
import { fullText } from './full.ts';
import { githubText } from './github.ts';
import { jsonReport } from './json.ts';
import { type FullReport, topNotes } from './report.ts';
import { sarifReport } from './sarif.ts';

/** A report in one of the formats; only json and sarif promise to stay as they are. */
export const render = (report: FullReport, format: Format, page: Page): string => {
  switch (format) {
    case 'full':
      return fullText(report, page);
    case 'concise':
      return conciseText(report, page);
    case 'json':
      return jsonText(jsonReport(report));
    case 'sarif':
      return jsonText(sarifReport(report));
    case 'html':
      return auditReportHtml({
        ...auditJson(report.audit, report.fixes),
        strip: stripOf(report.audit),
        statements: report.statements,
        notes: topNotes(report),
      });
    case 'github':
      return githubText(report);
  }
};

/** The format that a file's name asks for. */
export const formatOfFile = (file: string): Format => {
  if (/\.sarif(?:\.json)?$/i.test(file)) return 'sarif';
  if (/\.html?$/i.test(file)) return 'html';
  return /\.json$/i.test(file) ? 'json' : 'full';
};
