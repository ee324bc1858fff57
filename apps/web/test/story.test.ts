// One runner's whole way: from a first visit with two files, by the plan, to a finished session in a basement without a
// signal, and to the next session that it changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Day, type Entry, fold, parseDay } from '@carryover/engine';
import { todayView } from '@carryover/views';
import type { Page } from 'playwright-core';
import { untilOffline } from './on-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
const firstVisit = '2026-10-27';

const ofKind = (entries: readonly Entry[], kind: string): readonly Entry[] =>
  entries.filter((entry) => entry.kind === kind);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Load and reps of each exercise of the next session, as today's screen writes them. */
const nextSets = (entries: readonly Entry[], day: Day): readonly string[] => {
  const state = fold(entries.map((entry) => ({ entry, readable: true })));
  const { next } = todayView(state, day);
  return (next?.items ?? []).map(
    ({ name, sets, reps, seconds, eachSide, loadKg }) =>
      `${name}\n\n${sets} × ${reps ?? `${seconds} s`}${eachSide ? ' each side' : ''}${loadKg === undefined ? '' : `, ${loadKg} kg`}`,
  );
};

/** An import answers what it can; the rest is skipped. */
const makePlan = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Answer up to six questions' }).click();
  await page.locator('input[type=file]').setInputFiles([example('hevy.csv'), example('Activities.csv')]);
  await page.getByRole('button', { name: 'Import 135 sessions' }).click();
  await page.getByText('Your journal holds 96 runs and 38 lifting sessions.').waitFor();
  await page.getByRole('button', { name: 'This is my plan' }).click();
  await heading(page, 'Today').waitFor();
};

/** Ticks whatever is next until nothing is; answers how many sets that were. */
const tickAll = async (page: Page): Promise<number> => {
  const open = page.locator('input[type=checkbox][id^=tick-]:not(:checked)');
  await open.first().waitFor();
  for (let ticked = 0; ; ticked += 1) {
    if ((await open.count()) === 0) return ticked;
    await open.first().click();
    // What is shown next comes with the answer of the journal.
    await page.getByText('saving').waitFor({ state: 'hidden' });
  }
};

test('from a first visit to a finished session, and to the next that it changes', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ today: firstVisit, context: { serviceWorkers: 'allow' } });
  await makePlan(page);

  // On to the day of the next session.
  const next = await page.locator('main a[href^="#/week/"]').getAttribute('href');
  const sessionDay = parseDay(next?.split('/').at(-1) ?? '')!;
  await page.clock.fastForward((sessionDay - parseDay(firstVisit)!) * 24 * 3_600_000);
  await page.getByRole('link', { name: 'Start' }).waitFor();
  await untilOffline(page);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Start' }).click();
  const ticked = await tickAll(page);
  assert.ok(ticked >= 10, `${ticked} sets`);
  await page.getByRole('button', { name: 'Finish session' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish session' }).click();
  await page.waitForURL(/done$/);
  await page.getByText('Next time').first().waitFor();
  await page.getByRole('link', { name: 'Done' }).click();
  await page.getByText('Done today').waitFor();
  const shown = await page.locator('main').innerText();
  await page.context().setOffline(false);

  const entries = await journalOf(page, app.origin);
  assert.equal(ofKind(entries, 'set-logged').length, ticked);
  assert.equal(ofKind(entries, 'plan-accepted').length, 1);
  const done = ofKind(entries, 'session-done').at(-1)!;
  assert.match(String(done.body.planned), /^strength-2026-/);

  // The same next session in node as on the screen, and another than without what was lifted.
  const before = entries.filter(({ id, body }) => id !== done.id && body.session !== done.id);
  const [planned, expected] = [nextSets(before, sessionDay), nextSets(entries, sessionDay)];
  assert.notDeepEqual(planned, expected);
  for (const line of expected) assert.ok(shown.includes(line), `${line} in ${shown}`);
});
