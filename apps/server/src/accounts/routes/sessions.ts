import { z } from '@hono/zod-openapi';
import type { Resource } from '../../api.ts';
import { defineRoute } from '../../route.ts';
import { json } from '../../shapes.ts';
import { accountsOf, setCookies, signedIn } from './parts.ts';

export const sessionSchema = z
  .object({
    id: z.string(),
    signedInAt: z.iso.datetime(),
    endsAt: z.iso.datetime().openapi({ description: 'Moves on while the session is used.' }),
    device: z.string().openapi({ description: 'What the browser said of itself when signing in.' }),
    current: z.boolean(),
  })
  .openapi('Session');

const presentSchema = z
  .object({
    user: z.string(),
    email: z.email(),
    signedInAt: z.iso.datetime(),
    fresh: z
      .boolean()
      .openapi({ description: 'Signed in within the last ten minutes, as a few requests ask.' }),
  })
  .openapi('PresentSession');

const presentRoute = defineRoute({
  operationId: 'presentSession',
  summary: 'Who is signed in by this cookie',
  description: 'Asked when the app opens: a session that is used once a month does not end, up to 90 days.',
  tags: ['account'],
  method: 'get',
  path: '/api/v1/auth/session',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  responses: { 200: { description: 'You, by this session.', content: json(presentSchema) } },
});

const listRoute = defineRoute({
  operationId: 'listSessions',
  summary: 'Where you are signed in',
  tags: ['account'],
  method: 'get',
  path: '/api/v1/auth/sessions',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  responses: {
    200: {
      description: 'Your sessions.',
      content: json(z.object({ sessions: z.array(sessionSchema).readonly() })),
    },
  },
});

const endOneRoute = defineRoute({
  operationId: 'endSession',
  summary: 'End one session',
  tags: ['account'],
  method: 'delete',
  path: '/api/v1/auth/sessions/{session}',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  request: { params: z.object({ session: z.string() }) },
  responses: { 204: { description: 'Its next request is answered as from nobody.' } },
});

const endOthersRoute = defineRoute({
  operationId: 'endOtherSessions',
  summary: 'End all sessions but this one',
  tags: ['account'],
  method: 'delete',
  path: '/api/v1/auth/sessions',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  responses: { 204: { description: 'Only this one is left.' } },
});

export const sessions: Resource = (api, deps) => {
  api.openapi(presentRoute, async (context) => {
    const accounts = accountsOf(deps);
    const signed = await signedIn(accounts, context);
    const { cookies } = await accounts.ask(context.req.raw, { path: '/get-session', method: 'GET' });
    setCookies(context, cookies);
    const { id, email } = signed.user;
    const signedInAt = signed.session.createdAt.toISOString();
    return context.json({ user: id, email, signedInAt, fresh: accounts.sessions.isFresh(signed) }, 200);
  });
  api.openapi(listRoute, async (context) => {
    const accounts = accountsOf(deps);
    const signed = await signedIn(accounts, context);
    return context.json({ sessions: await accounts.sessions.list(signed) }, 200);
  });
  api.openapi(endOneRoute, async (context) => {
    const accounts = accountsOf(deps);
    const signed = await signedIn(accounts, context);
    await accounts.sessions.revoke(signed, context.req.valid('param').session);
    return context.body(null, 204);
  });
  api.openapi(endOthersRoute, async (context) => {
    const accounts = accountsOf(deps);
    await accounts.sessions.revokeOthers(await signedIn(accounts, context));
    return context.body(null, 204);
  });
};
