import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Of the app's pages: all that they load and talk to is of this server, and nothing stands inline. */
export const appSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const everywhere = Object.entries({
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-store',
});

const oneYear = 31_536_000;

/**
 * On every answer, and set before there is one: a header that comes later makes the answer anew. What an athlete told
 * stands in nobody's cache unless its route says how.
 */
export const securityHeaders: MiddlewareHandler<ApiEnv> = async (context, next) => {
  for (const [name, value] of everywhere) context.header(name, value);
  const { publicOrigin } = context.get('deps');
  if ((publicOrigin ?? context.req.url).startsWith('https:'))
    context.header('strict-transport-security', `max-age=${oneYear}; includeSubDomains`);
  await next();
};
