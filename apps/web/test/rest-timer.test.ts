import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { loadedItem, pick, sessionAddress, tickOf } from './gym-page.ts';
import { noBrowser, openApp } from './open-app.ts';

const secondsShown = async (page: Page): Promise<number> => {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).split(':').map(Number);
  return minutes! * 60 + seconds!;
};

/** In a test the clock stands still but for what the test lets pass: every figure is exact. */
const restingPage = async (context: Parameters<typeof openApp>[0]): Promise<Page | undefined> => {
  const app = await openApp(context);
  if (app === undefined) return undefined;
  const page = await app.newPage({ journal: exampleJournal(), today: exampleToday, at: sessionAddress() });
  const { name } = loadedItem();
  await pick(page, name);
  await page.clock.pauseAt(new Date(`${exampleToday}T09:30:00`));
  await tickOf(page, 1, name).click();
  await page.getByRole('timer').waitFor();
  return page;
};

test('a rest is as long as planned, can be changed, and is right after the clock jumped', async (context) => {
  const page = await restingPage(context);
  if (page === undefined) return context.skip(noBrowser);
  const { restSeconds } = loadedItem();
  assert.equal(await secondsShown(page), restSeconds);
  await page.clock.runFor(20_000);
  assert.equal(await secondsShown(page), restSeconds - 20);
  await page.getByRole('button', { name: '15 seconds more rest' }).click();
  await page
    .getByText(
      `of ${Math.floor((restSeconds + 15) / 60)}:${String((restSeconds + 15) % 60).padStart(2, '0')}`,
    )
    .waitFor();
  assert.equal(await secondsShown(page), restSeconds - 5);

  // The page hears nothing while the machine sleeps: the clock is simply later when it is looked at again.
  await page.clock.setSystemTime(new Date(`${exampleToday}T09:31:00`));
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow'))`);
  await page.waitForFunction(`document.querySelector('[role=timer]').innerText !== ''`);
  assert.equal(await secondsShown(page), restSeconds + 15 - 60);
  await page.clock.setSystemTime(new Date(`${exampleToday}T09:41:00`));
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
  await page.getByText(/^Rest is over · since /).waitFor();
  assert.equal(await secondsShown(page), 0);
});

test('a reload in mid-rest goes on where it was', async (context) => {
  const page = await restingPage(context);
  if (page === undefined) return context.skip(noBrowser);
  const { restSeconds, name } = loadedItem();
  await page.clock.runFor(45_000);
  await page.reload();
  // A page that starts needs a little time to pass.
  while (!(await page.getByRole('timer').isVisible())) await page.clock.runFor(20);
  const passed = ((await page.evaluate('Date.now()')) as number) - Date.parse(`${exampleToday}T09:30:00Z`);
  assert.equal(await secondsShown(page), Math.ceil(restSeconds - passed / 1000));
  assert.equal(await tickOf(page, 1, name).isChecked(), true);
});

test('a screen reader is told at 30, 10 and 0 seconds, and of no other second', async (context) => {
  const page = await restingPage(context);
  if (page === undefined) return context.skip(noBrowser);
  const { restSeconds } = loadedItem();
  await page.evaluate(`
    globalThis.heard = [];
    const live = document.querySelector('.foot [role=status]');
    new MutationObserver(() => heard.push(live.textContent)).observe(live, {
      childList: true, characterData: true, subtree: true,
    });
  `);
  await page.clock.runFor((restSeconds + 5) * 1000);
  await page.getByText(/^Rest is over · since /).waitFor();
  assert.deepEqual(await page.evaluate('heard'), [
    '30 seconds of rest left',
    '10 seconds of rest left',
    'Rest is over',
  ]);
});

test('a rest goes on while another screen is looked at, and its end is said there', async (context) => {
  const page = await restingPage(context);
  if (page === undefined) return context.skip(noBrowser);
  const { restSeconds } = loadedItem();
  await page.evaluate(`location.hash = '#/today'`);
  const bar = page.getByRole('navigation', { name: 'Session under way' });
  // A page that shows another screen needs a little time to pass.
  while (!(await bar.getByRole('timer').isVisible())) await page.clock.runFor(20);
  await page.clock.runFor((restSeconds + 1) * 1000);
  assert.equal(await bar.getByRole('timer').innerText(), 'Rest is over');
  assert.equal(await bar.getByRole('status').textContent(), 'Rest is over');
});
