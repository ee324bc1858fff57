import { exampleJournal, exampleToday, type OpenApp } from '@carryover/web/test';
import type { Page } from 'playwright-core';
import type { Bench } from '../row.ts';
import { median } from '../time.ts';
import { slowDown, withApp } from './with-app.ts';

const limitMilliseconds = 2000;
const rounds = 5;
/** Long enough that nothing larger is painted any more. */
const settled = 1500;

/** Text, as it runs in the browser. */
const observe = `new Promise((resolve) => {
  let last = 0;
  new PerformanceObserver((list) => {
    last = list.getEntries().at(-1)?.startTime ?? last;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve(last), ${settled});
})`;

const largestPaint = (page: Page): Promise<number> => page.evaluate(observe);

/** On a page that nobody opened before, so that nothing is cached. */
const paintOf = async ({ newPage, origin }: OpenApp, address: string): Promise<number> => {
  const page = await newPage({ journal: exampleJournal(), today: exampleToday });
  await slowDown(page);
  await page.goto(`${origin}/${address}`);
  await page.reload();
  const milliseconds = await largestPaint(page);
  await page.context().close();
  return milliseconds;
};

/** Largest contentful paint of today's screen with half a year of training, on a processor four times slower. */
export const largestContentfulPaint: Bench = {
  name: 'app-largest-paint',
  measure: () =>
    withApp(async (app) => {
      const [blank, shown]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        blank.push(await paintOf(app, 'blank.html'));
        shown.push(await paintOf(app, '#/today'));
      }
      return {
        work: `today at a quarter of the speed, half a year of training; a blank page takes ${median(blank).toFixed(0)} ms`,
        value: median(shown),
        unit: 'ms',
        peer: { name: 'limit', value: limitMilliseconds },
        goal: { atMost: 1 },
      };
    }),
};
