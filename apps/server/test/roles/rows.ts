import { password } from '../accounts/support.ts';
import { device, entry } from '../support.ts';
import type { Scene } from './scene.ts';

/**
 * Who asks about the owner's things: the owner, another athlete with an account, somebody who is not signed in. A coach
 * is another athlete as long as nobody can grant them anything.
 */
export const roles = ['owner', 'other', 'signedOut'] as const;
export type Role = (typeof roles)[number];

/** What each is answered, as a status. */
export type Row = Readonly<Record<Role, number>> & {
  /** What is sent, where something must be. */
  readonly body?: (scene: Scene, role: Role) => unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Only the owner; to all others it is not there. */
const owners = (status: number): Row => ({ owner: status, other: 404, signedOut: 401 });
/** Each signed-in user, about their own things: the address names nobody. */
const ownThings = (status: number): Row => ({ owner: status, other: status, signedOut: 401 });
const everybody = (status: number): Row => ({ owner: status, other: status, signedOut: status });
const nobody = everybody(404);

/** Every route of the server, each with a row; roles.test.ts asks each cell and misses each route that has none. */
export const rows: Readonly<Record<string, Row>> = {
  'GET /': everybody(200),
  'GET /page.css': everybody(200),
  'GET /health/live': everybody(200),
  'GET /health/ready': everybody(200),
  'GET /metrics': nobody,
  'GET /api/v1/docs': everybody(200),
  'GET /api/v1/openapi.json': everybody(200),
  'GET /api/v1/me': ownThings(200),

  'POST /api/v1/athletes/{athlete}/journal/push': {
    ...owners(200),
    body: () => ({ device, entries: [entry(1)] }),
  },
  'POST /api/v1/athletes/{athlete}/journal/pull': {
    ...owners(200),
    body: () => ({ device, epoch: '', since: 0, chain: 'cbf29ce484222325', limit: 10 }),
  },
  'GET /api/v1/athletes/{athlete}/journal/events': owners(200),
  'GET /api/v1/athletes/{athlete}/today': owners(200),
  'GET /api/v1/athletes/{athlete}/week': owners(200),
  'GET /api/v1/athletes/{athlete}/audit': owners(200),
  'GET /api/v1/athletes/{athlete}/season': owners(200),
  'GET /api/v1/athletes/{athlete}/progress': owners(200),
  'GET /api/v1/athletes/{athlete}/devices': owners(200),
  'DELETE /api/v1/athletes/{athlete}/devices/{device}': owners(204),
  'POST /api/v1/athletes/{athlete}/imports': {
    ...owners(202),
    body: () => new Blob(['a file of the athlete']),
    headers: { 'x-file-name': 'canary-file-of-ana.csv' },
  },
  'GET /api/v1/athletes/{athlete}/imports': owners(200),
  'GET /api/v1/athletes/{athlete}/imports/{import}': owners(200),
  'POST /api/v1/athletes/{athlete}/imports/{import}/undo': owners(200),
  'POST /api/v1/athletes/{athlete}/feeds': { ...owners(201), body: () => ({ name: 'phone' }) },
  'GET /api/v1/athletes/{athlete}/feeds': owners(200),
  'DELETE /api/v1/athletes/{athlete}/feeds/{feed}': owners(204),
  // Whoever has the token reads: it is all that a calendar program can show.
  'GET /calendar/{token}': everybody(200),
  'GET /api/v1/athletes/{athlete}/export': owners(200),
  'GET /api/v1/athletes/{athlete}/export/log': owners(200),

  'POST /api/v1/auth/sign-up': {
    ...everybody(201),
    body: (_, role) => ({ email: `new-${role}@example.org`.toLowerCase(), password }),
  },
  'POST /api/v1/auth/sign-in': {
    ...everybody(200),
    body: ({ owner }) => ({ email: owner.email, password }),
  },
  'POST /api/v1/auth/sign-out': everybody(204),
  'POST /api/v1/auth/reset': { ...everybody(401), body: () => ({ code: 'made-up', password }) },
  'GET /api/v1/auth/session': ownThings(200),
  'GET /api/v1/auth/sessions': ownThings(200),
  'DELETE /api/v1/auth/sessions': ownThings(204),
  'DELETE /api/v1/auth/sessions/{session}': owners(204),
  'POST /api/v1/auth/passkeys/sign-in/options': everybody(200),
  'POST /api/v1/auth/passkeys/sign-in': { ...everybody(401), body: () => ({ response: { id: 'made-up' } }) },
  'POST /api/v1/auth/passkeys/options': ownThings(200),
  // Without an authenticator nothing is signed; accounts/passkeys.test.ts has one.
  'POST /api/v1/auth/passkeys': { ...everybody(401), body: () => ({ response: {} }) },
  'GET /api/v1/auth/passkeys': ownThings(200),
  'DELETE /api/v1/auth/passkeys/{passkey}': owners(204),
  'POST /api/v1/auth/password': {
    ...ownThings(204),
    body: () => ({ present: password, password: 'a new sentence by heart' }),
  },
  'POST /api/v1/auth/email': {
    ...ownThings(204),
    body: (_, role) => ({ email: `moved-${role}@example.org`.toLowerCase(), password }),
  },
  'POST /api/v1/auth/delete': { ...ownThings(204), body: () => ({ password }) },
  'GET /api/v1/auth/export': ownThings(200),
};
