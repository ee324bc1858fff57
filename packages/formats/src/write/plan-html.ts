import type { Plan } from '@carryover/engine';
import { seasonPage } from './html/season.ts';
import { gymSheet } from './html/sheet.ts';
import { minutesOf } from './html/strip.ts';
import { style } from './html/style.ts';
import { type Html, html } from './html/text.ts';
import { weekPage } from './html/week.ts';
import { type LoadUnit, loadsInUnit, type PlanTextOptions } from './load-unit.ts';
import { breachesByWeek } from './plan-days.ts';
import { rangeName } from './plan-words.ts';

const styleSheet: Html = { markup: `<style>${style}</style>` };

/** The wave of a proof mark, once for all marks of the page. */
const wave = html`<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs><pattern id="wave" width="14" height="8" patternUnits="userSpaceOnUse"><path d="M0 5q3.5-6 7 0t7 0" fill="none" style="stroke:var(--error)" stroke-width="2"/></pattern></defs></svg>`;

const longestRun = ({ weeks }: Plan): number =>
  Math.max(1, ...weeks.flatMap(({ runs, crosses }) => [...runs, ...crosses]).map(minutesOf));

const weeksOf = (plan: Plan, unit: LoadUnit): Html => {
  const byWeek = breachesByWeek(plan.weeks, plan.breaches);
  const longest = longestRun(plan);
  const pages = plan.weeks.map((week, index) => {
    const page = weekPage({
      week,
      number: index + 1,
      of: plan.weeks.length,
      breaches: byWeek.get(week) ?? [],
      conflict: plan.conflicts.find((each) => each.week === week.start),
      longest,
    });
    const sheets = week.sessions.map((planned, at) => gymSheet(planned, week, at, unit));
    return html`${page}${sheets.length > 0 ? html`<div class="sheets">${sheets}</div>` : ''}`;
  });
  return html`${seasonPage(plan, byWeek)}${pages}`;
};

/**
 * The season as one file to print or to open anywhere: no script, no download. The policy in its head forbids both,
 * whatever a title might smuggle in.
 */
export const writePlanHtml = (plan: Plan, { unit = 'kg' }: PlanTextOptions = {}): string =>
  loadsInUnit(
    html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><title>Strength plan, ${rangeName(plan.window)}</title>${styleSheet}</head>
<body>${wave}<main>${weeksOf(plan, unit)}</main>
<footer><p>Made by Carryover with the rules of “${plan.preset}”. Loads are in ${unit === 'kg' ? 'kilograms' : 'pounds'}. This is training advice, not medical advice.</p></footer></body></html>
`.markup,
    unit,
  );
