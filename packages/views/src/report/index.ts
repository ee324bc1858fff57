export { auditReportHtml } from './audit-report-html.ts';
export { stripBands } from './bands.ts';
