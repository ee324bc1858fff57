import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/browser/index.ts';
import { choose, untilChosen, untilStatus, watch } from './on-page.ts';
import { noBrowser } from './open-app.ts';
import { realServer } from './real-server.ts';

const email = 'runner@example.org';
const password = 'seven slow hill repeats';

const enter = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await page.keyboard.press('Enter');
};

test('what was told before there was an account goes along, and shows where one signs in next', async (context) => {
  const launched = await launchBrowser();
  if (launched === undefined) return context.skip(noBrowser);
  context.after(launched.close);
  const server = await realServer(context, '--accounts');
  const invitation = /Invitation for you[^:]*: (\S+)/.exec(server.said)?.[1] ?? assert.fail(server.said);
  const open = async (): Promise<Page> => {
    const page = await (await launched.browser.newContext({ serviceWorkers: 'block' })).newPage();
    await watch(page);
    await page.goto(`${server.url}/#/settings`);
    await untilStatus(page, /Signed out/);
    return page;
  };

  const phone = await open();
  await choose(phone, 'Sat');
  await untilStatus(phone, /1 not yet synced/);
  await phone.getByRole('link', { name: 'Signed out' }).click();
  await phone.getByRole('button', { name: 'I have no account yet' }).click();
  await enter(phone, { 'E-mail address': email, Password: 'short', Invitation: invitation });
  await phone.getByRole('alert').filter({ hasText: 'at least' }).waitFor();
  await enter(phone, { Password: password });
  await untilStatus(phone, /Synced/);

  const laptop = await open();
  await laptop.getByRole('link', { name: 'Signed out' }).click();
  await enter(laptop, { 'E-mail address': email, Password: password });
  await untilStatus(laptop, /Synced/);
  await laptop.goto(`${server.url}/#/settings`);
  await untilChosen(laptop, 'Sat');
});
