export { type AuditReportInput, auditReportHtml } from './audit-report-html.ts';
export { stripBands } from './bands.ts';
