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

const everywhere: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const oneYear = 31_536_000;

/** On every answer. What an athlete told stands in nobody's cache unless its route says how. */
export const securityHeaders: MiddlewareHandler<ApiEnv> = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(everywhere)) context.header(name, value);
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  const { publicOrigin } = context.var.deps;
  if ((publicOrigin ?? context.req.url).startsWith('https:'))
    context.header('strict-transport-security', `max-age=${oneYear}; includeSubDomains`);
};
