// Every screen against the picture of it that was looked at and kept, in both themes, on a phone and on a desk.
// CARRYOVER_LOOKS=keep keeps what is there now as the new pictures: look at them before they are committed.
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { noBrowser, openApp } from './open-app.ts';
import { routesOf } from './routes.ts';

const folder = fileURLToPath(new URL('./looks', import.meta.url));
const keeps = process.env.CARRYOVER_LOOKS === 'keep';
/** Letters differ by a shade from machine to machine; a screen that changed differs by far more. Ours. */
const mostDifferent = 0.01;

const screens = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true },
  desk: { viewport: { width: 1280, height: 900 } },
};
const journal = exampleJournal();
const routes = routesOf(journal);

/** A session that is begun shows on every other screen: it comes last. */
const lastSessions = (all: typeof routes): readonly [string, string][] =>
  Object.entries(all).toSorted(
    ([a], [b]) => Number(a.startsWith('session')) - Number(b.startsWith('session')),
  );

const fileOf = (route: string, name: string): string =>
  join(folder, `${route.replaceAll('/', '_')}-${name}.png`);

/** Flat colours: no filter and the plain way of packing are the smallest. */
const small = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;

const look = (page: Page): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });

const sharedOf = (seen: PNG, kept: PNG): number => {
  if (seen.width !== kept.width || seen.height !== kept.height) return 1;
  const different = pixelmatch(seen.data, kept.data, undefined, seen.width, seen.height, { threshold: 0.2 });
  return different / (seen.width * seen.height);
};

const compare = (seen: Buffer, file: string): string | undefined => {
  if (keeps) {
    mkdirSync(dirname(file), { recursive: true });
    // Without the channel for what shines through, and as small as can be: there are many.
    writeFileSync(file, PNG.sync.write(PNG.sync.read(seen), small));
    return undefined;
  }
  if (!existsSync(file)) return `${file} is not there`;
  const shared = sharedOf(PNG.sync.read(seen), PNG.sync.read(readFileSync(file)));
  if (shared <= mostDifferent) return undefined;
  const seenAs = file.replace(/\.png$/, '.seen.png');
  writeFileSync(seenAs, seen);
  return `${(shared * 100).toFixed(1)} % differ: compare ${seenAs}`;
};

test('every screen looks as it did when somebody looked at it', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  if (keeps) rmSync(folder, { recursive: true, force: true });
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [name, size] of Object.entries(screens)) {
      const page = await app.newPage({
        journal,
        today: exampleToday,
        context: { ...size, colorScheme, reducedMotion: 'reduce' },
      });
      for (const [pattern, route] of lastSessions(routes)) {
        await goTo(page, route);
        // The question stands there before the journal has answered what it holds.
        if (route === 'welcome') await page.getByText(/^Your journal holds/).waitFor();
        const problem = compare(
          await look(page),
          fileOf(pattern.replaceAll(':', ''), `${colorScheme}-${name}`),
        );
        if (problem !== undefined) problems.push(`${route}: ${problem}`);
      }
      await page.context().close();
    }
  assert.deepEqual(problems, []);
});

test('a screen that changed is told from one that did not', () => {
  const [plain, changed] = [new PNG({ width: 10, height: 10 }), new PNG({ width: 10, height: 10 })];
  for (const one of [plain, changed]) one.data.fill(255);
  changed.data.fill(0, 0, 4 * 20);
  changed.data.fill(255, 3, 4);
  assert.equal(sharedOf(plain, plain), 0);
  assert.ok(sharedOf(plain, changed) > mostDifferent);
  assert.equal(sharedOf(plain, new PNG({ width: 9, height: 10 })), 1);
});

test('no picture is kept of what is no screen any more', () => {
  const wanted = Object.keys(routes).length * Object.keys(screens).length * 2;
  assert.equal(globSync('*.png', { cwd: folder, exclude: ['*.seen.png'] }).length, wanted);
});
