import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Entry } from '@carryover/engine';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/browser/index.ts';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { loadedItem, pick, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { choose, networkIsBack, placesOf, untilChosen, untilStatus, watch } from './on-page.ts';
import { noBrowser } from './open-app.ts';
import { realServer } from './real-server.ts';

const twoDevices = async (context: TestContext, journal: readonly Entry[] = []) => {
  const launched = await launchBrowser();
  if (launched === undefined) return undefined;
  context.after(launched.close);
  const server = await realServer(context);
  await server.push(journal);
  const open = async () => {
    const device = await launched.browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
    const page = await device.newPage();
    if (journal.length > 0) await page.clock.install({ time: new Date(`${exampleToday}T09:00:00`) });
    await watch(page);
    await page.goto(`${server.url}/#/settings`);
    await untilStatus(page, /Synced/);
    return page;
  };
  return { server, phone: await open(), laptop: await open() };
};

const bothSynced = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) {
    await networkIsBack(page);
    await untilStatus(page, /Synced/);
  }
};

/** Each device's journal with the places of its entries, once both were synced after all was told. */
const placesWhenEqual = async (one: Page, other: Page) => {
  await one.waitForFunction(() => !document.querySelector('.status-line')?.textContent?.includes('not yet'));
  const [, last] = [await one.reload(), await other.reload()];
  assert.ok(last);
  for (const page of [one, other]) await untilStatus(page, /Synced/);
  const places = await placesOf(one);
  assert.deepEqual(await placesOf(other), places);
  return places;
};

test('what one device tells the other shows without being asked', async (context) => {
  const devices = await twoDevices(context);
  if (devices === undefined) return context.skip(noBrowser);
  const { phone, laptop } = devices;
  await choose(phone, 'Sat');
  await untilChosen(laptop, 'Sat');
  await choose(laptop, 'Thu');
  await untilChosen(phone, 'Thu');
});

test('two devices that were told things without a network have the same journal afterwards', async (context) => {
  const devices = await twoDevices(context);
  if (devices === undefined) return context.skip(noBrowser);
  const { server, phone, laptop } = devices;
  await server.stop();
  await choose(phone, 'Pounds');
  await choose(phone, 'Sat');
  await choose(laptop, 'Thu');
  for (const [page, count] of [
    [phone, 2],
    [laptop, 1],
  ] as const)
    await untilStatus(page, new RegExp(`${count} not yet synced`));

  await server.startAgain();
  await bothSynced(phone, laptop);
  const told = ['athlete-facts', 'athlete-facts', 'season-wishes'];
  assert.deepEqual((await server.entries()).map(({ kind }) => kind).sort(), told);
  const places = await placesWhenEqual(phone, laptop);
  assert.deepEqual(
    places.map(([seq]) => seq),
    [1, 2, 3],
  );
});

/** Hands over which session is open: each device remembers its own, and only on one of them was this one begun. */
const handOverSession = async (from: Page, to: Page): Promise<void> => {
  const session = await from.evaluate(async () => {
    const opening = indexedDB.open('carryover-device');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const asked = opening.result.transaction('kept').objectStore('kept').get('open-session');
    await new Promise((resolve) => asked.addEventListener('success', resolve));
    opening.result.close();
    return asked.result as object;
  });
  await to.evaluate(async (open) => {
    const opening = indexedDB.open('carryover-device');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const kept = opening.result.transaction('kept', 'readwrite');
    kept.objectStore('kept').put(open, 'open-session');
    await new Promise((resolve) => kept.addEventListener('complete', resolve));
    opening.result.close();
  }, session);
  await to.reload();
};

test('a set that two devices corrected without a network has one number on both afterwards', async (context) => {
  const devices = await twoDevices(context, exampleJournal());
  if (devices === undefined) return context.skip(noBrowser);
  const { server, phone, laptop } = devices;
  const { name } = loadedItem();
  const load = (page: Page) =>
    page.getByRole('textbox', { name: `Load of set 1 of ${name}, kilograms`, exact: true });
  await goTo(phone, sessionAddress());
  await pick(phone, name);
  await tickOf(phone, 1, name).click();
  await saved(phone);
  // The gym has the screen for itself: how the sync stands is said elsewhere.
  await goTo(phone, 'settings');
  await untilStatus(phone, /Synced/);
  await handOverSession(phone, laptop);
  for (const page of [phone, laptop]) {
    await goTo(page, sessionAddress());
    await pick(page, name);
    await page.getByRole('checkbox', { name: new RegExp(`^Set 1 of ${name}.*, done$`) }).waitFor();
  }

  await server.stop();
  for (const [page, typed] of [
    [phone, '31'],
    [laptop, '33'],
  ] as const) {
    await load(page).fill(typed);
    await load(page).press('Enter');
    await page.getByRole('checkbox', { name: new RegExp(`^Set 1 of ${name}, ${typed} kil`) }).waitFor();
    await saved(page);
    await goTo(page, 'settings');
    await untilStatus(page, /1 not yet synced/);
  }
  await server.startAgain();
  await bothSynced(phone, laptop);
  await placesWhenEqual(phone, laptop);

  const { sets, corrections } = toldIn(await server.entries());
  const [set] = sets;
  assert.equal(sets.length, 1);
  const loads = corrections
    .filter(({ body }) => body.target === set?.id)
    .map(({ body }) => (body.change as { set: { loadKg: number } }).set.loadKg);
  assert.deepEqual(loads.toSorted(), [31, 33]);
  // The one that reached the server last holds, whichever that was.
  for (const page of [phone, laptop]) {
    await goTo(page, sessionAddress());
    await pick(page, name);
    assert.equal(await load(page).inputValue(), String(loads.at(-1)));
  }
});

test('what is deleted on one device stays away from it, and stays on the other', async (context) => {
  const devices = await twoDevices(context);
  if (devices === undefined) return context.skip(noBrowser);
  const { server, phone, laptop } = devices;
  await choose(phone, 'Wed');
  await untilChosen(laptop, 'Wed');
  await phone.goto(`${server.url}/#/settings/data`);
  await phone.getByRole('button', { name: 'Delete everything' }).click();
  await phone.getByRole('dialog').getByRole('textbox').fill('delete');
  await phone.getByRole('button', { name: 'Delete for good' }).click();
  await phone.getByRole('link', { name: 'Import files' }).waitFor();
  assert.deepEqual(await placesOf(phone), []);

  await phone.goto(`${server.url}/#/settings/sync`);
  await phone.getByText('This device does not sync').waitFor();
  assert.deepEqual(await placesOf(phone), []);
  await phone.getByRole('button', { name: 'Sync this device' }).click();
  await untilStatus(phone, /Synced/);
  assert.deepEqual(await placesOf(phone), await placesOf(laptop));
  await untilChosen(laptop, 'Wed');
});
