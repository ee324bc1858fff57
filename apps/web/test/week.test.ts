import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

// The example runner's first week: Tue intervals and Strength A, Wed easy, Thu threshold, Fri Strength B, Sun long.
const [tuesday, wednesday, thursday, saturday] = ['2026-10-27', '2026-10-28', '2026-10-29', '2026-10-31'];

const dayOf = (page: Page, date = ''): Locator => page.locator(`[data-day="${date}"]`);
const itemOn = (page: Page, date: string | undefined, name: string): Locator =>
  dayOf(page, date).locator('[data-item]', { hasText: name });

const middleOf = async (locator: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What is to be pointed at is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo' }).click();

test('a run moves by the menu: each half of the week says what the rulebook says, and undo puts it back', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'week', journal: exampleJournal(), today: exampleToday });
  await itemOn(page, tuesday, 'Intervals').click();
  await page.getByRole('button', { name: 'Move to …' }).click();
  const menu = page.getByRole('dialog', { name: 'Move Intervals' });
  await menu.getByText('The nearest clean place is').waitFor();
  const places = menu.getByRole('button', { name: /^(Morning|Evening)/ });
  assert.equal(await places.count(), 2 * (await menu.locator('.move-day').count()));
  assert.ok(await menu.getByRole('button', { name: /here now/ }).isDisabled());
  await menu
    .locator('.move-day', { has: page.getByRole('heading', { name: /Saturday/ }) })
    .getByRole('button', { name: /^Morning.*clean/ })
    .click();
  await itemOn(page, saturday, 'Intervals').waitFor();
  await page.getByText('Intervals moved to Saturday morning.').waitFor();
  await page.getByText('Provisional').waitFor({ state: 'detached' });
  await undo(page);
  await itemOn(page, tuesday, 'Intervals').waitFor();
  await page.getByText('Provisional').waitFor();
  const told = (await journalOf(page, app.origin)).slice(exampleJournal().length).map(({ kind }) => kind);
  // The week was told whole, as it had stood for the usual one; its withdrawal took all of it back.
  assert.deepEqual([...new Set(told)], ['run-planned', 'withdrawal']);
  assert.equal(told.filter((kind) => kind === 'run-planned').length, told.length / 2);
});

test('a mouse drags a session: the mark shows over a day that breaks a rule, goes on a clean one, and the plan keeps it', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({
    at: 'week',
    journal: exampleJournal(),
    today: exampleToday,
    context: { viewport: { width: 1280, height: 900 } },
  });
  const line = page.locator('.drag-line');
  const marks = page.locator('.week-board .proof-mark');
  const from = await middleOf(itemOn(page, tuesday, 'Strength A'));
  assert.equal(await marks.count(), 0);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 10, { steps: 4 });
  const bad = await middleOf(dayOf(page, wednesday));
  await page.mouse.move(bad.x, bad.y, { steps: 4 });
  await line.getByText('breaks a rule').waitFor();
  await marks.first().waitFor();
  assert.equal(await dayOf(page, wednesday).getAttribute('data-verdict'), 'warning');
  const clean = await middleOf(dayOf(page, thursday));
  await page.mouse.move(clean.x, clean.y, { steps: 4 });
  await line.getByText('clean').waitFor();
  await marks.first().waitFor({ state: 'detached' });
  await page.mouse.move(bad.x, bad.y, { steps: 4 });
  await page.mouse.up();
  await page.getByText('Strength A moved to Wednesday').waitFor();
  await page.getByText('No rule is broken in this week.').waitFor({ state: 'detached' });
  await itemOn(page, wednesday, 'Strength A').click();
  await page.getByText('Put here by you.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await itemOn(page, wednesday, 'Strength A').click();
  await page.getByRole('button', { name: 'Let the plan choose the day again' }).click();
  await itemOn(page, tuesday, 'Strength A').waitFor();
  await undo(page);
  await itemOn(page, wednesday, 'Strength A').waitFor();
  await marks.first().waitFor();
});

test('a finger drags a run after a long press, and a swipe only scrolls', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({
    at: 'week',
    journal: exampleJournal(),
    today: exampleToday,
    context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 1400 } },
  });
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const from = await middleOf(itemOn(page, tuesday, 'Intervals'));
  const to = await middleOf(dayOf(page, saturday));
  await touch('touchStart', from.x, from.y);
  await page.clock.runFor(500);
  await page.locator('.drag-ghost').waitFor();
  await touch('touchMove', to.x, to.y);
  await page.locator('.drag-line').getByText('clean').waitFor();
  await touch('touchEnd');
  await page.getByText('Intervals moved to Saturday morning.').waitFor();
  await itemOn(page, saturday, 'Intervals').waitFor();
  await undo(page);
  await itemOn(page, tuesday, 'Intervals').waitFor();
  await touch('touchStart', from.x, from.y);
  await touch('touchMove', from.x, from.y + 60);
  await page.clock.runFor(500);
  assert.equal(await page.locator('.drag-ghost').count(), 0, 'a swipe scrolls');
  await touch('touchEnd');
});
