// Whoever reads pounds and miles finds no kilogram and no kilometre on any screen, and the other way round.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { noBrowser, openApp } from './open-app.ts';
import { routesOf } from './routes.ts';

const journal = exampleJournal();
const lastWeek = 'week/2026-10-20';
const jumps = 'rules/load-jump';
const routes = [...Object.values(routesOf(journal)), lastWeek, jumps];

/** Races go by their kilometres in every country, and studies measured speeds in them. */
const namedByKilometres = [
  /^(?:5|10) km$/,
  /an A race of up to 10 km, 7 before a half marathon/,
  /Days .* an A race of 5 to 10 km/,
  /at 12 and 14 km\/h/,
];

/** All that a screen says, with everything opened, but examples in the notation: it has units of its own. */
const linesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    for (const element of document.querySelectorAll('details')) element.open = true;
    for (const element of document.querySelectorAll<HTMLElement>('pre, .rule-example')) element.hidden = true;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const named = [...document.querySelectorAll('[aria-label]:not(.rule-example *)')].map(
      (each) => each.getAttribute('aria-label')!,
    );
    return [...document.body.innerText.split('\n'), ...named];
  });

/** Every line of every screen with its address. */
const allLines = async (page: Page): Promise<readonly { route: string; line: string }[]> => {
  const found: { route: string; line: string }[] = [];
  for (const route of routes) {
    await goTo(page, route);
    found.push(...(await linesOf(page)).map((line) => ({ route, line })));
  }
  return found;
};

const metric = /\d ?kg\b|\d ?km\b/;
const imperial = /\d ?lb\b|\d ?mi\b/;

describe('every screen', () => {
  test('speaks of pounds and miles to somebody from the United States', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ journal, today: exampleToday, context: { locale: 'en-US' } });
    const lines = await allLines(page);
    const strange = lines
      // What was told stands there in the notation, whose units hang on their numbers.
      .filter(({ route, line }) => (route === 'told' ? /\d (?:kg|km)\b/ : metric).test(line))
      .filter(({ line }) => !namedByKilometres.some((named) => named.test(line)));
    assert.deepEqual(strange, []);
    const says = (route: string, words: RegExp): boolean =>
      lines.some((each) => each.route === route && words.test(each.line));
    assert.ok(says('today', /You did 8, 8 and 8 × 132\.5 lb on/));
    assert.ok(says('audit', /Back squat: 132\.5 lb for 8 repetitions/));
    assert.ok(says(lastWeek, /4 runs, 3 h 56 min, 26\.8 mi\./));
    assert.ok(says('audit/report', /132\.5 lb for 8 repetitions/));
  });

  test('speaks of kilograms and kilometres to somebody from France', async (context) => {
    const app = await openApp(context);
    if (app === undefined) return context.skip(noBrowser);
    const page = await app.newPage({ journal, today: exampleToday, context: { locale: 'fr-FR' } });
    assert.deepEqual(
      (await allLines(page)).filter(({ line }) => imperial.test(line)),
      [],
    );
  });
});
