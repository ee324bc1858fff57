import { signal } from '@preact/signals';
import { words } from './words.ts';

/** Where the app itself stands on this device: not the journal, its files. */
export type OfflineCopy =
  | { readonly kind: 'none'; readonly says: string }
  | { readonly kind: 'taking' }
  | { readonly kind: 'ready' };

export const offlineCopy = signal<OfflineCopy>({ kind: 'taking' });

/** Another version than the one on this page waits, or runs in another tab already. */
export const isNewVersion = signal(false);

let registration: ServiceWorkerRegistration | undefined;
let isAsked = false;

const betweenLooks = 30 * 60_000;

/** Browsers look by themselves when a page is opened; an app that stays open for days has to ask. */
const lookForUpdates = (found: ServiceWorkerRegistration): void => {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < betweenLooks) return;
    lookedAt = Date.now();
    // Without a network there is nothing to find.
    found.update().catch(() => {});
  });
};

const follow = (worker: ServiceWorker | null): void => {
  const look = (): void => {
    if (worker?.state === 'activated') offlineCopy.value = { kind: 'ready' };
    if (worker?.state === 'installed' && navigator.serviceWorker.controller !== null)
      isNewVersion.value = true;
    if (worker?.state === 'redundant' && offlineCopy.peek().kind === 'taking')
      offlineCopy.value = { kind: 'none', says: words.notEveryFile };
  };
  worker?.addEventListener('statechange', look);
  look();
};

const register = async (container: ServiceWorkerContainer): Promise<void> => {
  const had = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // The first one only begins to look after this page.
    if (isAsked) location.reload();
    else if (had) isNewVersion.value = true;
  });
  const found = await container.register(new URL('service-worker.js', document.baseURI));
  registration = found;
  for (const worker of [found.active, found.waiting, found.installing]) follow(worker);
  found.addEventListener('updatefound', () => follow(found.installing));
  lookForUpdates(found);
};

/** Keeps the app on this device once the page stands, so that it opens with no network the next time. */
export const keepOffline = (): void => {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (container === undefined) {
    offlineCopy.value = { kind: 'none', says: words.noWorker };
    return;
  }
  const begin = (): void => {
    register(container).catch((error: Error) => {
      offlineCopy.value = { kind: 'none', says: error.message };
    });
  };
  // The first screen comes first.
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
};

/** Goes over to the new version: only ever because the person said so. */
export const takeNewVersion = (): void => {
  isAsked = true;
  if (registration?.waiting) registration.waiting.postMessage('take-over');
  else location.reload();
};
