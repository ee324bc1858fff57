// Made from the OpenAPI document of apps/server by npm run docs. Not edited by hand.

/** What is sent and answered, by its name in the document. */
export interface Schemas {
  Health: { status: 'ok'; version: string };
  Problem: { type: string; title: string; status: number; detail: string; errors?: { field: string; value: string; expected: string }[] };
  Me: { user?: string; athletes: string[]; accounts: boolean };
  PushAnswer: { answers: ({ index: number; id: string; status: ('accepted' | 'duplicate'); seq: number } | { index: number; id?: string; status: 'refused'; reason: string })[]; head: Schemas['Head']; startOver?: { epoch: string; reason: ('other-epoch' | 'journal-is-shorter' | 'histories-differ') } };
  Head: { epoch: string; seq: number; chain: string };
  Push: { device: string; entries: Schemas['Entry'][]; known?: Schemas['Head'] };
  PullAnswer: ({ status: 'page'; entries: { seq: number; entry: Schemas['Entry'] }[]; upTo: Schemas['Head']; head: Schemas['Head']; wentBack?: true } | { epoch: string; reason: ('other-epoch' | 'journal-is-shorter' | 'histories-differ'); status: 'start-over' });
  Entry: { id: string; kind: string; version: number; device: string; told: { epochMilliseconds: number; zone: string }; body: { [name: string]: unknown } };
  Pull: { device: string; epoch: string; since: number; chain: string; limit: number };
  Devices: { devices: { device: string; seq: number; isUpToDate: boolean; firstSeen: string; lastSeen: string }[] };
  SignedIn: { user: string; athletes: string[] };
  PresentSession: { user: string; email: string; signedInAt: string; fresh: boolean };
  Session: { id: string; signedInAt: string; endsAt: string; device: string; current: boolean };
  PasskeyOptions: { [name: string]: unknown };
  Passkey: { id: string; name: (string | null); madeAt: (string | null); backedUp: boolean };
  AccountExport: { format: 'carryover-account'; version: 1; exportedAt: string; account: { id: string; email: string; madeAt: string }; sessions: Schemas['Session'][]; passkeys: { name: (string | null); madeAt: string }[]; journals: { athlete: string; entries: unknown[]; rest: { [name: string]: { [name: string]: unknown }[] } }[] };
}

type Problems<Status extends number> = { [Each in Status]: { content: { 'application/problem+json': Schemas['Problem'] } } };

/** Every address with its methods. */
export interface Paths {
  '/health/live': {
    /** Whether the process answers at all. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Health'] } } } & Problems<421 | 500 | 503>;
    };
  };
  '/health/ready': {
    /** Whether the database answers too. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Health'] } } } & Problems<421 | 500 | 503>;
    };
  };
  '/api/v1/me': {
    /** Who you are, and which journals are yours. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Me'] } } } & Problems<401 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/journal/push': {
    /** Hand in entries that a device was told. */
    post: {
      parameters: { path: { athlete: string } };
      requestBody: { content: { 'application/json': Schemas['Push'] } };
      responses: { 200: { content: { 'application/json': Schemas['PushAnswer'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/journal/pull': {
    /** Take the entries after a place. */
    post: {
      parameters: { path: { athlete: string } };
      requestBody: { content: { 'application/json': Schemas['Pull'] } };
      responses: { 200: { content: { 'application/json': Schemas['PullAnswer'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/journal/events': {
    /** Hear of it when the journal grows. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'text/event-stream': string } } } & Problems<400 | 401 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/devices': {
    /** The devices that keep a copy of the journal. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['Devices'] } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/devices/{device}': {
    /** Take a device off the list. */
    delete: {
      parameters: { path: { athlete: string; device: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/export': {
    /** Take the whole journal with you. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/x-ndjson': string } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/athletes/{athlete}/export/log': {
    /** What the journal comes to, as a training log. */
    get: {
      parameters: { path: { athlete: string } };
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { [name: string]: unknown } } } } & Problems<400 | 401 | 404 | 421 | 500 | 503>;
    };
  };
  '/metrics': {
    /** Figures of this server for Prometheus. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'text/plain': string } } } & Problems<404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/openapi.json': {
    /** This API as an OpenAPI 3.1 document. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { [name: string]: unknown } } } } & Problems<421 | 500 | 503>;
    };
  };
  '/api/v1/docs': {
    /** This API to read. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'text/html': string } } } & Problems<421 | 500 | 503>;
    };
  };
  '/api/v1/auth/sign-up': {
    /** Make an account and sign in. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { email: string; password: string; invitation?: string } } };
      responses: { 201: { content: { 'application/json': Schemas['SignedIn'] } } } & Problems<400 | 403 | 404 | 409 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/sign-in': {
    /** Sign in with a password. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: { 200: { content: { 'application/json': Schemas['SignedIn'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/sign-out': {
    /** End the session of this cookie. */
    post: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/reset': {
    /** Set a new password with a code from whoever runs the server. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { code: string; password: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/session': {
    /** Who is signed in by this cookie. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['PresentSession'] } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/sessions': {
    /** Where you are signed in. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { sessions: Schemas['Session'][] } } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
    /** End all sessions but this one. */
    delete: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/sessions/{session}': {
    /** End one session. */
    delete: {
      parameters: { path: { session: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/sign-in/options': {
    /** What a browser needs to sign in with a passkey. */
    post: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['PasskeyOptions'] } } } & Problems<403 | 404 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/sign-in': {
    /** Sign in with a passkey. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { response: { [name: string]: unknown } } } };
      responses: { 200: { content: { 'application/json': { user: string; athletes: string[] } } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/options': {
    /** What a browser needs to make a passkey. */
    post: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['PasskeyOptions'] } } } & Problems<401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys': {
    /** Keep a passkey that the browser made. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { response: { [name: string]: unknown }; name?: string } } };
      responses: { 201: { content: { 'application/json': Schemas['Passkey'] } } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 500 | 503>;
    };
    /** Your passkeys. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': { passkeys: Schemas['Passkey'][] } } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/passkeys/{passkey}': {
    /** Remove a passkey. */
    delete: {
      parameters: { path: { passkey: string } };
      requestBody?: never;
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 421 | 500 | 503>;
    };
  };
  '/api/v1/auth/password': {
    /** Change the password. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { present: string; password: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/email': {
    /** Change the e-mail address that you sign in with. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/delete': {
    /** Delete the account and all that it told. */
    post: {
      parameters: Record<string, never>;
      requestBody: { content: { 'application/json': { password?: string } } };
      responses: { 204: { content?: never } } & Problems<400 | 401 | 403 | 404 | 413 | 415 | 421 | 429 | 500 | 503>;
    };
  };
  '/api/v1/auth/export': {
    /** All that is kept of you, as one file. */
    get: {
      parameters: Record<string, never>;
      requestBody?: never;
      responses: { 200: { content: { 'application/json': Schemas['AccountExport'] } } } & Problems<401 | 404 | 421 | 500 | 503>;
    };
  };
}
