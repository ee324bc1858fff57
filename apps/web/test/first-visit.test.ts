import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { noBrowser, openApp } from './open-app.ts';

test('the app opens on today, and an address without a screen leads back there', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage();
  await page.getByRole('heading', { level: 1, name: 'Strength that carries over to the road' }).waitFor();
  assert.equal(await page.title(), 'Strength that carries over to the road · Carryover');
  await page.goto(`${app.origin}/#/nowhere/at-all`);
  await page.getByRole('link', { name: 'Go to today' }).click();
  await page.getByRole('heading', { level: 1, name: 'Strength that carries over to the road' }).waitFor();
});

test('a journal of this device is read, and today is the day of the page', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal: exampleJournal(), today: exampleToday });
  await page.getByText('Tuesday 27 October').waitFor();
});

test('a screen that cannot be loaded says so, and the others go on', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage();
  await page.route('**/rules-screen-*.js', (route) => route.abort());
  await page.goto(`${app.origin}/#/rules`);
  await page.getByRole('heading', { name: 'This screen cannot be shown' }).waitFor();
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('link', { name: 'Import files' }).waitFor();
});

test('where the journal cannot be reached every screen says so, instead of waiting for ever', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage();
  await page.getByRole('link', { name: 'Import files' }).waitFor();
  await page.route('**/thinker-worker-*.js', (route) => route.abort());
  await page.reload();
  await page.getByText('Carryover cannot reach your journal on this page.').waitFor();
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Load the page again' }).waitFor();
});
