import { z } from '@hono/zod-openapi';
import type { Resource } from '../../api.ts';
import { ProblemError } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { json } from '../../shapes.ts';
import { deleteUser } from '../deletion.ts';
import { exportUser } from '../export.ts';
import {
  accountsOf,
  checkPassword,
  countOne,
  emailSchema,
  passwordSchema,
  setCookies,
  signedIn,
} from './parts.ts';
import { sessionSchema } from './sessions.ts';

const passwordRoute = defineRoute({
  operationId: 'changePassword',
  summary: 'Change the password',
  description: 'Ends all other sessions, and gives this one a new cookie.',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/password',
  access: 'signed-in',
  mayAnswer: ['wrong-password', 'too-many', 'not-found'],
  request: {
    body: {
      required: true,
      content: json(z.object({ present: passwordSchema, password: passwordSchema })),
    },
  },
  responses: { 204: { description: 'Changed.' } },
});

const emailRoute = defineRoute({
  operationId: 'changeEmail',
  summary: 'Change the e-mail address that you sign in with',
  description: 'No e-mail is sent, to neither address: a server of Carryover has none to send with.',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/email',
  access: 'signed-in',
  mayAnswer: ['wrong-password', 'email-taken', 'too-many', 'not-found'],
  request: {
    body: { required: true, content: json(z.object({ email: emailSchema, password: passwordSchema })) },
  },
  responses: { 204: { description: 'Sign in with the new one from now on.' } },
});

const deleteRoute = defineRoute({
  operationId: 'deleteAccount',
  summary: 'Delete the account and all that it told',
  description:
    'Asks for the password, or for a sign-in of the last ten minutes. Nothing is kept; what stands on your devices ' +
    'stays there until you clear it, and backups of the server are as old as they are.',
  tags: ['account'],
  method: 'post',
  path: '/api/v1/auth/delete',
  access: 'signed-in',
  mayAnswer: ['wrong-password', 'sign-in-again', 'too-many', 'not-found'],
  request: {
    body: { required: true, content: json(z.object({ password: passwordSchema.optional() })) },
  },
  responses: { 204: { description: 'Gone.' } },
});

const exportSchema = z
  .object({
    format: z.literal('carryover-account'),
    version: z.literal(1),
    exportedAt: z.iso.datetime(),
    account: z.object({ id: z.string(), email: z.email(), madeAt: z.iso.datetime() }),
    sessions: z.array(sessionSchema).readonly(),
    passkeys: z.array(z.object({ name: z.string().nullable(), madeAt: z.iso.datetime() })).readonly(),
    journals: z
      .array(
        z.object({
          athlete: z.string(),
          entries: z
            .array(z.unknown())
            .readonly()
            .openapi({ description: 'As they were told, in their order.' }),
          rest: z
            .record(z.string(), z.array(z.record(z.string(), z.unknown())).readonly())
            .openapi({ description: 'What the server keeps beside it: devices, feeds, imports.' }),
        }),
      )
      .readonly(),
  })
  .openapi('AccountExport');

const exportRoute = defineRoute({
  operationId: 'exportAccount',
  summary: 'All that is kept of you, as one file',
  description:
    'The account, its sessions and passkeys (without their keys), and the whole journal as it was told.',
  tags: ['account'],
  method: 'get',
  path: '/api/v1/auth/export',
  access: 'signed-in',
  mayAnswer: ['not-found'],
  responses: {
    200: { description: 'A file to keep.', content: json(exportSchema) },
  },
});

export const account: Resource = (api, deps) => {
  const accountOf = async (context: Parameters<typeof signedIn>[1]) => {
    const accounts = accountsOf(deps);
    return { accounts, signed: await signedIn(accounts, context) };
  };

  api.openapi(passwordRoute, async (context) => {
    const { accounts, signed } = await accountOf(context);
    const { present, password } = context.req.valid('json');
    await countOne(accounts, 'password by account', signed.user.id);
    checkPassword(password, signed.user.email, 'password');
    const { cookies } = await accounts.ask(context.req.raw, {
      path: '/change-password',
      method: 'POST',
      body: { currentPassword: present, newPassword: password, revokeOtherSessions: true },
    });
    setCookies(context, cookies);
    return context.body(null, 204);
  });

  api.openapi(emailRoute, async (context) => {
    const { accounts, signed } = await accountOf(context);
    const { email, password } = context.req.valid('json');
    await countOne(accounts, 'password by account', signed.user.id);
    await accounts.credentials.prove(signed.user.id, password);
    await accounts.credentials.changeEmail(signed.user.id, email);
    return context.body(null, 204);
  });

  api.openapi(deleteRoute, async (context) => {
    const { accounts, signed } = await accountOf(context);
    const { password } = context.req.valid('json');
    if (password === undefined) {
      if (!accounts.sessions.isFresh(signed))
        throw new ProblemError(
          'sign-in-again',
          'Give the password, or sign in once more and ask within ten minutes.',
        );
    } else {
      await countOne(accounts, 'password by account', signed.user.id);
      await accounts.credentials.prove(signed.user.id, password);
    }
    const athletes = await accounts.memberships.athletesOf(signed.user.id);
    const user = signed.user.id;
    await deleteUser(deps.database, user, athletes, () => accounts.noteDeleted({ user, athletes }));
    return context.body(null, 204);
  });

  api.openapi(exportRoute, async (context) => {
    const { accounts, signed } = await accountOf(context);
    const everything = await exportUser(accounts, deps.database, signed, deps.now());
    context.header('content-disposition', 'attachment; filename="carryover-export.json"');
    return context.json(everything, 200);
  });
};
