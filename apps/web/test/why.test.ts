import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { loadedItem, pick, sessionAddress } from './gym-page.ts';
import { noBrowser, openApp } from './open-app.ts';

const numbers = ['Sets', 'Reps', 'Load', 'Reps in reserve', 'Rest'];

/** Opens the reasons of an exercise; each of its numbers has some of its own. */
const openReasons = async (card: Locator): Promise<void> => {
  await card.locator('summary', { hasText: 'Why' }).first().click();
  const headings = await card.getByRole('term').allInnerTexts();
  for (const number of numbers) {
    assert.ok(headings.includes(number), `${number} in ${headings}`);
    const reasons = card
      .locator('.why-numbers > div')
      .filter({ has: card.page().getByText(number, { exact: true }) });
    assert.ok((await reasons.getByRole('listitem').count()) > 0, number);
  }
};

test('today and in the gym, each number of an exercise opens its own reasons', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal: exampleJournal(), today: exampleToday });
  const { name } = loadedItem();
  await openReasons(page.locator('.planned-item').filter({ has: page.getByRole('heading', { name }) }));

  await page.goto(`${app.origin}/#/${sessionAddress()}`);
  await pick(page, name);
  await openReasons(page.getByRole('region', { name }));
});
