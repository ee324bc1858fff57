import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kgOfPound } from '@carryover/formats';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { loadedItem, pick, saved, sessionAddress, tickOf, toldIn } from './gym-page.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const pounds = (...weights: readonly number[]): number[] => weights.map((lb) => lb * kgOfPound);

const journal = exampleJournal({
  equipment: {
    equipment: ['barbell', 'plate', 'bench', 'dumbbell', 'box', 'step', 'band', 'pull-up-bar'],
    barKg: 45 * kgOfPound,
    platePairsKg: pounds(45, 35, 25, 10, 5, 2.5),
    dumbbellsKg: pounds(10, 15, 20, 25, 30, 35, 40, 45, 50),
  },
});

/** Loads are kept to the gram. */
const isPounds = (kg: number, lb: number): boolean => Math.abs(lb * kgOfPound - kg) < 0.001;

test('who lifts in pounds reads pounds everywhere, and the journal keeps kilograms', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const at = sessionAddress(journal);
  const page = await app.newPage({ journal, today: exampleToday, at, context: { locale: 'en-US' } });
  const { name, loadKg } = loadedItem(journal);
  const loadLb = Math.round(loadKg / kgOfPound);
  assert.ok(isPounds(loadKg, loadLb), 'this gym makes whole pounds');
  await pick(page, name);

  const card = page.getByRole('region', { name });
  await card.getByText('On a 45 lb bar').waitFor();
  const field = page.getByRole('textbox', { name: `Load of set 1 of ${name}, pounds` });
  assert.equal(await field.inputValue(), String(loadLb));
  const plates = (await card.locator('.card-plates').last().innerText()).split(' + ').map(Number);
  assert.equal(45 + 2 * plates.reduce((sum, lb) => sum + lb, 0), loadLb);
  await card.locator('summary', { hasText: 'Why' }).first().click();
  assert.doesNotMatch(await card.innerText(), /\d kg\b/);

  await tickOf(page, 1, name).click();
  await page.getByRole('textbox', { name: `Load of set 2 of ${name}, pounds` }).click();
  await page.getByRole('button', { name: /^Less: \d+ lb$/ }).click();
  await tickOf(page, 2, name).click();
  await page.getByRole('radio', { name: '0', exact: true }).check();
  await saved(page);
  assert.doesNotMatch(await page.locator('main').innerText(), /\d kg\b/);
  const { sets } = toldIn(await journalOf(page, app.origin));
  assert.deepEqual(
    sets.map(({ body: { set } }) => set.enteredUnit),
    ['lb', 'lb'],
  );
  assert.equal(sets[0]?.body.set.loadKg, loadKg);
  const second = sets[1]!.body.set.loadKg!;
  assert.ok(second < loadKg && isPounds(second, Math.round(second / kgOfPound)), `${second} kg`);
});
