// What leaves the app as files: workouts for a watch, the season for a calendar, the lifting for other apps.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Entry, fold, parseDay } from '@carryover/engine';
import { readSource, writeJournal } from '@carryover/formats';
import { readByParser } from '@carryover/formats/test';
import { seasonView, todayView } from '@carryover/views';
import { BlobReader, ZipReader } from '@zip.js/zip.js';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { untilOffline } from './on-page.ts';
import { noBrowser, openApp } from './open-app.ts';

const journal = exampleJournal();
const kept = (entries: readonly Entry[]) => entries.map((entry) => ({ entry, readable: true }));
const state = fold(kept(journal));
const today = parseDay(exampleToday)!;
const [shown] = todayView(state, today).now;
assert.ok(shown);

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the browser saves when a button is pressed. */
const savedBy = async (page: Page, name: string | RegExp): Promise<Saved> => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

const membersOf = async ({ bytes }: Saved): Promise<readonly Saved[]> => {
  const members = await new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)]))).getEntries();
  return Promise.all(
    members.map(async (member) => {
      assert.ok(!member.directory);
      return { name: member.filename, bytes: Buffer.from(await member.arrayBuffer({ checkCrc32: true })) };
    }),
  );
};

const cli = fileURLToPath(new URL('../../cli/bin/carryover.mjs', import.meta.url));

/** What the command line writes of the same journal on the same day. */
const writtenByCli = (context: TestContext, told: readonly Entry[]): readonly Saved[] => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-app-export-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const carryover = (...args: readonly string[]): void => {
    const env = { ...process.env, CARRYOVER_DATA: join(folder, 'data') };
    execFileSync(process.execPath, [cli, ...args], { cwd: folder, env, stdio: 'pipe' });
  };
  writeFileSync(join(folder, 'journal.jsonl'), writeJournal(kept(told)));
  carryover('import', 'journal.jsonl');
  carryover('export', '--format', 'fit', '--today', exampleToday, '--output-dir', 'watch');
  const watch = join(folder, 'watch');
  return readdirSync(watch)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(watch, name)) }));
};

const workoutOf = /^Workout for the watch \(FIT\)/;
const nextWorkouts = /^Workouts of the next seven days/;

describe('workouts for a watch', () => {
  test('today’s session is a FIT workout with the exercises, reps and loads that are shown', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ journal, today: exampleToday });
    const { name, bytes } = await savedBy(page, workoutOf);
    assert.equal(name, `${exampleToday}-strength-${shown.menu}.fit`);
    await page.getByText(`Saved: ${name}.`).waitFor();
    assert.match(await page.getByText(`Saved: ${name}.`).innerText(), /GARMIN\/NewFiles.*No file of ours/);

    const { steps } = readByParser(bytes);
    const done = steps.filter(({ intensity }) => intensity === 'active');
    assert.equal(done[0]?.name, shown.items[0]?.name);
    const item = shown.items.find(({ loadKg, reps }) => loadKg !== undefined && reps !== undefined);
    assert.ok(item, 'an exercise has a load');
    const step = done.find((each) => each.name === item.name);
    assert.deepEqual(
      [step?.duration, step?.durationValue, step?.weightKg, step?.weightUnit],
      ['reps', item.reps, item.loadKg, 'kilogram'],
    );
    const card = await page.locator('.planned-item').filter({ hasText: item.name }).innerText();
    assert.match(card, new RegExp(`${item.sets} × ${item.reps}\\b.*, ${item.loadKg} kg,`));
    assert.deepEqual(new Set(done.map((each) => each.name)), new Set(shown.items.map((each) => each.name)));
  });

  for (const unit of ['kg', 'lb'] as const)
    test(`those of seven days are one ZIP with the bytes of the command line, in ${unit}`, async (context) => {
      const app = await openApp(context);
      if (app === undefined) return context.skip(noBrowser);
      const locale = unit === 'kg' ? 'de-DE' : 'en-US';
      const at = 'settings/elsewhere';
      const told = journal.map((entry) =>
        entry.kind === 'season-wishes' ? { ...entry, body: { ...entry.body, loadUnit: unit } } : entry,
      );
      const page = await app.newPage({ journal: told, today: exampleToday, at, context: { locale } });
      const saved = await savedBy(page, nextWorkouts);
      assert.equal(saved.name, `${exampleToday}-strength.zip`);
      const expected = writtenByCli(context, told);
      assert.ok(expected.length > 1);
      assert.deepEqual(await membersOf(saved), expected);
    });

  test('a week is written from its screen, and a session of it from its card', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ journal, today: exampleToday, at: 'week/2026-11-02' });
    const week = await membersOf(await savedBy(page, /^This week’s workouts/));
    assert.ok(week.length > 1);
    for (const { name } of week) assert.match(name, /^2026-11-0[2-8]-strength-[A-C]\.fit$/);
    await page.locator('.board-strength').first().click();
    const one = await savedBy(page, workoutOf);
    assert.deepEqual(
      one,
      week.find(({ name }) => name === one.name),
    );
  });

  test('a week that is over offers none, and without a plan of one’s own it says what to do', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const past = await app.newPage({ journal, today: exampleToday, at: 'week/2026-10-12' });
    await past.locator('.week-board').waitFor();
    assert.equal(await past.getByRole('button', { name: /workouts/ }).count(), 0);
    const free = journal.filter(({ kind }) => kind !== 'plan-accepted');
    const page = await app.newPage({ journal: free, today: exampleToday, at: 'settings/elsewhere' });
    await page.getByRole('button', { name: nextWorkouts }).click();
    await page.getByText(/No plan is yours yet\. Take it in the season, and its workouts/).waitFor();
    await page.getByRole('button', { name: /^Season for a calendar/ }).click();
    await page.getByText(/No plan is yours yet\. Take it in the season, and it can be/).waitFor();
  });

  test('on a phone they go to another app, and are saved where the browser refuses that', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const phone = { hasTouch: true, isMobile: true };
    const page = await app.newPage({ journal, today: exampleToday, context: phone, at: 'settings' });
    await page.evaluate(() => {
      const taken: string[][] = [];
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files }: { files: File[] }) => {
          taken.push(files.map(({ name }) => name));
          const refusal = ['AbortError', 'NotAllowedError'][taken.length - 2];
          if (refusal !== undefined) throw new DOMException('refused', refusal);
        },
      });
      Object.assign(globalThis, { taken });
    });
    await page.getByRole('link', { name: 'Take it elsewhere' }).click();
    const button = page.getByRole('button', { name: nextWorkouts });
    await button.click();
    await page.getByText(/^Handed over: /).waitFor();
    const taken = await page.evaluate('taken[0]');
    assert.ok(Array.isArray(taken) && taken.length > 1 && taken.every((name) => /\.fit$/.test(String(name))));
    await button.click();
    await page.waitForFunction('taken.length === 2');
    await page.getByText(/^(Handed over|Making)/).waitFor({ state: 'detached' });
    const { name } = await savedBy(page, nextWorkouts);
    assert.match(name, /\.zip$/);
  });
});

test('the season is a calendar with all its sessions, and the lifting a table with all its sets', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal, today: exampleToday, at: 'season' });
  await page.getByRole('link', { name: 'For a calendar or a watch' }).click();
  const { name, bytes } = await savedBy(page, /^Season for a calendar/);
  assert.equal(name, `carryover-season-${exampleToday}.ics`);
  const starts = [...bytes.toString().matchAll(/^DTSTART[^:\r\n]*:(\d{8})/gm)].map(([, date]) => date);
  const planned = seasonView(state, today).weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date));
  assert.deepEqual(starts.sort(), planned.map((date) => date.replaceAll('-', '')).sort());
  assert.ok(planned.includes(exampleToday));

  const lifting = await savedBy(page, /^Lifting for Hevy/);
  assert.equal(lifting.name, `carryover-lifting-${exampleToday}.csv`);
  const done = state.log.sessions.filter(({ kind, status }) => kind === 'strength' && status === 'done');
  const read = await readSource(new Blob([new Uint8Array(lifting.bytes)]), lifting.name, {});
  assert.equal(read.sessions.length, done.length);
  await page.getByText(/^Saved: carryover-lifting-.*\d+ sets written\./).waitFor();
});

test('all of it works without a network', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({
    journal,
    today: exampleToday,
    context: { serviceWorkers: 'allow' },
  });
  await untilOffline(page);
  await page.context().setOffline(true);
  await page.goto(`${app.origin}/#/settings/elsewhere`);
  assert.match((await savedBy(page, nextWorkouts)).name, /\.zip$/);
  assert.match((await savedBy(page, /^Season for a calendar/)).name, /\.ics$/);
});
