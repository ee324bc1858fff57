import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser } from '../../../tools/browser/index.ts';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { untilShown } from './go-to.ts';
import { loadedItem, pick, plannedToday, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const opening = { journal: exampleJournal(), today: exampleToday, at: sessionAddress() };

test('one tap logs a set exactly as planned, and tells of the session with it', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const item = loadedItem();
  await pick(page, item.name);
  await tickOf(page, 1, item.name).click();
  await saved(page);
  const { sessions, sets, corrections } = toldIn(await journalOf(page, app.origin));
  const [session] = sessions;
  assert.equal(sessions.length, 1);
  assert.deepEqual([session?.body.planned, session?.body.exercises], [plannedToday().id, []]);
  assert.equal(session?.body.at.minuteOfDay, 9 * 60);
  assert.deepEqual(
    sets.map(({ body }) => body),
    [
      {
        session: session?.id,
        place: item.place,
        exercise: { name: item.name, exerciseId: item.exercise },
        set: {
          role: 'work',
          reps: item.reps,
          loadKg: item.loadKg,
          enteredUnit: 'kg',
          ...(item.eachSide ? { eachSide: true } : {}),
        },
      },
    ],
  );
  assert.deepEqual(corrections, []);
});

test('two taps log it with what was left, three with another load, and a tick is taken back', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const { name, loadKg } = loadedItem();
  await pick(page, name);
  await tickOf(page, 1, name).click();
  await page.getByRole('radio', { name: '1', exact: true }).check();
  await page.getByText('RIR 1', { exact: true }).waitFor();

  await page.getByRole('textbox', { name: `Load of set 2 of ${name}, kilograms` }).click();
  await page.getByRole('button', { name: /^Less: / }).click();
  await tickOf(page, 2, name).click();
  await saved(page);

  await pick(page, name);
  // The other set takes its row at once: there is no moment in which the tick must be seen to be gone.
  await page.getByRole('checkbox', { name: new RegExp(`^Set 1 of ${name}.*, done$`) }).click();
  await saved(page);
  const { sets, corrections, withdrawals } = toldIn(await journalOf(page, app.origin));
  const [first, second] = sets;
  assert.equal(sets.length, 2);
  const left = corrections.find(({ body }) => body.target === first?.id);
  assert.deepEqual(left?.body.change, { set: { ...first?.body.set, rir: 1 } });
  assert.ok(second!.body.set.loadKg! < loadKg, 'less than planned');
  assert.deepEqual(
    withdrawals.map(({ body }) => body.target),
    [first?.id],
  );
});

test('with the keyboard alone: a load is typed, a set ticked, and the next one has the focus', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const { name } = loadedItem();
  await pick(page, name);
  await page.getByRole('textbox', { name: `Load of set 1 of ${name}, kilograms` }).focus();
  await page.keyboard.type('41,5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await saved(page);
  assert.match((await page.evaluate('document.activeElement.ariaLabel')) as string, /^Set 2 of /);
  assert.equal(
    await tickOf(page, 1, name)
      .getAttribute('aria-label')
      .then((label) => label?.includes('41.5 kilograms')),
    true,
  );
  const { sets } = toldIn(await journalOf(page, app.origin));
  assert.equal(sets[0]?.body.set.loadKg, 41.5);
});

/** Goes on by Tab until what has the focus is called so, as who sees no pointer does. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const patience = 100;
  for (let press = 0; press < patience; press += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.closest('label, button, a')?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
};

test('a whole session with Tab, Space and Enter alone, from its first set to what comes next', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ ...opening, at: 'today' });
  await untilShown(page, 'today');
  await tabTo(page, /^Start$/);
  await page.keyboard.press('Enter');
  await untilShown(page, sessionAddress());
  const { items } = plannedToday();
  const rows = items.reduce((sum, { sets, warmUp }) => sum + sets + warmUp.length, 0);
  await tabTo(page, /^(Set|Warm-up set) 1 of /);
  for (let set = 1; set < rows; set += 1) {
    await page.keyboard.press('Space');
    // The tick of the next set has the focus by itself.
    await page.waitForFunction(() => document.activeElement?.matches('.set-tick:not(:checked)') === true);
  }
  await page.keyboard.press('Space');
  await page.getByText(/^all done · .* · saved$/).waitFor();
  await tabTo(page, /^Finish session$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^1$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Finish session$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Done: / }).waitFor();
  const { sets, corrections } = toldIn(await journalOf(page, app.origin));
  assert.equal(sets.length, rows);
  assert.deepEqual(corrections.at(-1)?.body.change, { durationMinutes: 1, sessionRpe: 1 });
});

test('another exercise takes a place for today, and is logged under its own name', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const item = loadedItem();
  await pick(page, item.name);
  await page.getByRole('button', { name: 'Swap exercise' }).click();
  const option = page.getByRole('dialog').getByRole('listitem').first();
  const other = await option.getByRole('heading').innerText();
  await option.getByRole('button', { name: `Swap for today: ${other}` }).click();
  await page.getByText(`In the place of ${item.name}`).waitFor();
  await page
    .getByRole('checkbox', { name: new RegExp(` of ${other}, `) })
    .first()
    .click();
  await saved(page);
  const { sets } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual(
    sets.map(({ body }) => [body.place, body.exercise.name]),
    [[item.place, other]],
  );
});

test('a second tab follows, every screen leads back, and the end says what comes next', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const { name } = loadedItem();
  await pick(page, name);
  const second = await page.context().newPage();
  await second.clock.install({ time: new Date(`${exampleToday}T09:00:00`) });
  await second.goto(`${app.origin}/#/today`);
  await second.getByRole('link', { name: / is under way/ }).click();
  await second.getByRole('heading', { level: 2 }).first().waitFor();
  await pick(second, name);
  await tickOf(page, 1, name).click();
  await second.getByRole('checkbox', { name: new RegExp(`^Set 1 of ${name}.*, done$`) }).waitFor();
  await second.getByRole('timer').waitFor();

  await second.getByRole('button', { name: 'Finish session' }).click();
  await second.getByRole('radio', { name: '7', exact: true }).check();
  await second.getByRole('dialog').getByRole('button', { name: 'Finish session' }).click();
  await second.getByRole('heading', { level: 1, name: /^Done: / }).waitFor();
  await second.getByRole('heading', { level: 3, name }).first().waitFor();
  const { sessions, corrections } = toldIn(await journalOf(second, app.origin));
  assert.deepEqual(
    corrections.filter(({ body }) => body.target === sessions[0]?.id).map(({ body }) => body.change),
    [{ durationMinutes: 1, sessionRpe: 7 }],
  );
});

/** A browser that keeps its data in a folder, at the gym. */
const atGym = async (origin: string, profile: string): Promise<{ browser: LaunchedBrowser; page: Page }> => {
  const browser = await launchBrowser({ profile });
  if (browser === undefined) throw new Error('there was a browser a moment ago');
  const page = await browser.context.newPage();
  await page.clock.install({ time: new Date(`${exampleToday}T09:00:00`) });
  return { browser, page: await goToGym(page, origin) };
};

const goToGym = async (page: Page, origin: string): Promise<Page> => {
  await page.goto(`${origin}/seed.html`);
  await page.waitForFunction('globalThis.putJournal !== undefined');
  await page.evaluate(`putJournal(${JSON.stringify(exampleJournal())}, 'carryover')`);
  await page.goto(`${origin}/#/${sessionAddress()}`);
  return page;
};

test('a browser that is killed in mid-set loses nothing that was ticked', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const profile = mkdtempSync(join(tmpdir(), 'carryover-gym-'));
  context.after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const { name } = loadedItem();

  const before = await atGym(app.origin, profile);
  context.after(before.browser.kill);
  await pick(before.page, name);
  await tickOf(before.page, 1, name).click();
  await before.page.getByRole('timer').waitFor();
  await before.browser.kill();

  const after = await atGym(app.origin, profile);
  context.after(after.browser.kill);
  await after.page.getByRole('heading', { level: 2, name }).waitFor();
  assert.equal(await tickOf(after.page, 1, name).isChecked(), true);
  assert.equal(await tickOf(after.page, 2, name).isChecked(), false);
  await after.page.getByRole('timer').waitFor();
  const { sessions, sets } = toldIn(await journalOf(after.page, app.origin));
  assert.deepEqual([sessions.length, sets.length], [1, 1]);
  await after.browser.close();
});

/** Upgrades what a device remembers, as a newer Carryover in another tab would; resolves when it may. */
const upgradeDevice = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('carryover-device', 2);
        opening.onupgradeneeded = () => void opening.result.createObjectStore('added');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(opening.result.version);
        };
      }),
  );

test('a newer version that changes what the device remembers is let in, and the session goes on', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage(opening);
  const { name } = loadedItem();
  await pick(page, name);
  await tickOf(page, 1, name).click();
  await saved(page);
  assert.equal(await upgradeDevice(page), 2);

  await pick(page, name);
  await tickOf(page, 2, name).click();
  await saved(page);
  await page.reload();
  await pick(page, name);
  for (const set of [1, 2])
    await page.getByRole('checkbox', { name: new RegExp(`^Set ${set} of ${name}.*, done$`) }).waitFor();
});
