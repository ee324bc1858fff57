export { auditJson } from './audit-json.ts';
export { type AuditPage, type AuditPageAsked, auditPage } from './audit-page.ts';
export { auditView, auditViewSchema } from './audit-view.ts';
export { messageOf, type Place, placeOfBreach } from './breach.ts';
export { countNames } from './names.ts';
export { auditFields, namesFields } from './schema.ts';
export { silenceOfLifts } from './silence.ts';
export type { AuditStrip } from './strip.ts';
export { runsIn, windowAsked } from './window.ts';
