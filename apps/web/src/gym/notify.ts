/**
 * Says something outside of the page while nobody looks at it, where that was allowed. Only an installed service worker
 * may do so on phones; without one, sound and vibration have to do.
 */
export const notifyWhenHidden = async (title: string, body: string): Promise<void> => {
  if (!document.hidden || !('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const registration = await navigator.serviceWorker?.getRegistration();
  // One tag: the end of the next rest takes the place of this one.
  await registration?.showNotification(title, { body, tag: 'carryover-rest' });
};
