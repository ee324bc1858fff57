import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readText, writeJournal } from '@carryover/formats';
import type { Page } from 'playwright-core';
import { exampleJournal } from './example-journal.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const hevy = `${root}examples/hevy.csv`;
const garmin = `${root}examples/Activities.csv`;
const calendar = `${root}packages/formats/fixtures/icalendar/zones-and-repeats/input.ics`;

const readHere = (file: string) => readText(readFileSync(file, 'utf8'), basename(file));

interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const madeFile = (name: string, text: string): MadeFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const give = (page: Page, ...files: readonly string[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles([...files]);

const giveMade = (page: Page, file: MadeFile): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file);

const importButton = (page: Page) => page.getByRole('button', { name: /^Import \d/ });

/** What the card of a file says, without the numbers of what is new. */
const cardOf = async (page: Page, file: string): Promise<string> =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: file }) })
    .innerText();

const importAll = async (page: Page): Promise<void> => {
  await importButton(page).click();
  await page
    .getByText(/^Imported \d+ session/)
    .first()
    .waitFor();
};

const hevyHeader =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';

const hevyRow = (day: number, exercise: string, set: number): string =>
  `"Legs","${new Date(Date.UTC(2022, 0, 1 + day, 18, 30)).toUTCString().slice(5, 16)}, 18:30","${new Date(Date.UTC(2022, 0, 1 + day)).toUTCString().slice(5, 16)}, 19:20","","${exercise}",,"",${set},"normal",${40 + set},8,,0,`;

const manyRows = (rows: number): string =>
  [
    hevyHeader,
    ...Array.from({ length: rows }, (_, row) =>
      hevyRow(2 * Math.floor(row / 24), `Squat (Barbell)`, row % 24),
    ),
  ].join('\n');

describe('importing files', () => {
  test('shows what node reads of them before anything is kept, keeps it once, and takes it back', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await give(page, hevy, garmin);
    await importButton(page).waitFor();

    const lifts = readHere(hevy).counts;
    const runs = readHere(garmin).counts;
    assert.match(
      await cardOf(page, 'hevy.csv'),
      new RegExp(`${lifts.strengthSessions} lifting sessions, ${lifts.sets} sets`),
    );
    assert.match(await cardOf(page, 'Activities.csv'), new RegExp(`${runs.runs} runs`));
    const sessions = lifts.strengthSessions + runs.runs + runs.crossSessions;
    assert.equal(await importButton(page).innerText(), `Import ${sessions} sessions`);
    await page.getByLabel(/Town Running/).selectOption('easy');
    await importAll(page);

    await page.getByRole('link', { name: 'See the audit' }).click();
    await page.getByRole('heading', { level: 1, name: /Audit/ }).waitFor();
    await page.getByText(`${runs.runs} runs`, { exact: false }).first().waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
    await page.goto(`${app.origin}/#/import`);

    await give(page, hevy, garmin);
    await page.getByText('Nothing new').waitFor();
    assert.equal(await importButton(page).count(), 0);

    for (const file of ['hevy.csv', 'Activities.csv'])
      await page.getByRole('button', { name: `Undo the import of ${file}` }).click();
    await page.getByText('Nothing was imported yet.').waitFor();
    await page.getByRole('button', { name: 'Import another file' }).click();
    await give(page, hevy);
    await importButton(page).waitFor();
    assert.equal(await importButton(page).innerText(), `Import ${lifts.strengthSessions} sessions`);

    const kept = await journalOf(page, app.origin);
    const count = (kind: string): number => kept.filter((entry) => entry.kind === kind).length;
    assert.equal(count('session-done') + count('run-done') + count('cross-done'), sessions);
    assert.deepEqual(
      kept.flatMap(({ kind, body }) => (kind === 'run-title' ? [body] : [])),
      [{ title: '… Running', type: 'easy' }],
    );
    assert.equal(count('withdrawal'), 2);
  });

  test('a name that means nothing is asked about, with what it may be, and the answer is kept', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    const rows = [0, 1].map((set) => hevyRow(0, 'Grandpa Goblet Thing', set));
    await giveMade(page, madeFile('odd.csv', [hevyHeader, ...rows].join('\n')));
    const asked = page.getByLabel('Grandpa Goblet Thing · 2 sets');
    await asked.waitFor();
    const likely = await asked.locator('optgroup[label="Likely"] option').allInnerTexts();
    assert.ok(likely.includes('Goblet squat'), likely.join());
    await asked.selectOption({ label: 'Goblet squat' });
    await importAll(page);
    const kept = await journalOf(page, app.origin);
    assert.deepEqual(
      kept.flatMap(({ kind, body }) => (kind === 'exercise-mapping' ? [body] : [])),
      [{ name: 'Grandpa Goblet Thing', exerciseId: 'squat-goblet' }],
    );
  });

  test('calendars are read in the browser, too', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await give(page, calendar);
    await importButton(page).waitFor();
    const { runs, strengthSessions } = readHere(calendar).counts;
    const card = await cardOf(page, 'input.ics');
    assert.match(card, new RegExp(`${runs} runs, ${strengthSessions} lifting session`));
    assert.match(card, /clocks are shown as in UTC/);
  });

  test('a file that is none says what it begins with, and the good one beside it is read', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await give(page, `${root}package.json`, hevy);
    await importButton(page).waitFor();
    assert.match(
      await page.getByRole('alert').innerText(),
      /none of the formats[\s\S]*begins with[\s\S]*Hevy/,
    );
    assert.match(await cardOf(page, 'hevy.csv'), /lifting sessions/);
  });

  test('what a file leaves open is asked, and the answer reads it', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await give(page, `${root}packages/formats/fixtures/strong-csv/a-unit-missing/input.csv`);
    await page.getByRole('button', { name: 'Pounds' }).click();
    await importAll(page);
    const lift = (await journalOf(page, app.origin)).find(({ kind }) => kind === 'session-done');
    assert.match(JSON.stringify(lift?.body), /"enteredUnit":"lb"/);
  });

  test('a journal that was written out comes in as it is, and is no import to take back', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const journal = exampleJournal();
    const page = await app.newPage({ at: 'import' });
    await giveMade(
      page,
      madeFile('journal.json', writeJournal(journal.map((entry) => ({ entry, readable: true })))),
    );
    await page.getByText('its entries are taken as they are').waitFor();
    await importAll(page);
    assert.equal(await page.getByRole('button', { name: 'Undo', exact: true }).count(), 0);
    assert.deepEqual(
      (await journalOf(page, app.origin)).map(({ id }) => id),
      journal.map(({ id }) => id),
    );
  });

  test('15,600 rows go in while the page goes on drawing, and progress is seen', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    const rows = 15_600;
    await page.evaluate(() => {
      const seen = { frames: 0, steps: new Set<string>() };
      Object.assign(globalThis, { seen });
      const look = (): void => {
        const status = document.querySelector('.import-progress [role=status]')?.textContent;
        if (status) {
          seen.frames += 1;
          seen.steps.add(status);
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const seen = () =>
      page.evaluate(() => {
        const { frames, steps } = (globalThis as unknown as { seen: { frames: number; steps: Set<string> } })
          .seen;
        return { frames, steps: [...steps] };
      });
    await giveMade(page, madeFile('many.csv', manyRows(rows)));
    await importButton(page).waitFor();
    const read = await seen();
    assert.ok(
      read.steps.some((step) => step.startsWith('Reading many.csv')),
      read.steps.join(),
    );
    // A page that is held up draws one frame at most while it is read.
    assert.ok(read.frames > 2, `${read.frames} frames`);
    assert.match(await cardOf(page, 'many.csv'), new RegExp(`${rows / 24} lifting sessions, ${rows} sets`));
    await importAll(page);
    const kept = await seen();
    assert.ok(kept.steps.filter((step) => /^\d+ of 651 kept$/.test(step)).length > 1, kept.steps.join());
    assert.ok(kept.frames > read.frames + 2, `${kept.frames} frames`);
    const journal = await journalOf(page, app.origin);
    assert.equal(journal.filter(({ kind }) => kind === 'session-done').length, rows / 24);
  });

  test('an import that is cancelled leaves nothing that counts', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await giveMade(page, madeFile('many.csv', manyRows(15_600)));
    // Tapped as soon as it is there, in whatever step the reading is.
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Choose files').waitFor();
    await page.getByText('Nothing was imported yet.').waitFor();
    assert.deepEqual(await journalOf(page, app.origin), []);
  });
});
