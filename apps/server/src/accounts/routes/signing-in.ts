import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv, Resource } from '../../api.ts';
import { ProblemError } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { json } from '../../shapes.ts';
import type { Accounts } from '../accounts.ts';
import {
  accountsOf,
  addressOf,
  checkPassword,
  countOne,
  emailSchema,
  passwordSchema,
  setCookies,
} from './parts.ts';

const userSchema = z
  .object({ user: z.string(), athletes: z.array(z.string()).readonly() })
  .openapi('SignedIn');

const signUpRoute = defineRoute({
  operationId: 'signUp',
  summary: 'Make an account and sign in',
  description:
    'The server says by its sign-up policy whether this needs an invitation. The answer sets the cookie of the ' +
    'session. No e-mail is sent: the address is only a name to sign in with.',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/sign-up',
  access: 'public',
  mayAnswer: ['invitation-needed', 'email-taken', 'too-many', 'not-found'],
  request: {
    body: {
      required: true,
      content: json(
        z.object({
          email: emailSchema,
          password: passwordSchema,
          invitation: z.string().max(100).optional(),
        }),
      ),
    },
  },
  responses: { 201: { description: 'Made, and signed in.', content: json(userSchema) } },
});

const signInRoute = defineRoute({
  operationId: 'signIn',
  summary: 'Sign in with a password',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/sign-in',
  access: 'public',
  mayAnswer: ['wrong-credentials', 'too-many', 'not-found'],
  request: {
    body: { required: true, content: json(z.object({ email: emailSchema, password: passwordSchema })) },
  },
  responses: { 200: { description: 'Signed in.', content: json(userSchema) } },
});

const signOutRoute = defineRoute({
  operationId: 'signOut',
  summary: 'End the session of this cookie',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/sign-out',
  access: 'public',
  mayAnswer: ['not-found'],
  responses: { 204: { description: 'Nobody is signed in by this cookie any more.' } },
});

const resetRoute = defineRoute({
  operationId: 'resetPassword',
  summary: 'Set a new password with a code from whoever runs the server',
  description: 'Ends all sessions.',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/reset',
  access: 'public',
  mayAnswer: ['wrong-credentials', 'too-many', 'not-found'],
  request: {
    body: {
      required: true,
      content: json(z.object({ code: z.string().max(100), password: passwordSchema })),
    },
  },
  responses: { 204: { description: 'The new password is set; sign in with it.' } },
});

const userIdOf = (body: unknown): string => {
  const user: unknown = Reflect.get(Object(body), 'user');
  const id: unknown = Reflect.get(Object(user), 'id');
  if (typeof id !== 'string') throw new Error('The library of accounts named no user.');
  return id;
};

/** Takes the invitation that the policy asks for; the journal that it hands over, if any. */
const admit = async (accounts: Accounts, code: string | undefined): Promise<string | undefined> => {
  const { signUp } = accounts.settings;
  if (signUp === 'open' && code === undefined) return undefined;
  const taken = signUp === 'closed' || code === undefined ? undefined : await accounts.invitations.take(code);
  if (taken === undefined)
    throw new ProblemError(
      'invitation-needed',
      signUp === 'closed'
        ? 'This server takes no new accounts.'
        : 'Ask whoever runs this server for an invitation; each serves once, for a week.',
    );
  return taken.forAthlete;
};

const signUp = async (context: Context<ApiEnv>, accounts: Accounts, body: z.infer<typeof signUpBody>) => {
  const { email, password, invitation } = body;
  await countOne(accounts, 'sign-up by address', addressOf(context));
  checkPassword(password, email, 'password');
  const forAthlete = await admit(accounts, invitation);
  try {
    return {
      forAthlete,
      answer: await accounts.ask(context.req.raw, {
        path: '/sign-up/email',
        method: 'POST',
        body: { email, password, name: '' },
      }),
    };
  } catch (error) {
    if (invitation !== undefined) await accounts.invitations.giveBack(invitation);
    throw error;
  }
};

const signUpBody = signUpRoute.request.body.content['application/json'].schema;

export const signingIn: Resource = (api, deps) => {
  api.openapi(signUpRoute, async (context) => {
    const accounts = accountsOf(deps);
    const { answer, forAthlete } = await signUp(context, accounts, context.req.valid('json'));
    const user = userIdOf(answer.body);
    // Two invitations to one journal may be out, and who took the first may have deleted it.
    if (forAthlete !== undefined && !(await deps.database.isForgotten(forAthlete)))
      await accounts.memberships.take(user, forAthlete);
    setCookies(context, answer.cookies);
    return context.json({ user, athletes: await accounts.memberships.athletesOf(user) }, 201);
  });

  api.openapi(signInRoute, async (context) => {
    const accounts = accountsOf(deps);
    const { email, password } = context.req.valid('json');
    await countOne(accounts, 'sign-in by address', addressOf(context));
    await countOne(accounts, 'sign-in by account', email);
    const answer = await accounts.ask(context.req.raw, {
      path: '/sign-in/email',
      method: 'POST',
      body: { email, password },
    });
    await accounts.limits.clear('sign-in by account', email);
    await accounts.tidy();
    const user = userIdOf(answer.body);
    setCookies(context, answer.cookies);
    return context.json({ user, athletes: await accounts.memberships.athletesOf(user) }, 200);
  });

  api.openapi(signOutRoute, async (context) => {
    const { cookies } = await accountsOf(deps).ask(context.req.raw, {
      path: '/sign-out',
      method: 'POST',
      body: {},
    });
    setCookies(context, cookies);
    return context.body(null, 204);
  });

  api.openapi(resetRoute, async (context) => {
    const accounts = accountsOf(deps);
    const { code, password } = context.req.valid('json');
    await countOne(accounts, 'reset by address', addressOf(context));
    checkPassword(password, '', 'password');
    await accounts.ask(context.req.raw, {
      path: '/reset-password',
      method: 'POST',
      body: { token: code, newPassword: password },
    });
    return context.body(null, 204);
  });
};
