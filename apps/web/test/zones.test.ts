// Days are calendar days where the reader is, and weeks begin where the reader begins them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleJournal } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { noBrowser, openApp } from './open-app.ts';

/** At this instant a Sunday has begun in New Zealand; in California it is still Saturday morning. */
const instant = new Date('2026-10-31T11:30:00Z');

const places = [
  { timezoneId: 'Pacific/Auckland', today: '2026-11-01', says: 'Sunday 1 November', week: '1 Nov to 7 Nov' },
  {
    timezoneId: 'America/Los_Angeles',
    today: '2026-10-31',
    says: 'Saturday 31 October',
    week: '25 Oct to 31 Oct',
  },
] as const;

for (const { timezoneId, today, says, week } of places)
  test(`${timezoneId} has its own day, and its week from a Sunday`, async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ journal: exampleJournal(), context: { timezoneId } });
    await page.clock.install({ time: instant });
    await page.reload();
    await goTo(page, 'settings');
    await page.getByRole('radio', { name: 'Sun', exact: true }).check();
    await goTo(page, 'today');
    assert.ok((await page.locator('main').innerText()).includes(says));
    await goTo(page, 'week');
    await page.getByRole('heading', { level: 1, name: `Week of ${week}` }).waitFor();
    const days = page.locator('.day[data-day]');
    assert.equal(await days.count(), 7);
    assert.match((await days.first().innerText()).trim(), /^Sun/);
    assert.equal(await page.locator('.day.is-today').getAttribute('data-day'), today);
  });
