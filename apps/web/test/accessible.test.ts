// Every screen, in both themes: rules of accessibility that a program can look at, targets that a thumb hits, and room
// for narrow screens and large text.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { noBrowser, openApp } from './open-app.ts';
import { routesOf } from './routes.ts';

const journal = exampleJournal();
const routes = Object.values(routesOf(journal));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In pixels of the style sheet. Links within a sentence are as high as their line, as the standard allows. */
const leastTarget = 44;

const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const isInText = (element: Element): boolean =>
      element.matches('a, summary') &&
      element.parentElement?.matches('p, li, dd, td, span, h2, h3') === true &&
      element.parentElement.textContent !== element.textContent;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: false }) && element.getClientRects().length > 0;
    /** A field under a label that covers it is hit by the label. */
    const targetOf = (element: Element): Element => element.closest('label') ?? element;
    return [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="button"]'),
    ]
      .filter((element) => isShown(element) && !isInText(element))
      .filter((element) => {
        const { width, height } = targetOf(element).getBoundingClientRect();
        return height < least || width < least;
      })
      .map((element) => {
        const { width, height } = targetOf(element).getBoundingClientRect();
        const name = element.textContent?.trim() || element.getAttribute('aria-label') || element.outerHTML;
        return `${name.slice(0, 60)}: ${Math.round(width)} × ${Math.round(height)}`;
      });
  }, leastTarget);

/** How far the page reaches beyond its window to the side. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const colorScheme of ['light', 'dark'] as const)
  describe(`every screen, ${colorScheme}`, () => {
    test('is clean for axe, and has targets for thumbs', async (context) => {
      const app = await openApp(context);
      if (app === undefined) return context.skip(noBrowser);
      // So tall that the navigation at its foot covers nothing.
      const tall = { colorScheme, viewport: { width: 390, height: 12_000 } };
      const page = await app.newPage({ journal, today: exampleToday, context: tall });
      const problems: string[] = [];
      for (const route of routes) {
        await goTo(page, route);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        problems.push(...[...found, ...(await smallTargets(page))].map((problem) => `${route}: ${problem}`));
      }
      assert.deepEqual(problems, []);
    });
  });

test('every screen fits into 320 pixels, and into a phone with text twice as large', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal, today: exampleToday });
  const problems: string[] = [];
  const look = async (says: string): Promise<void> => {
    const pixels = await overflow(page);
    if (pixels > 0) problems.push(`${says} reaches ${pixels} pixels too far`);
  };
  for (const route of routes) {
    await page.setViewportSize({ width: 320, height: 640 });
    await goTo(page, route);
    await look(`${route} at 320 pixels`);
    // A window of 640 pixels with text of 200 % has the room of one of 320.
    await page.setViewportSize({ width: 640, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    await look(`${route} with text of 200 %`);
    await page.reload();
  }
  assert.deepEqual(problems, []);
});
