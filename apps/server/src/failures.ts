import { ForgottenJournal } from '@carryover/store';
import { DatabaseError } from '@carryover/store/node';
import type { Hook } from '@hono/zod-openapi';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnv } from './api.ts';
import { isAway } from './database-away.ts';
import { fieldErrors } from './field-errors.ts';
import { errorFields } from './log.ts';
import { notFound, ProblemError, problemResponse } from './problem.ts';
import type { RouteRow } from './route.ts';

/** Everything but the entry itself is all right: it stays pending on its device until there is room. */
const isFull = (error: Error): boolean => error instanceof DatabaseError && error.trouble === 'full';

const problemOf = (error: Error): ProblemError => {
  if (error instanceof ProblemError) return error;
  // Of all that the framework throws, only a body that does not parse can come this far.
  if (error instanceof HTTPException && error.status === 400)
    return new ProblemError('invalid-json', 'Send one JSON value in UTF-8 as the body.');
  // A request that was let in before its athlete deleted everything.
  if (error instanceof ForgottenJournal) return notFound();
  if (isFull(error))
    return new ProblemError('unavailable', error.message, { headers: { 'retry-after': '60' } });
  if (isAway(error))
    return new ProblemError(
      'unavailable',
      'The database is away. Nothing was changed; ask again in a moment.',
      {
        headers: { 'retry-after': '5' },
      },
    );
  return new ProblemError(
    'internal',
    'The request failed for a reason of our own, which stands in our log under x-request-id.',
  );
};

export const answerFailure: ErrorHandler<ApiEnv> = (error, context) => {
  const problem = problemOf(error);
  context.set('problem', problem.kind);
  if (problem.kind === 'internal' || problem.kind === 'unavailable')
    context.var.deps.log({
      level: 'error',
      event: 'failure',
      requestId: context.var.requestId,
      ...errorFields(error),
    });
  return problemResponse(context, problem);
};

export const refuseInvalid: Hook<unknown, ApiEnv, string, void> = (result) => {
  if (result.success) return;
  const data: unknown = Reflect.get(result, 'data');
  throw new ProblemError('invalid-request', 'The fields below are not as expected.', {
    errors: fieldErrors(result.error, data, result.target),
  });
};

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.*+?^$|()[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Tells an address that does not exist from one that takes other methods. */
export const answerUnknown = (rows: readonly RouteRow[]): NotFoundHandler<ApiEnv> => {
  const patterns = rows.map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (context) => {
    const methods = patterns
      .filter(({ pattern }) => pattern.test(context.req.path))
      .map(({ method }) => method);
    if (methods.length === 0) throw notFound();
    const allowed = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : [])])].join(', ');
    throw new ProblemError('method-not-allowed', `Use ${allowed} here.`, { headers: { allow: allowed } });
  };
};
