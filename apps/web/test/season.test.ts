import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

test('a race and a busy week change the plan; the changes are seen before they are taken, and all of it can be undone', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'season', journal: exampleJournal(), today: exampleToday });
  const plan = page.locator('section', { has: page.getByRole('heading', { name: 'Your plan' }) });
  await plan.getByText('nothing has changed since').waitFor();
  assert.equal(await page.locator('svg.chart').count(), 2);

  await page.getByRole('button', { name: 'No time' }).click();
  await page.getByRole('button', { name: 'The rest of this week' }).click();
  await plan.getByText('Strength A is dropped.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await plan.getByText('nothing has changed since').waitFor();

  await page.getByRole('button', { name: 'Add a race' }).click();
  const form = page.getByRole('dialog', { name: 'Add a race' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('The day is a date from today on.').waitFor();
  await form.getByRole('textbox', { name: 'Day' }).fill('2026-11-29');
  await form.getByRole('radio', { name: '10 km' }).check();
  await form.getByRole('radio', { name: 'B: a good day wanted' }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: '10 km', exact: true }).waitFor();
  await plan.getByText('Since the plan that you took, this has changed:').waitFor();
  await plan.getByRole('button', { name: 'Take the changes' }).click();
  await plan.getByText('nothing has changed since').waitFor();
  await page.getByText('The same in numbers').click();
  await page.getByRole('cell', { name: '10 km', exact: true }).waitFor();

  const told = (await journalOf(page, app.origin)).slice(exampleJournal().length).map(({ kind }) => kind);
  assert.deepEqual(told, ['availability', 'withdrawal', 'race', 'plan-accepted']);
});
