import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium, launchBrowser, serve } from './index.ts';

const skip =
  (await findChromium()) === undefined ? 'NO CHROMIUM HERE, NOTHING WAS TESTED IN A BROWSER' : false;
if (skip !== false) console.error(skip);

test('a page of our own loads as a secure context, and nothing else is served', { skip }, async (context) => {
  const served = await serve({ '/index.html': '<!doctype html><title>Here</title>', '/a.js': 'export {};' });
  context.after(served.close);
  const launched = await launchBrowser();
  assert.ok(launched);
  context.after(launched.close);
  const page = await launched.context.newPage();
  await page.goto(served.origin);
  assert.equal(await page.title(), 'Here');
  assert.equal(await page.evaluate('isSecureContext'), true);
  const statuses = ['/a.js', '/b.js', '/__proto__', '/..%2f'].map(async (path) =>
    page.evaluate(`fetch(${JSON.stringify(path)}).then(({ status }) => status)`),
  );
  assert.deepEqual(await Promise.all(statuses), [200, 404, 404, 404]);
});

test('a killed browser is gone, and closing it once more does no harm', { skip }, async () => {
  const launched = await launchBrowser();
  assert.ok(launched);
  const disconnected = new Promise((resolve) => launched.browser.once('disconnected', resolve));
  await launched.kill();
  await disconnected;
  await launched.kill();
  assert.equal(launched.browser.isConnected(), false);
});
