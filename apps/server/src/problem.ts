import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiEnv } from './api.ts';

/** Everything that can be wrong with a request, or with us. */
export const problems = {
  'invalid-json': { status: 400, title: 'The body is not JSON.' },
  'invalid-request': { status: 400, title: 'The request is not what this address expects.' },
  'wrong-credentials': { status: 401, title: 'That does not sign you in.' },
  'signed-out': { status: 401, title: 'Sign in first.' },
  'foreign-origin': { status: 403, title: 'Another site may not do this.' },
  'wrong-password': { status: 403, title: 'The password is another.' },
  'sign-in-again': { status: 403, title: 'Sign in once more first.' },
  'invitation-needed': { status: 403, title: 'An account here needs an invitation.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'email-taken': { status: 409, title: 'There is an account with this e-mail address.' },
  'nothing-to-undo': { status: 409, title: 'There is nothing to take back.' },
  'too-large': { status: 413, title: 'The body is too large.' },
  'unsupported-media-type': { status: 415, title: 'The body is of a kind that this address does not take.' },
  'other-host': { status: 421, title: 'This server does not go by that name.' },
  'too-many': { status: 429, title: 'Too many at once.' },
  internal: { status: 500, title: 'Something went wrong on the server.' },
  unavailable: { status: 503, title: 'The server cannot answer right now.' },
} as const satisfies Record<string, { readonly status: ContentfulStatusCode; readonly title: string }>;

export type ProblemKind = keyof typeof problems;

export interface FieldError {
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

export const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'Names the kind of problem; its description stands there.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().openapi({ description: 'What happened this time, and what to do.' }),
    errors: z
      .array(
        z.object({
          field: z.string().openapi({ example: 'entries[3].device' }),
          value: z.string().openapi({ description: 'What was sent, shortened.' }),
          expected: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem');

export const problemMediaType = 'application/problem+json';

interface More {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere below a route, answered as problem+json. */
export class ProblemError extends Error {
  readonly kind: ProblemKind;
  readonly more: More;

  constructor(kind: ProblemKind, detail: string, more: More = {}) {
    super(detail);
    this.name = 'ProblemError';
    this.kind = kind;
    this.more = more;
  }
}

const problemTypeOf = (kind: ProblemKind): string => `/api/v1/docs#${kind}`;

export const problemResponse = (
  context: Context<ApiEnv>,
  { kind, message, more }: ProblemError,
): Response => {
  const { status, title } = problems[kind];
  const body = {
    type: problemTypeOf(kind),
    title,
    status,
    detail: message,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
  };
  return context.body(JSON.stringify(body), status, { ...more.headers, 'content-type': problemMediaType });
};

/** One answer for what is not there and for what is another's, so that nobody learns which ids exist. */
export const notFound = (): ProblemError =>
  new ProblemError('not-found', 'Look at the address; /api/v1/docs lists those that there are.');
