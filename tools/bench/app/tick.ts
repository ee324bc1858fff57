import { exampleJournal, exampleToday, routesOf } from '@carryover/web/test';
import type { Page } from 'playwright-core';
import type { Bench, Measured } from '../row.ts';
import { withApp } from './with-app.ts';

const limits = { median: 50, p99: 100 };
/** Ticked, or taken back where it is ticked: both are kept. */
const taps = 100;

/** Text, as it runs in the browser: from the tap to the news that what was told would survive a power cut. */
const listen = `{
  const taps = [];
  globalThis.kept = [];
  document.addEventListener('click', (event) => taps.push(event.timeStamp), { capture: true });
  new BroadcastChannel('carryover-journal').addEventListener('message', ({ data }) => {
    if (data.kind === 'recorded' && taps.length > 0) globalThis.kept.push(performance.now() - taps.shift());
  });
}`;

const ticked = async (page: Page): Promise<readonly number[]> => {
  const ticks = page.locator('input[type=checkbox][id^=tick-]');
  await ticks.first().waitFor();
  await page.evaluate(listen);
  for (let told = 1; told <= taps; told += 1) {
    await ticks.first().click();
    await page.waitForFunction(`globalThis.kept.length >= ${told}`);
  }
  return page.evaluate('globalThis.kept');
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

const measureTicks = (name: keyof typeof limits, share: number) => (): Promise<Measured> =>
  withApp(async ({ newPage }) => {
    const journal = exampleJournal();
    const session = routesOf(journal)['session/:id'];
    const page = await newPage({ journal, today: exampleToday, ...(session ? { at: session } : {}) });
    const milliseconds = await ticked(page);
    return {
      work: `${milliseconds.length} taps on ticks, each kept with strict durability`,
      value: quantile(milliseconds, share),
      unit: 'ms',
      peer: { name: 'limit', value: limits[name] },
      goal: { atMost: 1 },
    };
  });

/** From the tap on a set to its entry on the disk. */
export const tickBenches: readonly Bench[] = [
  { name: 'app-tick-to-stored-median', measure: measureTicks('median', 0.5) },
  { name: 'app-tick-to-stored-p99', measure: measureTicks('p99', 0.99) },
];
