import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { noBrowser, openApp } from './open-app.ts';

/** Where the near knee is at this moment, as the browser draws it. */
const drawnNow = (page: Page): Promise<string> =>
  page
    .locator('.figure-moving polyline.figure-near')
    .first()
    .evaluate((line) => {
      if (!(line instanceof SVGPolylineElement)) throw new Error('the leg is a line');
      return [...line.animatedPoints].map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
    });

test('an exercise moves, stops when asked to, and stands still for who wants no motion', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'exercises/squat-back' });
  const moving = page.locator('.figure-moving');
  await moving.waitFor();
  assert.ok(
    await page.getByText('Drawing of Back squat: standing, then thighs level').count(),
    'what it shows is said in words',
  );

  const first = await drawnNow(page);
  await page.waitForFunction((then) => {
    const line = document.querySelector('.figure-moving polyline.figure-near');
    if (!(line instanceof SVGPolylineElement)) return false;
    return [...line.animatedPoints].map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ') !== then;
  }, first);
  await page.getByRole('button', { name: 'Pause the drawing' }).click();
  await page.getByRole('button', { name: 'Play the drawing' }).waitFor();
  assert.ok(
    await moving.evaluate((svg) => svg instanceof SVGSVGElement && svg.animationsPaused()),
    'it is paused',
  );

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('.figure-still').waitFor();
  assert.equal(await page.locator('animate').count(), 0, 'nothing is left that moves');
  assert.equal(await page.locator('.figure-still > g').count(), 2, 'both poses are shown');
  assert.equal(await page.getByRole('button', { name: /the drawing/ }).count(), 0);
});
