import { errorFields } from './log.ts';

/** It cannot be reached, or has no room for another connection. */
const codes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|57P0[1-3]|53300|08\w{3})$/;

/** What `pg` says of a connection that broke or did not come about in time; these errors have no code. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the database is away, so that asking again later may help. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error && (codes.test(errorFields(error).code ?? '') || words.test(error.message));
