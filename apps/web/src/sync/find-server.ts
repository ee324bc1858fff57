/** What answers beside the app: a Carryover server with a journal for whoever asks, or something else. */
export type FoundServer =
  | { readonly kind: 'server'; readonly athlete: string; readonly hasAccounts: boolean }
  | { readonly kind: 'none' | 'unreachable' | 'signed-out' | 'no-journal' }
  | { readonly kind: 'trouble'; readonly says: string };

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

const patienceMilliseconds = 15_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const serverOf = (body: unknown): FoundServer => {
  if (!isRecord(body) || !Array.isArray(body.athletes) || typeof body.accounts !== 'boolean')
    return { kind: 'none' };
  const [athlete] = body.athletes;
  return typeof athlete === 'string'
    ? { kind: 'server', athlete, hasAccounts: body.accounts }
    : { kind: 'no-journal' };
};

/** A plain file server answers with a page or a 404; only JSON in the server's own words counts. */
const foundIn = (response: Response, body: unknown): FoundServer => {
  if (response.ok) return serverOf(body);
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (!isProblem) return { kind: response.status >= 500 ? 'unreachable' : 'none' };
  if (response.status === 401) return { kind: 'signed-out' };
  return { kind: 'trouble', says: isRecord(body) ? `${text(body.title)} ${text(body.detail)}` : '' };
};

/** Asks the origin of the app who one is there. */
export const findServer = async (origin: string, fetch: Fetch): Promise<FoundServer> => {
  const response = await fetch(`${origin}/api/v1/me`, {
    headers: { accept: 'application/json' },
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(() => undefined);
  if (response === undefined) return { kind: 'unreachable' };
  const body: unknown = await response.json().catch(() => undefined);
  return foundIn(response, body);
};
