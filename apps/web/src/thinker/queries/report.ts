import { type AuditPageAsked, auditPage, auditReportHtml, stripBands } from '@carryover/views';
import type { Context } from '../context.ts';

/** As many weeks stay legible across a sheet of paper. */
const weeksABand = 9;

/** An audit to print or to hand on, and the whole of it as one file. */
export const reportQuery = ({ state, today, units }: Context, asked: AuditPageAsked) => {
  const page = auditPage(state, today, asked);
  return { page, bands: stripBands(page.strip, weeksABand), html: auditReportHtml(page, units) };
};
