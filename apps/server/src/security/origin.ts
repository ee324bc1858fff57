import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api.ts';
import { ProblemError } from '../problem.ts';

const loopbackName = /^(localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Without accounts the name in the address is all that tells this machine's own pages from a site that had its own name
 * point here (DNS rebinding), so only names of this machine are answered.
 */
export const checkHost: MiddlewareHandler<ApiEnv> = async (context, next) => {
  const { callers } = context.get('deps');
  if (callers.kind === 'local' && !loopbackName.test(new URL(context.req.url).hostname))
    throw new ProblemError(
      'other-host',
      'Without accounts this server answers to localhost only. Start it with accounts to reach it by another name.',
    );
  await next();
};

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

const isForeign = (request: Request, own: () => string): boolean => {
  const { method, headers } = request;
  const site = headers.get('sec-fetch-site');
  if (isSafe(method)) return site === 'cross-site' && headers.get('sec-fetch-mode') !== 'navigate';
  const origin = headers.get('origin');
  // Programs that are no browser send neither header: no site stands behind them.
  return origin === null ? site !== null && site !== 'same-origin' && site !== 'none' : origin !== own();
};

/** Browsers say which site a request comes from; only our own may change anything, or read it in the background. */
export const checkOrigin: MiddlewareHandler<ApiEnv> = async (context, next) => {
  const { publicOrigin } = context.get('deps');
  if (isForeign(context.req.raw, () => publicOrigin ?? new URL(context.req.url).origin))
    throw new ProblemError(
      'foreign-origin',
      'Only pages of this server may ask. Where it stands behind a proxy, start it with its public address.',
    );
  await next();
};
