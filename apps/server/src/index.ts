export type { Resource } from './api.ts';
export { createApp } from './app.ts';
export type { Caller, Callers, Limits, ServerDeps } from './deps.ts';
export { openApiDocument } from './document.ts';
export { usualLimits } from './limits.ts';
export { createLiveHeads } from './live-heads.ts';
export { createLog } from './log.ts';
export { createMetrics } from './metrics.ts';
export { type Access, type RouteRow, routeTable } from './route.ts';
