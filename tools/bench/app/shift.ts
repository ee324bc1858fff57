import { exampleJournal, exampleToday, type OpenApp, routesOf } from '@carryover/web/test';
import type { Bench } from '../row.ts';
import { slowDown, withApp } from './with-app.ts';

const limit = 0.02;
/** Long enough that nothing moves by itself any more. */
const settled = 1500;

/** Text, as it runs in the browser. What moves right after a tap was asked for, and does not count. */
const observe = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), ${settled});
})`;

const shiftOf = async ({ newPage, origin }: OpenApp, at: string): Promise<number> => {
  const page = await newPage({ journal: exampleJournal(), today: exampleToday });
  await slowDown(page);
  await page.goto(`${origin}/#/${at}`);
  await page.reload();
  const moved: number = await page.evaluate(observe);
  await page.context().close();
  return moved;
};

/** How far what is drawn moves by itself while a screen comes up: the worst of the screens that people open first. */
export const layoutShift: Bench = {
  name: 'app-layout-shift',
  measure: () =>
    withApp(async (app) => {
      const session = routesOf(exampleJournal())['session/:id'] ?? 'today';
      const routes = {
        today: 'today',
        week: 'week',
        'the gym': session,
        audit: 'audit',
        progress: 'progress',
      };
      const moved: (readonly [string, number])[] = [];
      for (const [name, route] of Object.entries(routes)) moved.push([name, await shiftOf(app, route)]);
      return {
        work: `at a quarter of the speed, by screen: ${moved.map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ')}`,
        value: Math.max(...moved.map(([, value]) => value)),
        unit: 'CLS',
        peer: { name: 'limit', value: limit },
        goal: { atMost: 1 },
      };
    }),
};
