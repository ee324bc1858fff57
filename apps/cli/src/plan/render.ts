import {
  writePlanCsv,
  writePlanHtml,
  writePlanIcs,
  writePlanJson,
  writePlanMarkdown,
} from '@carryover/formats';
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
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown)$/i, 'md'],
  [/\.html?$/i, 'html'],
  [/\.ics$/i, 'ics'],
  [/\.csv$/i, 'csv'],
];

/** The format that a file's name asks for. */
export const planFormatOfFile = (file: string): PlanFormat =>
  endings.find(([ending]) => ending.test(file))?.[1] ?? 'full';
