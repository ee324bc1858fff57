import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchBrowser, serve } from '../../../tools/browser/index.ts';
import { buildApp } from '../build.ts';
import { screens } from '../src/screens/index.ts';
import { choose, networkIsBack, untilChosen, untilOffline, untilStatus, watch } from './on-page.ts';
import { noBrowser } from './open-app.ts';
import { realServer } from './real-server.ts';

/** What stands for the parameters of an address. */
const examples: Readonly<Record<string, string>> = { date: '2026-11-16', rule: 'no-strength' };

const addressOf = (path: string): string =>
  path
    .replace('exercises/:id', 'exercises/back-squat')
    .replace('rules/:id', 'rules/no-strength')
    .replaceAll(/:(\w+)/g, (_, name: string) => examples[name] ?? 'unknown');

test('with the network cut every screen opens, and what is told then is synced when it is back', async (context) => {
  const profile = mkdtempSync(join(tmpdir(), 'carryover-profile-'));
  context.after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const first = await launchBrowser({ profile });
  if (first === undefined) return context.skip(noBrowser);
  context.after(() => first.kill());
  const server = await realServer(context);
  const page = await first.context.newPage();
  await watch(page);
  await page.goto(server.url);
  await untilOffline(page);
  await untilStatus(page, /Synced/);
  await server.stop();

  for (const { path } of screens) {
    await page.goto('about:blank');
    await page.goto(`${server.url}/#/${addressOf(path)}`);
    const heading = page.locator('main h1');
    await heading.waitFor();
    const says = await heading.textContent();
    assert.ok(says, path);
    assert.doesNotMatch(says, /Nothing is here|broke/, path);
  }

  await page.goto(`${server.url}/#/settings`);
  await choose(page, 'Wed');
  await untilChosen(page, 'Wed');
  await untilStatus(page, /Offline · 1 not yet synced/);
  await first.kill();

  const second = await launchBrowser({ profile });
  assert.ok(second);
  context.after(() => second.kill());
  const again = await second.context.newPage();
  await watch(again);
  await again.goto(`${server.url}/#/settings`);
  await untilChosen(again, 'Wed');
  await untilStatus(again, /Offline · 1 not yet synced/);
  await server.startAgain();
  await networkIsBack(again);
  await untilStatus(again, /Synced/);
  const facts = (await server.entries()).filter(({ kind }) => kind === 'athlete-facts');
  assert.deepEqual(
    facts.map(({ body }) => body),
    [{ weekStartsOn: 2 }],
  );
});

test('from a folder of a plain file server, with nothing behind it, it works on this device alone', async (context) => {
  const launched = await launchBrowser();
  if (launched === undefined) return context.skip(noBrowser);
  context.after(launched.close);
  const files = Object.entries(await buildApp());
  const served = await serve(Object.fromEntries(files.map(([path, content]) => [`/my/app${path}`, content])));
  context.after(served.close);
  const page = await launched.context.newPage();
  await watch(page);
  await page.goto(`${served.origin}/my/app/`);
  await untilOffline(page);
  await untilStatus(page, /Only on this device/);
  const devTools = await launched.context.newCDPSession(page);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  await served.close();
  await page.goto('about:blank');
  await page.goto(`${served.origin}/my/app/#/settings`);
  await choose(page, 'Wed');
  await page.reload();
  await untilChosen(page, 'Wed');
});
