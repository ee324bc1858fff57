import { isAway } from '../database-away.ts';
import { ProblemError } from '../problem.ts';
import { type Auth, authPath } from './auth.ts';
import type { Causes } from './causes.ts';

interface Call {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly body?: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly body: unknown;
  readonly cookies: readonly string[];
}

const handedOn = ['cookie', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];

const wrongCredentials = () =>
  new ProblemError('wrong-credentials', 'This e-mail address and this password do not belong together.');
const notTaken = () =>
  new ProblemError('wrong-credentials', 'This passkey was not accepted. Try again, or use the password.');

/** What the library calls things that can go wrong, and what we call them. Anything else goes by its status. */
const problemsByCode: Readonly<Record<string, () => ProblemError>> = {
  INVALID_EMAIL_OR_PASSWORD: wrongCredentials,
  INVALID_PASSWORD: () => new ProblemError('wrong-password', 'The present password is another.'),
  USER_ALREADY_EXISTS: () => new ProblemError('email-taken', 'Sign in with it, or use another.'),
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: () =>
    new ProblemError('email-taken', 'Sign in with it, or use another.'),
  FAILED_TO_CREATE_USER: () => new ProblemError('email-taken', 'Sign in with it, or use another.'),
  SESSION_NOT_FRESH: () =>
    new ProblemError('sign-in-again', 'This asks for a sign-in of the last ten minutes.'),
  INVALID_TOKEN: () => new ProblemError('wrong-credentials', 'This code is unknown, used or too old.'),
  PASSKEY_NOT_FOUND: notTaken,
  CHALLENGE_NOT_FOUND: notTaken,
  AUTHENTICATION_FAILED: notTaken,
  USER_NOT_VERIFIED: notTaken,
  FAILED_TO_VERIFY_REGISTRATION: notTaken,
};

const codeOf = (body: unknown): string => {
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined;
  return typeof code === 'string' ? code : '';
};

const problemOf = (status: number, body: unknown): Error => {
  const known = problemsByCode[codeOf(body)];
  if (known !== undefined) return known();
  if (status === 401) return new ProblemError('signed-out', 'Sign in, then ask again.');
  if (status === 403) return new ProblemError('foreign-origin', 'Only pages of this server may ask.');
  if (status < 500)
    return new ProblemError('invalid-request', 'The library of accounts refused this request.');
  return new Error(`The library of accounts failed with status ${status}.`);
};

/** Where the database is away some of its parts go on as if nobody were signed in. */
const isOurs = (response: Response, cause: Error): boolean => response.status >= 500 || isAway(cause);

export type Library = (request: Request, call: Call) => Promise<Answer>;

/**
 * Asks the library as if the request had come to its own address. People never reach those addresses: of its many only
 * the ones that we name can be asked, and the answers are ours.
 * @throws ProblemError for what the person can change.
 */
export const createLibrary =
  (auth: Auth, causes: Causes, publicOrigin: string): Library =>
  async (request, { path, method, body }) => {
    // The origin was looked at before any route (security/origin.ts); a program that is no browser sends none.
    const headers = new Headers({ origin: request.headers.get('origin') ?? publicOrigin });
    for (const name of handedOn) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    if (body !== undefined) headers.set('content-type', 'application/json');
    const asked = new Request(`${publicOrigin}${authPath}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await causes.of(() => auth.handler(asked), isOurs);
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok) throw problemOf(response.status, answer);
    return { body: answer, cookies: response.headers.getSetCookie() };
  };
