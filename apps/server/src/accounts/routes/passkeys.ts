import { z } from '@hono/zod-openapi';
import type { Resource } from '../../api.ts';
import { notFound } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { json } from '../../shapes.ts';
import { accountsOf, addressOf, countOne, setCookies, signedIn } from './parts.ts';

/** What a browser hands over and takes; WebAuthn defines it, and the library checks it. */
const webAuthn = z.record(z.string(), z.unknown());
const optionsSchema = webAuthn.openapi('PasskeyOptions');

const passkeySchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    madeAt: z.iso.datetime().nullable(),
    backedUp: z.boolean().openapi({ description: 'Whether it is kept in the account of its maker too.' }),
  })
  .openapi('Passkey');

const signInOptionsRoute = defineRoute({
  operationId: 'passkeySignInOptions',
  summary: 'What a browser needs to sign in with a passkey',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/passkeys/sign-in/options',
  access: 'public',
  mayAnswer: ['too-many', 'not-found'],
  responses: { 200: { description: 'For navigator.credentials.get.', content: json(optionsSchema) } },
});

const signInRoute = defineRoute({
  operationId: 'passkeySignIn',
  summary: 'Sign in with a passkey',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/passkeys/sign-in',
  access: 'public',
  mayAnswer: ['wrong-credentials', 'too-many', 'not-found'],
  request: { body: { required: true, content: json(z.object({ response: webAuthn })) } },
  responses: {
    200: {
      description: 'Signed in.',
      content: json(z.object({ user: z.string(), athletes: z.array(z.string()).readonly() })),
    },
  },
});

const optionsRoute = defineRoute({
  operationId: 'passkeyOptions',
  summary: 'What a browser needs to make a passkey',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/passkeys/options',
  access: 'signed-in',
  mayAnswer: ['sign-in-again', 'not-found'],
  responses: { 200: { description: 'For navigator.credentials.create.', content: json(optionsSchema) } },
});

const addRoute = defineRoute({
  operationId: 'addPasskey',
  summary: 'Keep a passkey that the browser made',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/passkeys',
  access: 'signed-in',
  mayAnswer: ['sign-in-again', 'wrong-credentials', 'not-found'],
  request: {
    body: {
      required: true,
      content: json(z.object({ response: webAuthn, name: z.string().trim().min(1).max(60).optional() })),
    },
  },
  responses: { 201: { description: 'Kept.', content: json(passkeySchema) } },
});

const listRoute = defineRoute({
  operationId: 'listPasskeys',
  summary: 'Your passkeys',
  tags: ['account'],
  method: 'get',
  path: '/api/v1/auth/passkeys',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  responses: {
    200: {
      description: 'Without their keys.',
      content: json(z.object({ passkeys: z.array(passkeySchema).readonly() })),
    },
  },
});

const removeRoute = defineRoute({
  operationId: 'removePasskey',
  summary: 'Remove a passkey',
  tags: ['account'],
  method: 'delete',
  path: '/api/v1/auth/passkeys/{passkey}',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  request: { params: z.object({ passkey: z.string() }) },
  responses: { 204: { description: 'It opens nothing any more.' } },
});

/** As the library keeps one. */
const keptSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  createdAt: z.coerce.date().nullish(),
  backedUp: z.coerce.boolean(),
});

const shown = (kept: z.infer<typeof keptSchema>): z.infer<typeof passkeySchema> => ({
  id: kept.id,
  name: kept.name ?? null,
  madeAt: kept.createdAt?.toISOString() ?? null,
  backedUp: kept.backedUp,
});

const signedInSchema = z.object({ user: z.object({ id: z.string() }) });

export const passkeys: Resource = (api, deps) => {
  api.openapi(signInOptionsRoute, async (context) => {
    const accounts = accountsOf(deps);
    await countOne(accounts, 'passkey by address', addressOf(context));
    const { body, cookies } = await accounts.ask(context.req.raw, {
      path: '/passkey/generate-authenticate-options',
      method: 'GET',
    });
    setCookies(context, cookies);
    // The passkey stands for the password too: whoever holds the device must show that it is theirs.
    return context.json({ ...webAuthn.parse(body), userVerification: 'required' }, 200);
  });

  api.openapi(signInRoute, async (context) => {
    const accounts = accountsOf(deps);
    await countOne(accounts, 'passkey by address', addressOf(context));
    const { body, cookies } = await accounts.ask(context.req.raw, {
      path: '/passkey/verify-authentication',
      method: 'POST',
      body: context.req.valid('json'),
    });
    setCookies(context, cookies);
    const user = signedInSchema.parse(body).user.id;
    await accounts.tidy();
    return context.json({ user, athletes: await accounts.memberships.athletesOf(user) }, 200);
  });

  api.openapi(optionsRoute, async (context) => {
    const { body, cookies } = await accountsOf(deps).ask(context.req.raw, {
      path: '/passkey/generate-register-options',
      method: 'GET',
    });
    setCookies(context, cookies);
    return context.json(webAuthn.parse(body), 200);
  });

  api.openapi(addRoute, async (context) => {
    const { response, name } = context.req.valid('json');
    const { body, cookies } = await accountsOf(deps).ask(context.req.raw, {
      path: '/passkey/verify-registration',
      method: 'POST',
      body: { response, ...(name === undefined ? {} : { name }) },
    });
    setCookies(context, cookies);
    return context.json(shown(keptSchema.parse(body)), 201);
  });

  api.openapi(listRoute, async (context) => {
    const accounts = accountsOf(deps);
    const { body } = await accounts.ask(context.req.raw, {
      path: '/passkey/list-user-passkeys',
      method: 'GET',
    });
    return context.json({ passkeys: z.array(keptSchema).parse(body).map(shown) }, 200);
  });

  api.openapi(removeRoute, async (context) => {
    const accounts = accountsOf(deps);
    const { user } = await signedIn(accounts, context);
    const { passkey } = context.req.valid('param');
    const removed = await accounts.credentials.removePasskey(user.id, passkey);
    if (!removed) throw notFound();
    return context.body(null, 204);
  });
};
