// The way back from everything: what was told is taken back and brought back, and a session that was done is corrected,
// deleted and opened again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Entry, fold, parseDay, uuidv7 } from '@carryover/engine';
import { liftView } from '@carryover/views';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { loadedItem, pick, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const journal = exampleJournal();
const today = parseDay(exampleToday)!;
const state = fold(journal.map((entry) => ({ entry, readable: true })));

const undo = async (page: Page, name = 'Undo'): Promise<void> => {
  const button = page.getByRole('status').getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
};

test('what was told is taken back, and brought back, from one list', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'told', journal, today: exampleToday });
  const row = 'Half marathon on 2027-01-24';
  await page.getByRole('button', { name: `Take back: ${row}` }).click();
  const bringBack = page.getByRole('button', { name: `Bring back: ${row}` });
  await bringBack.waitFor();
  assert.equal(await page.getByRole('button', { name: `Take back: ${row}` }).count(), 0);
  await goTo(page, 'season');
  assert.equal(await page.getByRole('heading', { level: 3, name: 'Half marathon' }).count(), 0);
  // The notice is still there, and leads back to the list.
  await page.getByRole('link', { name: 'All that was told' }).click();
  await bringBack.click();
  await page.getByRole('button', { name: `Take back: ${row}` }).waitFor();
  await goTo(page, 'season');
  await page.getByRole('heading', { level: 3, name: 'Half marathon' }).waitFor();

  await goTo(page, 'told');
  await page.getByRole('button', { name: 'Take back: The import of hevy.csv' }).click();
  await page.getByRole('button', { name: 'Bring back: The import of hevy.csv' }).waitFor();
  await undo(page);
  await page.getByRole('button', { name: 'Take back: The import of hevy.csv' }).waitFor();
});

test('a set out of a file is corrected, and progress shows the new number', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const [series] = liftView(state, today, 'squat-back')!.series;
  const { session } = series!.done[0]!;
  const page = await app.newPage({ at: 'progress/squat-back', journal, today: exampleToday });
  await page.locator('.lift-sessions').getByRole('link').first().click();
  const set = page.getByRole('button', { name: /^Change set 1 of Back squat/ });
  await set.click();
  const load = page.getByLabel('Load (kg)');
  await load.fill('1e9');
  await page.getByText('A number from 0 to 1,000 is expected.').waitFor();
  await load.fill('81,5');
  await page.getByRole('button', { name: 'Change the set' }).click();
  await page.getByRole('button', { name: /^Change set 1 of Back squat: 81\.5 kg/ }).waitFor();
  await goTo(page, 'progress/squat-back');
  await page.locator('.lift-sessions li').first().getByText('81.5 kg').waitFor();
  await undo(page);
  await page.locator('.lift-sessions').getByText('81.5 kg').waitFor({ state: 'detached' });

  await goTo(page, `session/${session}/done`);
  const count = await page.getByRole('button', { name: /^Change / }).count();
  await set.click();
  await page.getByRole('button', { name: 'Delete the set' }).click();
  await page.waitForFunction((before) => document.querySelectorAll('.done-set').length === before - 1, count);
  const { corrections, withdrawals } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual(
    corrections.map(({ body }) => [body.target, Object.keys(body.change)]),
    [
      [session, ['exercises']],
      [session, ['exercises']],
    ],
  );
  assert.equal(withdrawals.length, 1);
});

test('a session is deleted from the week, and undo brings it back', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const lift = state.log.sessions.findLast(({ kind, status }) => kind === 'strength' && status === 'done')!;
  const date = new Date(lift.at.day * 86_400_000).toISOString().slice(0, 10);
  const page = await app.newPage({ at: `week/${date}`, journal, today: exampleToday });
  const item = page.getByRole('button', { name: new RegExp(`${lift.title}.*done`) });
  const before = await item
    .first()
    .waitFor()
    .then(() => item.count());
  await item.last().click();
  await page.getByRole('button', { name: 'Delete this session' }).click();
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  await goTo(page, `week/${date}`);
  assert.equal(await item.count(), before - 1);
  await goTo(page, `session/${lift.id}`);
  await page.getByText('No session with this address').waitFor();
  await undo(page);
  await goTo(page, `week/${date}`);
  assert.equal(await item.count(), before);
  // The address of a session that is done leads to what was done.
  await page.evaluate((id) => {
    location.hash = `#/session/${id}`;
  }, lift.id);
  await page.waitForURL(/done$/);
  await page.getByRole('heading', { name: 'Every set' }).waitFor();
});

test('a session that was finished is opened again, as it was', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: sessionAddress(), journal, today: exampleToday });
  const { name } = loadedItem();
  const finish = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Finish session' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Finish session' }).click();
    await page.waitForURL(/done$/);
  };
  await pick(page, name);
  await tickOf(page, 1, name).click();
  await saved(page);
  await finish();
  await undo(page, 'Open it again');
  await pick(page, name);
  assert.equal(await tickOf(page, 1, name).isChecked(), true);
  await tickOf(page, 2, name).click();
  await saved(page);
  await finish();
  // A page that was loaded anew has no notice any more.
  await page.reload();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await page.waitForURL(/session\/[^/]+$/);
  await pick(page, name);
  assert.equal(await tickOf(page, 2, name).isChecked(), true);
  const { sessions, sets } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual([sessions.length, sets.length], [1, 2]);
});

test('a swap for good ends on the page of either exercise', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const [{ device, told }] = journal as [Entry];
  const body = { exerciseId: 'squat-goblet', inPlaceOf: 'squat-back' };
  const id = uuidv7(told.epochMilliseconds, new Uint8Array(10).fill(1));
  const swapped = { id, kind: 'exercise-preference', version: 1, device, told, body };
  const page = await app.newPage({
    at: 'exercises/squat-goblet',
    journal: [...journal, swapped],
    today: exampleToday,
  });
  const planAgain = page.getByRole('button', { name: 'Plan Back squat again' });
  await planAgain.waitFor();
  await goTo(page, 'exercises/squat-back');
  await planAgain.click();
  await planAgain.waitFor({ state: 'detached' });
  await undo(page);
  await planAgain.waitFor();
});
