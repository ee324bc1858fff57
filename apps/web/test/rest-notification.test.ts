import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { loadedItem, pick, sessionAddress, tickOf } from './gym-page.ts';
import { untilOffline } from './on-page.ts';
import { noBrowser, openApp } from './open-app.ts';

/** A page of which only this much is made up: whether somebody looks at it. */
const look = (page: Page, isSeen: boolean): Promise<void> =>
  page.evaluate(`
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${!isSeen} });
    document.dispatchEvent(new Event('visibilitychange'));
  `);

/** A browser without a screen allows no notifications: what it would be asked to show is written down instead. */
const allowNotifications = (page: Page): Promise<void> =>
  page.evaluate(`
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    globalThis.shown = new Map();
    Object.assign(ServiceWorkerRegistration.prototype, {
      showNotification: async (title, { tag }) =>
        void shown.set(tag, { title, close: () => shown.delete(tag) }),
      getNotifications: async ({ tag }) => [...shown].flatMap(([of, each]) => (of === tag ? [each] : [])),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  `);

const notified = (page: Page): Promise<readonly string[]> =>
  page.evaluate('[...shown.values()].map(({ title }) => title)');

const untilNotified = async (page: Page, ...titles: readonly string[]): Promise<void> => {
  for (let looks = 0; looks < 100; looks += 1) {
    if (isDeepStrictEqual(await notified(page), titles)) return;
    await page.clock.runFor(50);
  }
  assert.deepEqual(await notified(page), titles);
};

const allowedPage = async (context: TestContext, at: string): Promise<Page | undefined> => {
  const app = await openApp(context);
  if (app === undefined) return undefined;
  const page = await app.newPage({
    journal: exampleJournal(),
    today: exampleToday,
    at,
    context: { serviceWorkers: 'allow' },
  });
  await untilOffline(page);
  await allowNotifications(page);
  return page;
};

const restToItsEnd = async (page: Page, set: number): Promise<void> => {
  const { name, restSeconds } = loadedItem();
  await pick(page, name);
  await tickOf(page, set, name).click();
  await page.getByRole('timer').waitFor();
  await look(page, false);
  await page.clock.runFor((restSeconds + 2) * 1000);
};

test('the end of a rest is said outside of a page that nobody looks at, until somebody does', async (context) => {
  const page = await allowedPage(context, sessionAddress());
  if (page === undefined) return context.skip(noBrowser);
  await restToItsEnd(page, 1);
  await untilNotified(page, 'Rest is over');
  await look(page, true);
  await untilNotified(page);
});

test('who switched it off hears of no rest outside of the page', async (context) => {
  const page = await allowedPage(context, 'settings/timer');
  if (page === undefined) return context.skip(noBrowser);
  await page.getByRole('checkbox', { name: /^Notify when a rest is over/ }).click();
  await page.evaluate(`location.hash = '#/${sessionAddress()}'`);
  await restToItsEnd(page, 1);
  await page.getByText(/^Rest is over · since /).waitFor();
  await page.clock.runFor(1000);
  assert.deepEqual(await notified(page), []);
});
