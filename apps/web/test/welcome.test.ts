import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
/** A Monday. */
const today = '2026-11-23';

const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Next', exact: true }).click();
const skip = (page: Page): Promise<void> => page.getByRole('button', { name: 'Skip', exact: true }).click();
const question = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 2, name }).waitFor();
const accept = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'This is my plan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
};

const tap = async (page: Page, day: string, times: number): Promise<void> => {
  const cell = page.getByRole('button', { name: new RegExp(`^${day}: `) });
  for (let count = 0; count < times; count += 1) await cell.click();
};

/** What stands below the line of the preview's week, a sentence a day. */
const previewDays = (page: Page): Promise<readonly string[]> =>
  page.locator('.preview-week .for-ears').allInnerTexts();

const bodiesOf = async (page: Page, origin: string): Promise<ReadonlyMap<string, unknown>> =>
  new Map((await journalOf(page, origin)).map(({ kind, body }) => [kind, body]));

describe('onboarding', () => {
  test('five answers make a plan that grows with each, and all of them are told at its end', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'welcome', today });
    await question(page, 'Do you have a file of your training?');
    await skip(page);
    await tap(page, 'Tuesday', 3);
    await tap(page, 'Thursday', 1);
    await tap(page, 'Sunday', 4);
    await page.getByText('3 runs above the line').waitFor();
    const runs = (await previewDays(page)).filter((says) => /run|Intervals/i.test(says));
    assert.deepEqual(
      runs.map((says) => says.split(' ').slice(0, 2).join(' ')),
      ['Tuesday: Intervals', 'Thursday: Easy', 'Sunday: Long'],
    );
    await next(page);
    await page.getByRole('radio', { name: 'Half marathon' }).check();
    await page.getByLabel('Its day').fill('2027-04-11');
    await page.getByText('11 Apr Half marathon').waitFor();
    await next(page);
    await page.getByRole('radio', { name: '3×' }).check();
    await page.getByRole('radio', { name: '30 min' }).check();
    for (const day of ['Mon', 'Wed', 'Fri']) await page.getByRole('checkbox', { name: day }).check();
    await page.getByText('3 strength sessions below it').waitFor();
    await next(page);
    await page.getByRole('checkbox', { name: 'Dumbbells' }).check();
    await next(page);
    await page.getByRole('radio', { name: 'Some months or more' }).check();
    await accept(page);

    const told = await bodiesOf(page, app.origin);
    assert.deepEqual(told.get('season-wishes'), {
      loadUnit: 'kg',
      template: 'Tue intervals 50m; Thu easy 45m; Sun long 90m',
      sessionsPerWeek: 3,
      minutes: 30,
    });
    assert.deepEqual(told.get('race'), {
      day: Date.UTC(2027, 3, 11) / 86_400_000,
      title: 'Half marathon',
      distanceKm: 21.1,
      priority: 'A',
    });
    assert.deepEqual(told.get('equipment'), { equipment: ['dumbbell'] });
    assert.deepEqual(told.get('athlete-facts'), { zone: 'UTC', weekStartsOn: 0, experience: 'intermediate' });
    assert.ok(told.has('plan-accepted'));
  });

  test('skipping every question still makes a plan, and says what it assumed', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'welcome', today });
    for (let question = 1; question < 6; question += 1) await skip(page);
    await page.getByText(/^What was assumed \(\d\)$/).click();
    await page.getByText(/^Runs: none were told, so a plain week stands for yours/).waitFor();
    await accept(page);
    assert.ok((await bodiesOf(page, app.origin)).has('plan-accepted'));
  });

  test('a race of a length of its own is asked for in the unit of who answers', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'welcome', today, context: { locale: 'en-US' } });
    for (let question = 1; question < 3; question += 1) await skip(page);
    await page.getByRole('radio', { name: 'Another distance' }).check();
    await page.getByLabel('Its length in miles').fill('50');
    await page.getByLabel('Its day').fill('2027-04-11');
    await next(page);
    for (let question = 4; question < 6; question += 1) await skip(page);
    await accept(page);
    assert.deepEqual((await bodiesOf(page, app.origin)).get('race'), {
      day: Date.UTC(2027, 3, 11) / 86_400_000,
      title: 'Race',
      distanceKm: 50 * 1.609344,
      priority: 'A',
    });
  });

  test('a file answers what it shows, and a plan is two taps away', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'welcome', today });
    await page
      .locator('input[type=file]')
      .setInputFiles([`${examples}hevy.csv`, `${examples}Activities.csv`]);
    await page.getByRole('button', { name: /^Import \d+ sessions/ }).click();
    await page.getByText(/Your journal holds \d+ runs and \d+ lifting sessions/).waitFor();
    await page.locator('.preview-week').waitFor();
    // How somebody runs and that they lift stands in the file; whether there is a race does not.
    await next(page);
    await question(page, 'Is there a race?');
    await skip(page);
    await question(page, 'When do you lift?');
    await skip(page);
    await question(page, 'What can you train with?');
    assert.equal(await page.getByRole('button', { name: 'Next', exact: true }).count(), 0);
    await accept(page);
    assert.ok((await bodiesOf(page, app.origin)).has('plan-accepted'));
  });

  test('an onboarding that was left goes on where it was', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'welcome', today });
    await skip(page);
    await tap(page, 'Sunday', 4);
    await next(page);
    await question(page, 'Is there a race?');
    await page.reload();
    await page.getByText('You were here before').waitFor();
    await question(page, 'Is there a race?');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('button', { name: 'Sunday: long run. Tap to change.' }).waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    await question(page, 'Do you have a file of your training?');
    assert.deepEqual(await journalOf(page, app.origin), []);
  });

  test('a warning sign says to see a clinician, and plans nothing', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'welcome', today });
    for (let question = 1; question < 6; question += 1) await skip(page);
    await page.getByText('Anything that a clinician should look at first?').click();
    await page.getByRole('checkbox', { name: 'Chest pain' }).check();
    await page
      .getByText(/See a clinician now, not after the next session/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Keep my answers' }).waitFor();
  });
});

test('the made-up runner has a plan of today, and leaving her touches nothing of one’s own', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'sample', today });
  await page.getByRole('button', { name: 'Look around' }).click();
  await page.getByText('You are in her journal now').waitFor();
  await page.getByRole('link', { name: 'Her audit' }).click();
  await page.getByRole('heading', { level: 1, name: /Audit/ }).waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Leave' }).click();
  await page.getByText('A made-up runner').waitFor({ state: 'detached' });
  assert.deepEqual(await journalOf(page, app.origin), []);
});

test('equipment is told once it is saved, and shows what it can load', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'settings/gym', today });
  await page.getByRole('checkbox', { name: 'Barbell' }).check();
  await page.getByRole('button', { name: 'One more pair of 20 kg' }).click();
  await page.getByRole('button', { name: 'One more pair of 2.5 kg' }).click();
  await page.getByText('20, 25, 60, 65 kg').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Your equipment is saved').waitFor();
  const told = await bodiesOf(page, app.origin);
  assert.deepEqual(told.get('equipment'), { equipment: ['barbell'], platePairsKg: [20, 2.5] });
});
