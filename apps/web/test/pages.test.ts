import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exercises, fold, parseDay, rules } from '@carryover/engine';
import { liftView, progressView, type SelfCheckAnswers, selfCheck, typicalWeek } from '@carryover/views';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const today = parseDay(exampleToday)!;
const journal = exampleJournal();
const state = fold(journal.map((entry) => ({ entry, readable: true })));

/** Goes to a screen and waits for its name and for a part that only its whole page has. */
const open = async (page: Page, route: string, title: string, part: string): Promise<void> => {
  await goTo(page, route);
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
};

test('every rule and every exercise of the catalogue has a page, and each of them opens', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'rules', journal, today: exampleToday });
  for (const { id } of rules) {
    await page.getByRole('link', { name: id, exact: true }).waitFor();
  }
  for (const { id } of rules) {
    await open(page, `rules/${id}`, id, 'Examples');
    assert.equal(await page.getByRole('alert').count(), 0, id);
  }
  await goTo(page, 'exercises');
  await page.getByText(`${exercises.length} of ${exercises.length}`).waitFor();
  for (const { id, name } of exercises) {
    await open(page, `exercises/${id}`, name, 'How');
    assert.equal(await page.getByRole('alert').count(), 0, id);
  }
  await goTo(page, 'rules/no-such-rule');
  await page.getByText('No rule is called no-such-rule').waitFor();
  await goTo(page, 'exercises/no-such-exercise');
  await page.getByRole('heading', { level: 1, name: 'There is no such exercise' }).waitFor();
});

test('a rule is set with the keyboard alone, in one entry that says all of it, and set back by undo', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'rules/no-deload', journal, today: exampleToday });
  await page.getByRole('radio', { name: 'Warning' }).focus();
  await page.keyboard.press('Space');
  const weeks = page.getByLabel('Most weeks in a row without a lighter one (weeks)');
  await weeks.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('99');
  await page.getByText('A number from 3 to 16 is expected.').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Change the rule' }).isDisabled());
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('8');
  await page.getByRole('button', { name: 'Change the rule' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('After 8 weeks of lifting in a row').waitFor();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('After 6 weeks of lifting in a row').waitFor();
  const told = (await journalOf(page, app.origin)).slice(journal.length);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['rulebook-settings', 'withdrawal'],
  );
  assert.deepEqual(told[0]!.body, { rules: { 'no-deload': { level: 'should', params: { mostWeeks: 8 } } } });
});

test('a safety rule says that nothing silences it, and offers no way to', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'rules/red-flag-symptom', journal, today: exampleToday });
  await page.getByText('This is a safety rule').waitFor();
  assert.equal(await page.getByRole('radio').count(), 0);
});

test('progress shows the verdicts of the engine, and a lift every session of it', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'progress', journal, today: exampleToday });
  const { exercises: lifts } = progressView(state, today);
  const trending = lifts.flatMap(({ exercise, name, trend }) => (trend ? [{ exercise, name, trend }] : []));
  assert.ok(trending.length > 0);
  for (const { name, trend } of trending) {
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await card.getByText(trend.says).waitFor();
  }
  await page.getByRole('img', { name: 'Sessions a week' }).waitFor();

  const [{ exercise, trend }] = trending as [(typeof trending)[number]];
  await goTo(page, `progress/${exercise}`);
  const [series] = liftView(state, today, exercise)!.series;
  const drawn = page.getByRole('img', { name: /^Trend of/ });
  await drawn.waitFor();
  assert.equal(await drawn.locator('circle').count(), trend.points.length);
  assert.equal(await page.locator('.lift-sessions > li').count(), series!.done.length);
  await page.getByText('Why this verdict').click();
  await page.getByRole('link', { name: 'stalled-lift' }).waitFor();
});

test('a past session is logged as text; a word that cannot be read is named at its place', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'progress', journal, today: exampleToday });
  await page.getByRole('button', { name: 'Log a past session' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-10-24');
  const text = page.getByLabel('What was done, a session a line');
  await text.fill('split-squat 3x6/side 40quid');
  await page.getByText('Line 1, character 22:').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Log it' }).isDisabled());
  await text.fill('split-squat 3x6/side 40kg rir2');
  await page.getByRole('button', { name: 'Log it' }).click();
  await page.getByText('A session was logged.').waitFor();
  const [entry] = (await journalOf(page, app.origin)).slice(journal.length);
  assert.equal(entry?.kind, 'session-done');
  assert.deepEqual((entry.body as { at: unknown }).at, { day: parseDay('2026-10-24') });
});

/** What is chosen on the screen below. */
const badWeek: SelfCheckAnswers = {
  runs: { 1: 'intervals', 5: 'long' },
  lifts: [0, 6],
  exercises: ['squat-back', 'leg-press', 'plank'],
  reps: 'very-many',
  rest: 'short',
  since: 'half-year',
  shoes: 'cushioned',
};

test('a bad week is found out without a log, with the keyboard alone, and leads to a plan', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'audit/self-check', today: exampleToday });
  const choose = async (role: 'radio' | 'checkbox', name: string): Promise<void> => {
    await page.getByRole(role, { name, exact: true }).focus();
    await page.keyboard.press('Space');
  };
  const run = async (weekday: string, first: string): Promise<void> => {
    await page.getByLabel(weekday, { exact: true }).focus();
    await page.keyboard.press(first);
  };
  await run('Tuesday', 'I');
  await run('Saturday', 'L');
  for (const name of ['Mon', 'Sun', 'Back squat', 'Leg press']) await choose('checkbox', name);
  await page.getByRole('checkbox', { name: 'Plank', exact: true }).focus();
  await page.keyboard.press('Space');
  for (const name of ['More than 15', 'Half a minute', 'Half a year or more', 'Running shoes'])
    await choose('radio', name);

  const { text } = typicalWeek(badWeek);
  await page.waitForFunction((week) => document.querySelector('textarea')?.value === week, text);
  await page.getByRole('button', { name: 'Judge this week' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'What the rules say' }).waitFor();

  const expected = selfCheck(text, badWeek, today).page!.findings.map(({ rule }) => rule);
  for (const rule of ['endurance-style-only', 'no-single-leg-work', 'short-rests', 'cushioned-shoes'])
    assert.ok(expected.includes(rule), rule);
  assert.deepEqual(await page.locator('.finding-rule').allTextContents(), expected);

  await page.getByRole('button', { name: 'Make my plan' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Tuesday.*ntervals/ }).waitFor();
  assert.deepEqual(await journalOf(page, app.origin), []);
});
