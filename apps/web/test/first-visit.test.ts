import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noBrowser, openApp } from './open-app.ts';

test('the app opens on today, and an address without a screen leads back there', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  assert.equal(await page.title(), 'Today · Carryover');
  await page.goto(`${app.origin}/#/nowhere/at-all`);
  await page.getByRole('link', { name: 'Go to today' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
});
