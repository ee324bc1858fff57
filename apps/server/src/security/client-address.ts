import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api.ts';

/** The one header that says where a request came from, written here; what a client writes into it is dropped. */
export const clientAddressHeader = 'x-carryover-client';

/** Notes the address that limits count by: the socket's, or what one's own proxy says where that is to be believed. */
export const noteClient: MiddlewareHandler<ApiEnv> = async (context, next) => {
  const { headers } = context.req.raw;
  const handedOn = context.get('deps').trustProxy ? headers.get('x-forwarded-for') : null;
  const address = handedOn?.split(',').at(-1)?.trim() ?? context.env?.incoming?.socket.remoteAddress;
  headers.delete(clientAddressHeader);
  if (address !== undefined) headers.set(clientAddressHeader, address);
  await next();
};
