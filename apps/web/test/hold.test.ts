import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { pick, plannedToday, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

/** To get into place, and to change sides. */
const readySeconds = 5;

/** An exercise that is held for seconds, on each side. */
const heldItem = () => {
  const item = plannedToday().items.find(({ seconds, eachSide }) => seconds !== undefined && eachSide);
  if (item?.seconds === undefined) throw new Error('the example holds something on each side');
  return { ...item, seconds: item.seconds };
};

/** The clock stands still but for what the test lets pass; the countdown of the first set has begun. */
const holdingPage = async (context: TestContext) => {
  const app = await openApp(context);
  if (app === undefined) return undefined;
  const page = await app.newPage({ journal: exampleJournal(), today: exampleToday, at: sessionAddress() });
  const { name } = heldItem();
  await pick(page, name);
  await page.clock.pauseAt(new Date(`${exampleToday}T09:30:00`));
  await page.getByRole('button', { name: `Start the countdown of set 1 of ${name}` }).click();
  await countdown(page).waitFor();
  return { app, page };
};

const countdown = (page: Page) => page.getByRole('region', { name: 'Countdown' });

const shown = async (page: Page): Promise<string> => {
  const time = await countdown(page).getByRole('timer').innerText();
  return `${time} ${await countdown(page).getByRole('status').innerText()}`;
};

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

test('a hold counts both sides down, then logs itself, and the rest begins', async (context) => {
  const holding = await holdingPage(context);
  if (holding === undefined) return context.skip(noBrowser);
  const { app, page } = holding;
  const { name, seconds, restSeconds } = heldItem();
  assert.equal(await shown(page), `${clock(readySeconds)} Get into place`);
  await page.clock.runFor(readySeconds * 1000);
  assert.equal(await shown(page), `${clock(seconds)} Side 1 of 2`);
  await page.clock.runFor((seconds + 2) * 1000);
  assert.equal(await shown(page), `${clock(readySeconds - 2)} Change sides`);
  await page.clock.runFor((readySeconds - 2 + seconds - 1) * 1000);
  assert.equal(await shown(page), '0:01 Side 2 of 2');
  await page.clock.runFor(1000);
  // What follows needs time to pass, and is not measured.
  await page.clock.resume();
  await page.getByRole('checkbox', { name: new RegExp(`^Set 1 of ${name}.*, done$`) }).waitFor();
  await saved(page);
  if (restSeconds > 0) await page.getByRole('region', { name: 'Rest timer' }).waitFor();
  const { sets } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual(
    sets.map(({ body }) => [body.exercise.name, body.set.seconds, body.set.eachSide]),
    [[name, seconds, true]],
  );
});

test('a reload in the middle of a hold goes on where it was, and one after its end logs it once', async (context) => {
  const holding = await holdingPage(context);
  if (holding === undefined) return context.skip(noBrowser);
  const { app, page } = holding;
  const { name, seconds } = heldItem();
  await page.clock.runFor((readySeconds + 10) * 1000);
  assert.equal(await shown(page), `${clock(seconds - 10)} Side 1 of 2`);
  await page.reload();
  // A page that starts needs a little time to pass.
  while (!(await countdown(page).isVisible())) await page.clock.runFor(20);
  const passed = ((await page.evaluate('Date.now()')) as number) - Date.parse(`${exampleToday}T09:30:00Z`);
  assert.equal(await shown(page), `${clock(Math.ceil(readySeconds + seconds - passed / 1000))} Side 1 of 2`);

  await page.clock.setSystemTime(new Date(`${exampleToday}T09:33:00`));
  await page.reload();
  while (!(await tickOf(page, 1, name).isVisible()) || !(await tickOf(page, 1, name).isChecked()))
    await page.clock.runFor(20);
  await page.clock.resume();
  await saved(page);
  assert.equal(await countdown(page).isVisible(), false);
  const { sets } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual(
    sets.map(({ body }) => [body.exercise.name, body.set.seconds]),
    [[name, seconds]],
  );
});

test('a hold that is stopped early leaves the seconds that both sides were held', async (context) => {
  const holding = await holdingPage(context);
  if (holding === undefined) return context.skip(noBrowser);
  const { page } = holding;
  const { name, seconds } = heldItem();
  await page.clock.runFor((2 * readySeconds + seconds + 7) * 1000);
  await page.getByRole('button', { name: 'Stop' }).click();
  await countdown(page).waitFor({ state: 'hidden' });
  assert.equal(await tickOf(page, 1, name).isChecked(), false);
  assert.equal(await page.getByRole('textbox', { name: `Seconds of set 1 of ${name}` }).inputValue(), '7');
});
