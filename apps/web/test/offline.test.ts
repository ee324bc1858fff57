import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser, serve } from '../../../tools/browser/index.ts';
import { builtApp } from '../build.ts';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo, untilShown } from './go-to.ts';
import { loadedItem, pick, plannedToday, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { choose, networkIsBack, untilChosen, untilOffline, untilStatus, watch } from './on-page.ts';
import { noBrowser } from './open-app.ts';
import { realServer } from './real-server.ts';
import { routesOf } from './routes.ts';

const journal = exampleJournal();
const routes = routesOf(journal);

/** The name of a screen that is shown with nothing wrong on it. */
const titleShown = async (page: Page, route: string): Promise<string> => {
  const { title, text, alerts } = await page.evaluate(() => ({
    title: document.querySelector('main h1')?.textContent ?? '',
    text: document.querySelector('main')?.innerText ?? '',
    alerts: [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent),
  }));
  assert.ok(title, route);
  assert.deepEqual(alerts, [], route);
  assert.doesNotMatch(text, /There is no such|Nothing is here/, route);
  return title;
};

const titles = async (page: Page, go: (route: string) => Promise<void>) => {
  const found: Record<string, string> = {};
  for (const route of Object.values(routes)) {
    await go(route);
    found[route] = await titleShown(page, route);
  }
  return found;
};

const openedOn = async ({ context: device }: LaunchedBrowser): Promise<Page> => {
  const page = await device.newPage();
  await page.clock.install({ time: new Date(`${exampleToday}T09:00:00`) });
  await watch(page);
  return page;
};

test('with the network cut every screen opens, and what is told then is synced when it is back', async (context) => {
  const profile = mkdtempSync(join(tmpdir(), 'carryover-profile-'));
  context.after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const first = await launchBrowser({ profile });
  if (first === undefined) return context.skip(noBrowser);
  context.after(() => first.kill());
  const server = await realServer(context);
  await server.push(journal);
  const page = await openedOn(first);
  await page.goto(server.url);
  await untilOffline(page);
  await untilStatus(page, /Synced/);
  await server.stop();

  const { name } = loadedItem();
  await goTo(page, sessionAddress());
  await pick(page, name);
  await tickOf(page, 1, name).click();
  await saved(page);
  await goTo(page, 'settings');
  await choose(page, 'Wed');
  await untilChosen(page, 'Wed');
  await untilStatus(page, /Offline · 3 not yet synced/);
  await first.kill();

  const second = await launchBrowser({ profile });
  assert.ok(second);
  context.after(() => second.kill());
  const again = await openedOn(second);
  await again.goto(`${server.url}/#/settings`);
  await untilChosen(again, 'Wed');
  await untilStatus(again, /Offline · 3 not yet synced/);
  // Each from the device's copy alone: in this browser nothing was ever loaded over a network.
  const offline = await titles(again, async (route) => {
    await again.goto('about:blank');
    await again.goto(`${server.url}/#/${route}`);
    await untilShown(again, route);
  });

  await server.startAgain();
  await networkIsBack(again);
  await untilStatus(again, /Synced/);
  const told = toldIn(await server.entries());
  assert.deepEqual(
    told.facts.map(({ body }) => body),
    [{ weekStartsOn: 2 }],
  );
  const [{ id, body }] = told.sessions as [(typeof told.sessions)[number]];
  assert.equal(body.planned, plannedToday().id);
  assert.deepEqual(
    told.sets.map(({ body: set }) => [set.session, set.exercise.name]),
    [[id, name]],
  );
  assert.deepEqual(await titles(again, (route) => goTo(again, route)), offline);
});

test('from a folder of a plain file server, with nothing behind it, it works on this device alone', async (context) => {
  const launched = await launchBrowser();
  if (launched === undefined) return context.skip(noBrowser);
  context.after(launched.close);
  const files = Object.entries(await builtApp());
  const served = await serve(Object.fromEntries(files.map(([path, content]) => [`/my/app${path}`, content])));
  context.after(served.close);
  const page = await launched.context.newPage();
  await watch(page);
  await page.goto(`${served.origin}/my/app/`);
  await untilOffline(page);
  await untilStatus(page, /Only on this device/);
  const devTools = await launched.context.newCDPSession(page);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  await served.close();
  await page.goto('about:blank');
  await page.goto(`${served.origin}/my/app/#/settings`);
  await choose(page, 'Wed');
  await page.reload();
  await untilChosen(page, 'Wed');
});
