import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api.ts';
import type { ServerDeps } from './deps.ts';

/** What no route answers is one line of the figures, however many addresses strangers try. */
const unmatched = 'unmatched';

const levelOf = (status: number): 'info' | 'warn' | 'error' => {
  if (status >= 500) return 'error';
  return status >= 400 ? 'warn' : 'info';
};

/** Gives every request its id, and a line in the log and the figures once its answer begins. */
export const observe =
  (deps: ServerDeps): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const begin = deps.monotonic();
    const requestId = Buffer.from(deps.randomBytes(9)).toString('base64url');
    context.set('deps', deps);
    context.set('requestId', requestId);
    context.header('x-request-id', requestId);
    await next();
    const { status } = context.res;
    const { route = unmatched, problem } = context.var;
    const milliseconds = Math.round((deps.monotonic() - begin) * 1000) / 1000;
    const method = route === unmatched ? 'any' : context.req.method;
    deps.metrics.request({ method, route, status, seconds: milliseconds / 1000 });
    deps.log({
      level: levelOf(status),
      event: 'request',
      requestId,
      method,
      route,
      status,
      milliseconds,
      ...(problem === undefined ? {} : { problem }),
    });
  };
