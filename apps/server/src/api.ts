import type { HttpBindings } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Caller, ServerDeps } from './deps.ts';
import type { ProblemKind } from './problem.ts';

/** What stands beside a request while it is answered. */
export interface ApiEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    deps: ServerDeps;
    requestId: string;
    /** The pattern of the route that answers, once it is known. */
    route?: string;
    /** What went wrong, for the log. */
    problem?: ProblemKind;
    caller?: Caller;
  };
}

export type Api = OpenAPIHono<ApiEnv>;

/** One file of routes: it puts them on the API. */
export type Resource = (api: Api, deps: ServerDeps) => void;
