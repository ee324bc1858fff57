import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Api, ApiEnv } from './api.ts';
import { countComputed } from './computed-limit.ts';
import {
  notFound,
  ProblemError,
  type ProblemKind,
  problemMediaType,
  problemSchema,
  problems,
} from './problem.ts';
import { readBody } from './security/body.ts';
import { isOperator } from './security/operator.ts';

/**
 * Who may call a route: the owner of the athlete in its path, anybody who is signed in, everybody, or whoever runs the
 * server (on the same machine, or with its token).
 */
export type Access = 'owner' | 'signed-in' | 'public' | 'operator';

interface RouteRules {
  readonly access: Access;
  /** Which bodies it takes; JSON where nothing is said. */
  readonly accepts?: readonly string[];
  /** The name of the limit in force for its body. */
  readonly limit?: 'bodyBytes' | 'pushBytes' | 'importBytes';
  /** True where the handler reads the body itself, as a stream, and holds its limit. */
  readonly readsBody?: true;
  /** True where much is computed for an answer: it is counted for each user. */
  readonly computes?: true;
  /** Problems beyond those that follow from the rest. */
  readonly mayAnswer?: readonly ProblemKind[];
}

export interface RouteRow {
  readonly method: string;
  /** As `/api/v1/athletes/{athlete}/journal/push`. */
  readonly path: string;
  readonly access: Access;
}

const guards = new WeakMap<object, RouteRules>();

const admit = async (context: Parameters<MiddlewareHandler<ApiEnv>>[0], access: Access): Promise<void> => {
  if (access === 'public') return;
  const deps = context.get('deps');
  if (access === 'operator') {
    if (!isOperator(context.req.raw, context.env, deps.metricsToken)) throw notFound();
    return;
  }
  const caller = await deps.callers.callerOf(context.req.raw);
  if (caller === undefined) throw new ProblemError('signed-out', 'Sign in, then ask again.');
  const athlete = context.req.param('athlete');
  if (access === 'owner' && !(athlete !== undefined && caller.athletes.includes(athlete))) throw notFound();
  context.set('caller', caller);
};

/** Ids and tokens are of these letters; PostgreSQL takes no text with a NUL, and what else there is names nothing. */
const isPlain = (parameter: string): boolean => /^[\w.-]{1,200}$/.test(parameter);

/** Holds a route to its rules: who may call it is asked before anything else of the request is looked at. */
const guard = (path: string, rules: RouteRules, takesBody = false): MiddlewareHandler<ApiEnv> => {
  const hold: MiddlewareHandler<ApiEnv> = async (context, next) => {
    context.set('route', path);
    if (!Object.values<string>(context.req.param()).every(isPlain)) throw notFound();
    await admit(context, rules.access);
    const caller = context.get('caller');
    if (rules.computes && caller !== undefined) countComputed(context.get('deps'), caller);
    if (takesBody) {
      const { accepts = ['application/json'], limit = 'bodyBytes', readsBody = false } = rules;
      await readBody(context, { accepts, mostBytes: context.get('deps').limits[limit], readsBody });
    }
    await next();
  };
  guards.set(hold, rules);
  return hold;
};

const problemResponses = (kinds: readonly ProblemKind[]): RouteConfig['responses'] => {
  const byStatus = Map.groupBy(kinds, (kind) => problems[kind].status);
  const content = { [problemMediaType]: { schema: problemSchema } };
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      { description: same.map((kind) => problems[kind].title).join(' Or: '), content },
    ]),
  );
};

const problemsOf = (
  config: RouteConfig,
  { access, computes, mayAnswer = [] }: RouteRules,
): readonly ProblemKind[] => [
  ...new Set<ProblemKind>([
    ...(config.request === undefined ? [] : ['invalid-request' as const]),
    ...(config.request?.body === undefined
      ? []
      : (['invalid-json', 'too-large', 'unsupported-media-type'] as const)),
    ...(access === 'owner' || access === 'signed-in' ? ['signed-out' as const] : []),
    ...(access === 'owner' || access === 'operator' ? ['not-found' as const] : []),
    ...(config.method === 'get' ? [] : ['foreign-origin' as const]),
    ...(computes ? ['too-many' as const] : []),
    ...mayAnswer,
    'other-host',
    'internal',
    'unavailable',
  ]),
];

/**
 * A route with its rules: `createRoute`, guarded, and with the problems that it may answer in its part of the document.
 */
export const defineRoute = <
  P extends string,
  R extends Omit<RouteConfig, 'path' | 'middleware'> & { path: P },
>(
  config: R & RouteRules,
) => {
  const { access, accepts, limit, readsBody, computes, mayAnswer, ...rest } = config;
  const rules: RouteRules = config;
  const takesBody = rest.request?.body !== undefined;
  return createRoute<P, R>({
    ...(rest as unknown as R),
    middleware: guard(config.path, rules, takesBody),
    responses: { ...problemResponses(problemsOf(config, rules)), ...rest.responses },
    'x-access': access,
  });
};

const pathOf = (pattern: string): string => pattern.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}');

/**
 * Every route with who may call it. A route that was put on the API without a guard is an error of ours, found before
 * the first request.
 */
export const routeTable = (app: Api): readonly RouteRow[] => {
  const keyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
    `${method} ${pathOf(path)}`;
  const rows = app.routes.flatMap(({ method, path, handler }) => {
    const rules = guards.get(handler);
    return rules === undefined ? [] : [{ method, path: pathOf(path), access: rules.access }];
  });
  const guarded = new Set(rows.map(keyOf));
  const open = app.routes.find((route) => route.path !== '/*' && !guarded.has(keyOf(route)));
  if (open !== undefined) throw new Error(`${keyOf(open)} has no guard: make it with defineRoute.`);
  return rows;
};
