import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { activityFile, gzipOf, stravaCsv, zipBytesOf } from '@carryover/formats/test';
import type { Page } from 'playwright-core';
import { journalOf, noBrowser, openApp } from './open-app.ts';

/** Six times three minutes fast, two slow, between ten easy minutes: an hour's samples, one every five seconds. */
const speedAt = (seconds: number): number => {
  const within = seconds - 600;
  if (within < 0 || within >= 1800) return 2.6;
  return within % 300 < 180 ? 4.4 : 2;
};

const intervals = (start: string): Uint8Array<ArrayBuffer> => {
  let metres = 0;
  const samples = Array.from({ length: 601 }, (_, index) => {
    const seconds = 5 * index;
    if (index > 0) metres += 5 * speedAt(seconds - 5);
    return { seconds, metres, heartRate: 140 };
  });
  return activityFile({
    start,
    offsetMinutes: 120,
    sessions: [{ sport: 'running', elapsedSeconds: 3000, metres, averageHeartRate: 140, maxHeartRate: 175 }],
    samples,
  });
};

const row = (day: number, name: string) => ({
  'Activity ID': `${day}`,
  'Activity Date': `Sep ${day}, 2026, 4:30:00 PM`,
  'Activity Name': name,
  'Activity Type': 'Run',
  'Elapsed Time': '3000',
  'Moving Time': '3000',
  Distance: '8.6',
  Filename: day === 5 ? '' : `activities/${day}.fit.gz`,
});

const archive = async (): Promise<Uint8Array> =>
  zipBytesOf({
    'activities.csv': stravaCsv([row(1, 'Club night'), row(3, 'Alone'), row(5, 'By hand')]),
    'activities/1.fit.gz': gzipOf(intervals('2026-09-01T16:30:00Z')),
    'activities/3.fit.gz': gzipOf(intervals('2026-09-03T16:30:00Z')),
    'activities/7.tcx.gz': gzipOf('<TrainingCenterDatabase>'),
    'media/hill.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
  });

const give = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const importButton = (page: Page) => page.getByRole('button', { name: /^Import \d/ });

describe('importing recordings', () => {
  test('an export of Strava is one import, read in the browser and taken back whole', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await give(page, 'export_1.zip', await archive());
    await importButton(page).waitFor();
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'export_1.zip' }) });
    assert.match(await card.innerText(), /Strava export[\s\S]*3 runs[\s\S]*1 Sep[\s\S]*5 Sep/);
    await card.getByText('1 part was left out').click();
    assert.match(await card.innerText(), /activities\/7\.tcx\.gz/);
    assert.equal(await importButton(page).innerText(), 'Import 3 sessions');
    await importButton(page).click();
    await page.getByText('Imported 3 sessions').first().waitFor();

    await page.getByRole('button', { name: 'Import another file' }).click();
    await give(page, 'export_1.zip', await archive());
    await page.getByText('Nothing new').waitFor();
    await page.getByRole('button', { name: 'Undo the import of export_1.zip' }).click();
    await page.getByText('Nothing was imported yet.').waitFor();

    const kept = await journalOf(page, app.origin);
    const runs = kept.filter(({ kind }) => kind === 'run-done');
    assert.deepEqual(
      runs.map(({ body }) => [body.title, 'recording' in body]),
      [
        ['Club night', true],
        ['Alone', true],
        ['By hand', false],
      ],
    );
    assert.equal(kept.filter(({ kind }) => kind === 'import').length, 1);
    assert.equal(kept.filter(({ kind }) => kind === 'withdrawal').length, 1);
  });

  test("a watch's recording says what kind of run it was", async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    await give(page, 'run.fit', intervals('2026-09-01T16:30:00Z'));
    await importButton(page).click();
    await page.getByText('Imported 1 session').first().waitFor();
    await page.goto(`${app.origin}/#/week/2026-08-31`);
    await page
      .getByText(/Intervals/)
      .first()
      .waitFor();
  });

  test('a recording that was not copied whole is said to end too early, and is read up to there', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    const whole = intervals('2026-09-01T16:30:00Z');
    const half = whole.length >> 1;
    await give(page, 'run.fit', whole.slice(0, half));
    await page.getByText(`The file ends after ${half} of ${whole.length} bytes`).waitFor();
    await importButton(page).click();
    await page.getByText('Imported 1 session').first().waitFor();
  });

  test('a heap of recordings is one import, and what is wrong with one costs only itself', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ at: 'import' });
    const days = Array.from({ length: 11 }, (_, index) => `2026-09-${String(index + 1).padStart(2, '0')}`);
    const files = days.map((day) => ({
      name: `${day}.fit`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(day === '2026-09-05' ? 'nothing' : intervals(`${day}T16:30:00Z`)),
    }));
    await page.locator('input[type=file]').setInputFiles(files);
    await importButton(page).click();
    await page.getByText('Imported 10 sessions').first().waitFor();
    await page.getByRole('button', { name: 'Undo the import of 11 recordings' }).click();
    await page.getByText('Nothing was imported yet.').waitFor();
  });
});
