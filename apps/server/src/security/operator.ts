import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A proxy on the same machine hands on requests of the world: what it handed on is not of this machine. */
const wasHandedOn = (headers: Headers): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some((name) => headers.has(name));

/** Whether whoever runs the server asks: from the same machine, or with the token. */
export const isOperator = (
  request: Request,
  bindings: Partial<HttpBindings> | undefined,
  token: string | undefined,
): boolean => {
  const shown = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token !== undefined && shown !== undefined) return timingSafeEqual(digest(shown), digest(token));
  const from = bindings?.incoming?.socket.remoteAddress ?? '';
  return loopback.test(from) && !wasHandedOn(request.headers);
};
