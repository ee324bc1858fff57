import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { plannedToday, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

/** With so little time two exercises are done in turns. */
const journal = exampleJournal({ minutes: 25 });

const pair = () => {
  const [first, second, ...others] = plannedToday(journal).items.filter(({ group }) => group !== undefined);
  if (first === undefined || second === undefined || others.length > 0)
    throw new Error('the example has one pair');
  return [first, second] as const;
};

/** The tick of the next set has the focus. */
const untilNext = async (page: Page, set: number, name: string): Promise<void> => {
  const expected = `Set ${set} of ${name}`;
  await page.waitForFunction(
    `(document.activeElement.ariaLabel ?? '').startsWith(${JSON.stringify(expected)})`,
  );
};

test('a pair is done in turns, with one rest after the second of them', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal, today: exampleToday, at: sessionAddress(journal) });
  const [first, second] = pair();
  const timer = page.getByRole('timer');
  for (const { name } of [first, second]) await page.getByRole('heading', { level: 2, name }).waitFor();
  await page.getByText(`In turns, with one rest after the last: ${first.name}, ${second.name}`).waitFor();

  await tickOf(page, 1, first.name).click();
  await untilNext(page, 1, second.name);
  await saved(page);
  assert.equal(await timer.isVisible(), false, 'the partner comes without a rest');

  await page.clock.pauseAt(new Date(`${exampleToday}T09:30:00`));
  await tickOf(page, 1, second.name).click();
  await timer.waitFor();
  const rest = first.restSeconds + second.restSeconds;
  assert.equal(
    await timer.innerText(),
    `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`,
    'one rest for both',
  );
  await page.clock.resume();
  await untilNext(page, 2, first.name);

  // Out of turn: who does the second first goes on with the other.
  await tickOf(page, 2, second.name).click();
  await untilNext(page, 2, first.name);
  await saved(page);
  const { sets } = toldIn(await journalOf(page, app.origin));
  const group = first.group;
  assert.deepEqual(
    sets.map(({ body }) => [body.exercise.name, body.exercise.group]),
    [first, second, second].map(({ name }) => [name, group]),
  );
});
