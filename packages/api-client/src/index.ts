import createFetchClient, { type Client } from 'openapi-fetch';
import type { Paths } from './schema.ts';

export type { Paths, Schemas } from './schema.ts';

export interface ClientOptions {
  /** Where the server is, as `https://example.org`. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** A client of the API whose addresses, bodies and answers are those of its document. It throws only where `fetch` does. */
export const createClient = (options: ClientOptions): Client<Paths> =>
  createFetchClient<Paths>({ ...options });
