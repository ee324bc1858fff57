import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { launchBrowser } from '../../../tools/browser/index.ts';
import { choose, networkIsBack, placesOf, untilChosen, untilStatus, watch } from './on-page.ts';
import { noBrowser } from './open-app.ts';
import { realServer } from './real-server.ts';

const twoDevices = async (context: TestContext) => {
  const launched = await launchBrowser();
  if (launched === undefined) return undefined;
  context.after(launched.close);
  const server = await realServer(context);
  const open = async () => {
    const device = await launched.browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
    const page = await device.newPage();
    await watch(page);
    await page.goto(`${server.url}/#/settings`);
    await untilStatus(page, /Synced/);
    return page;
  };
  return { server, phone: await open(), laptop: await open() };
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
  for (const page of [phone, laptop]) {
    await networkIsBack(page);
    await untilStatus(page, /Synced/);
  }
  const told = ['athlete-facts', 'athlete-facts', 'season-wishes'];
  assert.deepEqual((await server.entries()).map(({ kind }) => kind).sort(), told);
  await phone.waitForFunction(
    () => !document.querySelector('.status-line')?.textContent?.includes('not yet'),
  );
  const [, last] = [await phone.reload(), await laptop.reload()];
  assert.ok(last);
  for (const page of [phone, laptop]) await untilStatus(page, /Synced/);
  const places = await placesOf(phone);
  assert.deepEqual(
    places.map(([seq]) => seq),
    [1, 2, 3],
  );
  assert.deepEqual(await placesOf(laptop), places);
});
