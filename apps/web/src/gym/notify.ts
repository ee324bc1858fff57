import { preferences } from '../data/preferences.ts';

/** One tag: the end of the next rest takes the place of this one. */
const tag = 'carryover-rest';

const registered = (): Promise<ServiceWorkerRegistration | undefined> | undefined =>
  navigator.serviceWorker?.getRegistration();

/** What was said outside of the page is over once somebody looks at it again. */
const closeWhenSeen = (registration: ServiceWorkerRegistration): void => {
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', look);
    for (const each of await registration.getNotifications({ tag })) each.close();
  };
  document.addEventListener('visibilitychange', look);
};

const isWanted = (): boolean =>
  preferences.peek().timerNotification &&
  'Notification' in globalThis &&
  Notification.permission === 'granted';

/**
 * Says something outside of the page while nobody looks at it, where that was allowed. Only an installed service worker
 * may do so on phones; without one, sound and vibration have to do.
 */
export const notifyWhenHidden = async (title: string, body: string): Promise<void> => {
  if (!document.hidden || !isWanted()) return;
  const registration = await registered();
  if (registration === undefined) return;
  await registration.showNotification(title, { body, tag });
  closeWhenSeen(registration);
};
