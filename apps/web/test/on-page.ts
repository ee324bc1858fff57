import type { Page } from 'playwright-core';

/** Fails the test on an error that nobody caught and on what the policy of the pages forbids. */
export const watch = async (page: Page): Promise<void> => {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      throw new Error(`${violatedDirective} forbids ${blockedURI}`);
    });
  });
};

/** Until the whole app is on the device. In the page: `waitForFunction` takes the promise of a predicate for its yes. */
export const untilOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const isReady = async (): Promise<boolean> =>
      (await serviceWorker.ready).active?.state === 'activated' && serviceWorker.controller !== null;
    while (!(await isReady())) await new Promise(requestAnimationFrame);
  });

/** The line above every screen. */
export const untilStatus = async (page: Page, says: RegExp): Promise<void> => {
  await page.locator('.status-line').filter({ hasText: says }).waitFor();
};

/** As a phone does when its network is back. */
export const networkIsBack = (page: Page): Promise<void> =>
  page.evaluate(() => void dispatchEvent(new Event('online')));

/** The journal of this browser as it stands: each entry with its place, those without one last. */
export const placesOf = (page: Page): Promise<readonly (readonly [number | undefined, string])[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('carryover');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('entries').objectStore('entries').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            const places = (rows.result as { id: string; seq?: number }[]).map(
              ({ id, seq }) => [seq, id] as const,
            );
            resolve(places.sort(([a = Infinity], [b = Infinity]) => a - b));
          };
        };
      }),
  );

export const choose = (page: Page, label: string): Promise<void> =>
  page.getByRole('radio', { name: label, exact: true }).check();

export const untilChosen = async (page: Page, label: string): Promise<void> => {
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('label')].some(
        (each) => each.textContent === name && each.querySelector('input')?.checked,
      ),
    label,
  );
};
