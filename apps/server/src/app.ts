import { OpenAPIHono } from '@hono/zod-openapi';
import { accountResources } from './accounts/routes/index.ts';
import type { Api, ApiEnv } from './api.ts';
import { serveApp } from './app-files.ts';
import type { ServerDeps } from './deps.ts';
import { answerFailure, answerUnknown, refuseInvalid } from './failures.ts';
import { observe } from './observe.ts';
import { routeTable } from './route.ts';
import { resources } from './routes/index.ts';
import { noteClient } from './security/client-address.ts';
import { securityHeaders } from './security/headers.ts';
import { checkHost, checkOrigin } from './security/origin.ts';

/** The API, and the app where there is one, as a function of requests; `listen` puts it on a socket. */
export const createApp = (deps: ServerDeps): Api => {
  const app: Api = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid });
  app.use(observe(deps), securityHeaders, noteClient, checkHost, checkOrigin);
  if (deps.app !== undefined) app.use(serveApp(deps.app));
  for (const register of [...resources, ...accountResources]) register(app, deps);
  app.onError(answerFailure);
  app.notFound(answerUnknown(routeTable(app)));
  return app;
};
