import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, parseDay } from '@carryover/engine';
import { todayView } from '@carryover/views';
import type { Page, Worker } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { loadedItem, pick, plannedToday, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const opening = { journal: exampleJournal(), today: exampleToday, at: sessionAddress() };
const title = () => plannedToday().title ?? '';

const keeperOf = (page: Page): Worker => {
  const keeper = page.workers().find((worker) => worker.url().includes('keeper'));
  if (keeper === undefined) throw new Error('the app keeps its journal in a worker');
  return keeper;
};

/** The browser refuses every write of the journal's own thread, as on a device that is full. */
const fillDevice = (page: Page): Promise<void> =>
  keeperOf(page).evaluate(`(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = () => { throw new DOMException('The device is full.', 'QuotaExceededError'); };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    globalThis.freeDevice = () => Object.assign(IDBObjectStore.prototype, { add, put });
  })()`);

const freeDevice = (page: Page): Promise<void> => keeperOf(page).evaluate('void freeDevice()');

test('a set that cannot be saved is taken back and said so, and can be ticked once there is room', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const { name } = loadedItem();
  await pick(page, name);
  await fillDevice(page);
  await tickOf(page, 1, name).click();
  const notice = page.getByText('That was not saved, and was taken back.');
  await notice.waitFor();
  await page.getByText(/ min · not saved$/).waitFor();
  await pick(page, name);
  assert.equal(await tickOf(page, 1, name).isChecked(), false);
  assert.equal(await page.getByRole('timer').isVisible(), false, 'no rest after a set that was not');

  await freeDevice(page);
  await tickOf(page, 1, name).click();
  await saved(page);
  await notice.waitFor({ state: 'hidden' });
  const { sessions, sets } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual([sessions.length, sets.length], [1, 1]);
});

test('a session that was left open yesterday ends with its last set', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const { name } = loadedItem();
  await pick(page, name);
  await page.clock.fastForward(20 * 60_000);
  await tickOf(page, 1, name).click();
  await saved(page);
  const later = await page.context().newPage();
  await page.close();
  await later.clock.install({ time: new Date('2026-10-28T08:00:00') });
  await later.goto(`${app.origin}/#/today`);
  await later.getByRole('link', { name: `${title()} is under way` }).click();
  await later.getByText('This session has been open since Tuesday 27 October.').waitFor();
  await later.getByRole('button', { name: 'Finish it' }).click();
  await later.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await later.getByRole('link', { name: / is under way/ }).waitFor({ state: 'hidden' });
  const { sessions, corrections } = toldIn(await journalOf(later, app.origin));
  assert.deepEqual(
    corrections.map(({ body }) => [body.target, body.change]),
    [[sessions[0]?.id, { durationMinutes: 20 }]],
  );
});

test('one session at a time: another one begins once the open one is closed', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const state = fold(exampleJournal().map((entry) => ({ entry, readable: true })));
  const { next } = todayView(state, parseDay(exampleToday)!);
  const other = `${app.origin}/#/session/${next?.id}`;

  await page.goto(other);
  await page.getByText(`${title()} is still open.`).waitFor();
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await page.getByRole('heading', { level: 1, name: title() }).waitFor();

  await page.goto(other);
  await page.getByRole('button', { name: 'Close it as it is' }).click();
  await page.getByText(/^This session is planned for /).waitFor();
  await page.getByRole('button', { name: 'Start it now' }).click();
  await page.getByRole('heading', { level: 1, name: next?.title ?? '' }).waitFor();
  assert.deepEqual(toldIn(await journalOf(page, app.origin)).sessions, [], 'nothing was done in either');
});
