// Keeps a whole version of the app on this device, so that every screen opens with no network. A version is taken in
// whole or not at all, and stays in use until the person asks for the next one: never in the middle of a session.
// The build bundles this file by itself and writes in which files there are.

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchHappens extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface NotificationClick extends Extendable {
  readonly notification: Notification;
}
interface WindowClient {
  readonly url: string;
  focus(): Promise<unknown>;
}
/** What the platform gives a service worker; the types of pages do not know it. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window' }): Promise<readonly WindowClient[]>;
    openWindow(address: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchHappens) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: NotificationClick) => void): void;
}

/** Written in by the build: the name of this version, and the SHA-256 of each file by its path without a slash. */
declare const builtVersion: string;
declare const builtFiles: Readonly<Record<string, string>>;

const worker = globalThis as unknown as Scope;
const { scope } = worker.registration;

/** Several copies may live in folders of one origin: each minds its own. */
const ownCaches = `carryover-app ${scope} `;
const cacheName = ownCaches + builtVersion;

const digestOf = async (bytes: ArrayBuffer): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));

/** A page of the network in between, or a file of the next version, is not what belongs here. */
const isAsBuilt = async (response: Response, digest: string): Promise<boolean> =>
  response.ok && (await digestOf(await response.clone().arrayBuffer())) === digest;

const takeIn = async (cache: Cache, path: string, digest: string): Promise<void> => {
  const address = new URL(path, scope).href;
  // What did not change since the last version need not come over the network again.
  const known = await caches.match(address);
  if (known !== undefined && (await isAsBuilt(known, digest))) return cache.put(address, known);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!(await isAsBuilt(response, digest))) throw new Error(`${path} is not the file of ${builtVersion}`);
  await cache.put(address, response);
};

const install = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  const files = Object.entries(builtFiles);
  await Promise.all(files.map(([path, digest]) => takeIn(cache, path, digest)));
};

/** The version before stays for tabs that still run it: they may yet load a screen of theirs. */
const tidy = async (): Promise<void> => {
  const before = (await caches.keys()).filter((name) => name.startsWith(ownCaches) && name !== cacheName);
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
};

/** The path inside the app, of what is its own; undefined for the API and whatever else the server has. */
const pathInApp = ({ method, url }: Request): string | undefined => {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length) || 'index.html';
  return Object.hasOwn(builtFiles, path) || path.startsWith('assets/') ? path : undefined;
};

const answer = async (request: Request, path: string): Promise<Response> => {
  const address = new URL(path, scope).href;
  const own = await (await caches.open(cacheName)).match(address);
  return own ?? (await caches.match(address)) ?? fetch(request);
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const path = pathInApp(event.request);
  if (path !== undefined) event.respondWith(answer(event.request, path));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});

const show = async (): Promise<void> => {
  const [open] = await worker.clients.matchAll({ type: 'window' });
  await (open === undefined ? worker.clients.openWindow(scope) : open.focus());
};

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(show());
});
