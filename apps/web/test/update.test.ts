import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser, serve } from '../../../tools/browser/index.ts';
import { builtApp, withServiceWorker } from '../build.ts';
import { choose, untilChosen, untilOffline, watch } from './on-page.ts';
import { noBrowser } from './open-app.ts';

const versionOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name=deployed]')?.getAttribute('content') ?? null);

const notice = (page: Page) => page.getByText('A new version of Carryover is ready');

test('a new version waits until the person says so, and what was told is still there', async (context) => {
  const launched = await launchBrowser();
  if (launched === undefined) return context.skip(noBrowser);
  context.after(launched.close);
  const built = await builtApp();
  const deployed: Record<string, string | Uint8Array> = { ...built };
  const served = await serve(deployed);
  context.after(served.close);
  const open = async (): Promise<Page> => {
    const page = await launched.context.newPage();
    await watch(page);
    await page.goto(`${served.origin}/#/settings`);
    await untilOffline(page);
    return page;
  };
  const [page, other] = [await open(), await open()];
  await choose(page, 'Sat');
  await untilChosen(other, 'Sat');

  const html = String(built['/index.html']).replace('</head>', '<meta name="deployed" content="B"></head>');
  Object.assign(deployed, await withServiceWorker({ ...built, '/index.html': html }));
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  for (const each of [page, other]) await notice(each).waitFor();
  assert.equal(await versionOf(page), null);

  await other.evaluate(() => Object.assign(globalThis, { isStill: true }));
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => document.querySelector('meta[name=deployed]') !== null);
  await untilChosen(page, 'Sat');
  assert.equal(await notice(page).count(), 0);

  // The other tab goes on as it was, its screens among it, and still offers to reload.
  assert.equal(await other.evaluate(() => Reflect.get(globalThis, 'isStill')), true);
  await notice(other).waitFor();
  await other.getByRole('link', { name: 'About Carryover' }).click();
  await other.getByRole('heading', { level: 1, name: 'About Carryover' }).waitFor();
  await other.getByRole('button', { name: 'Reload' }).click();
  await other.waitForFunction(() => document.querySelector('meta[name=deployed]') !== null);
});
