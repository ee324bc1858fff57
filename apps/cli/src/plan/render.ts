import {
  writePlanCsv,
  writePlanHtml,
  writePlanIcs,
  writePlanJson,
  writePlanMarkdown,
} from '@carryover/formats';
import { UsageError } from '../errors.ts';
import { fullPlanText } from '../report/plan/full.ts';
import type { PlanReport } from '../report/plan/plan-report.ts';
import type { Page } from '../terminal/page.ts';
import type { PlanFormat } from './plan-options.ts';

/** A plan in one of the formats; only json promises to stay as it is. */
export const renderPlan = (report: PlanReport, format: PlanFormat, page: Page): string => {
  const { plan, unit } = report;
  switch (format) {
    case 'full':
      return fullPlanText(report, page);
    case 'json':
      return writePlanJson(plan);
    case 'md':
      return writePlanMarkdown(plan, { unit });
    case 'html':
      return writePlanHtml(plan, { unit });
    case 'ics':
      // Stamped with the day, so that the same plan gives the same bytes.
      return writePlanIcs(plan, { unit, stampMilliseconds: report.today * 86_400_000 });
    case 'csv':
      return writePlanCsv(plan, { unit });
  }
};

const endings: readonly (readonly [RegExp, PlanFormat])[] = [
  [/\.(?:txt|text)$/i, 'full'],
  [/(?:^|[\\/])[^.\\/]+$/, 'full'],
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown)$/i, 'md'],
  [/\.html?$/i, 'html'],
  [/\.ics$/i, 'ics'],
  [/\.csv$/i, 'csv'],
];

/** The format that a file's name asks for, text where it has no ending; throws UsageError for one that is not known. */
export const planFormatOfFile = (file: string): PlanFormat => {
  const format = endings.find(([ending]) => ending.test(file))?.[1];
  if (format !== undefined) return format;
  const printing = /\.pdf$/i.test(file) ? ' Write .html and print it to a .pdf from the browser.' : '';
  throw new UsageError(
    `--output-file ${file}: expected an ending that says how: .html, .ics, .csv, .md, .json or .txt.${printing}`,
  );
};
