// Passkeys in a real Chromium with an authenticator that is made of software, on the server as it listens.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../../../tools/browser/index.ts';
import { createAccounts } from '../../src/accounts/accounts.ts';
import { listen } from '../../src/index.ts';
import { emptyDatabase } from '../support.ts';
import { password } from './support.ts';

const launched = await launchBrowser();
after(() => launched?.close());
const skip = launched === undefined ? 'NO CHROMIUM FOR THIS MACHINE: PASSKEYS WERE NOT TESTED' : false;
if (skip) console.error(skip);

const email = 'ana@example.org';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The server is named before it listens, as an authenticator signs the name that it sees. */
const startServer = async () => {
  const database = await emptyDatabase();
  const port = await freePort();
  const publicOrigin = `http://localhost:${port}`;
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const accounts = createAccounts({
    database,
    settings: { publicOrigin, secret: 's3cret'.repeat(8), signUp: 'open' },
    log: () => {},
    now: Date.now,
    randomBytes,
  });
  const listening = await listen({
    database,
    callers: accounts,
    host: 'localhost',
    port,
    publicOrigin,
    version: '0.0.0',
    writeLog: () => {},
  });
  return { publicOrigin, close: listening.close };
};

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Runs in the page; as text, since the project is not compiled with the types of browsers. */
const inPage = (page: Page, script: string, argument: unknown): Promise<unknown> =>
  page.evaluate(`(${script})(${JSON.stringify(argument)})`);

/** Asks the server from inside the page, with its cookies and headers. */
const ask = async (page: Page, method: string, path: string, body?: unknown): Promise<Answer> => {
  const asked = `async ({ method, path, body }) => {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch('/api/v1/' + path, { method, ...(body === undefined ? {} : json) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }`;
  return (await inPage(page, asked, { method, path, body })) as Answer;
};

const make = async (page: Page, name: string): Promise<Answer> => {
  const { body } = await ask(page, 'POST', 'auth/passkeys/options');
  const made = `async (options) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return (await navigator.credentials.create({ publicKey })).toJSON();
  }`;
  return ask(page, 'POST', 'auth/passkeys', { response: await inPage(page, made, body), name });
};

/** What an authenticator signs for a sign-in; `verify` is what the page asks of it, whatever the server wants. */
const sign = async (page: Page, verify?: 'discouraged'): Promise<unknown> => {
  const { body } = await ask(page, 'POST', 'auth/passkeys/sign-in/options');
  const signed = `async ({ options, verify }) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    if (verify !== undefined) publicKey.userVerification = verify;
    return (await navigator.credentials.get({ publicKey })).toJSON();
  }`;
  return inPage(page, signed, { options: body, verify });
};

const signIn = (page: Page, response: unknown): Promise<Answer> =>
  ask(page, 'POST', 'auth/passkeys/sign-in', { response });

const addAuthenticator = async (cdp: CDPSession): Promise<string> => {
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
};

const withPage = async (check: (page: Page, cdp: CDPSession, authenticator: string) => Promise<void>) => {
  assert.ok(launched !== undefined);
  const server = await startServer();
  const context = await launched.browser.newContext();
  try {
    const page = await context.newPage();
    // The server's own pages forbid every script; the test's page stands in for the app.
    await page.route('**/test-page', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(`${server.publicOrigin}/test-page`);
    const cdp = await context.newCDPSession(page);
    await check(page, cdp, await addAuthenticator(cdp));
  } finally {
    await context.close();
    await server.close();
  }
};

const idsOf = ({ body }: Answer): readonly string[] =>
  (body as { passkeys: readonly { id: string }[] }).passkeys.map(({ id }) => id);

test('a passkey is made, listed, signs in without a password, and is removed', { skip }, () =>
  withPage(async (page) => {
    const signedUp = await ask(page, 'POST', 'auth/sign-up', { email, password });
    assert.equal(signedUp.status, 201);
    const made = await make(page, 'my laptop');
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const listed = await ask(page, 'GET', 'auth/passkeys');
    assert.equal(idsOf(listed).length, 1);
    assert.doesNotMatch(JSON.stringify(listed.body), /publicKey|credentialID|counter/);

    assert.equal((await ask(page, 'POST', 'auth/sign-out')).status, 204);
    assert.equal((await ask(page, 'GET', 'me')).status, 401);
    const response = await sign(page);
    const signedIn = await signIn(page, response);
    assert.equal(signedIn.status, 200, JSON.stringify(signedIn.body));
    assert.deepEqual(signedIn.body, signedUp.body);
    assert.equal((await ask(page, 'GET', 'me')).status, 200);
    assert.equal((await signIn(page, response)).status, 401, 'what was signed once serves once');

    assert.equal((await ask(page, 'DELETE', `auth/passkeys/${idsOf(listed)[0]}`)).status, 204);
    assert.deepEqual(idsOf(await ask(page, 'GET', 'auth/passkeys')), []);
    await ask(page, 'POST', 'auth/sign-out');
    assert.equal((await signIn(page, await sign(page))).status, 401);
    assert.equal((await ask(page, 'GET', 'me')).status, 401);
  }),
);

test('a device that did not check who holds it opens nothing', { skip }, () =>
  withPage(async (page, cdp, authenticatorId) => {
    await ask(page, 'POST', 'auth/sign-up', { email, password });
    assert.equal((await make(page, 'my phone')).status, 201);
    await ask(page, 'POST', 'auth/sign-out');
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    const refused = await signIn(page, await sign(page, 'discouraged'));
    assert.equal(refused.status, 401);
    assert.match(JSON.stringify(refused.body), /wrong-credentials/);
    assert.equal((await ask(page, 'GET', 'me')).status, 401);
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    assert.equal((await signIn(page, await sign(page))).status, 200);
  }),
);

test('the cookie of a session is out of reach of scripts', { skip }, () =>
  withPage(async (page) => {
    await ask(page, 'POST', 'auth/sign-up', { email, password });
    assert.equal(await page.evaluate('document.cookie'), '');
    assert.equal((await ask(page, 'GET', 'me')).status, 200);
  }),
);
