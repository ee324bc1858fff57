import { exampleJournal, exampleToday, type OpenApp } from '@carryover/web/test';
import type { Page } from 'playwright-core';
import type { Bench } from '../row.ts';
import { median } from '../time.ts';
import { slowDown, withApp } from './with-app.ts';

const limitMilliseconds = 100;
const rounds = 3;

/** Text, as it runs in the browser. What is shorter than 16 ms is told by no browser. */
const listen = `{
  globalThis.delays = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) delays.set(interactionId, Math.max(duration, delays.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}`;

/** Text, as it runs in the browser: this screen and not the one before it, and nothing is asked any more. */
const isShown = (route: string): string => `
  document.documentElement.dataset.shown === '${route}' && document.documentElement.dataset.asking === '0' &&
  document.querySelector('main h1') !== null && document.querySelector('.loading') === null`;

const places = { Week: 'week', Audit: 'audit', Progress: 'progress', Today: 'today' };

/** Once through the four places of the app, and open what today explains. */
const useIt = async (page: Page): Promise<void> => {
  for (const [name, route] of Object.entries(places)) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await page.waitForFunction(isShown(route));
  }
  for (const why of await page.getByText('Why', { exact: true }).all()) await why.click();
};

const worstDelay = async ({ newPage }: OpenApp): Promise<{ worst: number; seen: number }> => {
  const page = await newPage({ journal: exampleJournal(), today: exampleToday });
  await page.getByRole('link', { name: 'Start' }).waitFor();
  await slowDown(page);
  await page.evaluate(listen);
  await useIt(page);
  await page.waitForTimeout(500);
  const delays: readonly number[] = await page.evaluate('[...delays.values()]');
  await page.context().close();
  return { worst: Math.max(16, ...delays), seen: delays.length };
};

/** The slowest answer to a tap, from the tap to the next frame, on a processor four times slower. */
export const slowestInteraction: Bench = {
  name: 'app-slowest-interaction',
  measure: () =>
    withApp(async (app) => {
      const runs: { worst: number; seen: number }[] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await worstDelay(app));
      return {
        work: `at a quarter of the speed: all four places and every why of today, ${median(runs.map(({ seen }) => seen))} taps longer than a frame`,
        value: median(runs.map(({ worst }) => worst)),
        unit: 'ms',
        peer: { name: 'limit', value: limitMilliseconds },
        goal: { atMost: 1 },
      };
    }),
};
