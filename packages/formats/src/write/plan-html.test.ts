import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { examplePlan } from '../../test/plan-fixture.ts';
import { style } from './html/style.ts';
import { writePlanHtml } from './plan-html.ts';

const page = writePlanHtml(examplePlan());

const count = (pattern: RegExp, text = page): number => text.match(pattern)?.length ?? 0;

const tagsOf = (text: string): string[] => text.match(/<[^>]*>/g) ?? [];

/** Of two colours as #rrggbb, by WCAG 2. */
const contrast = (one: string, other: string): number => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

/** The light tokens, then the dark ones. */
const themes = [...style.matchAll(/--bg:#[\s\S]*?(?=[;}]--unit|\})/g)]
  .slice(0, 2)
  .map(
    ([text]) =>
      new Map(
        [...text.matchAll(/--([\w-]+):(#\w+)/g)].map(([, name = '', colour = '']) => [
          name,
          colour.length === 4 ? `#${[...colour.slice(1)].map((sign) => sign + sign).join('')}` : colour,
        ]),
      ),
  );

describe('a plan as a page to print', () => {
  test('has the season, a page a week, a sheet a session and a box a set', () => {
    const sets = examplePlan().weeks.flatMap((week) =>
      week.sessions.flatMap(({ session }) => session.exercises.flatMap((each) => each.sets)),
    );
    assert.equal(count(/<section class="week"/g), 2);
    assert.equal(count(/<article class="sheet"/g), 3);
    assert.equal(count(/<input type="checkbox">/g), sets.length);
    assert.match(
      page,
      /<h4>Split squat<\/h4>\s*<p class="line">3 × 6 each side · 20 kg · RIR 2 · rest 2 min<\/p>/,
    );
    assert.match(page, /Set 1<\/span><span class="target"><b>60<\/b><small>×<\/small><b>5<\/b>/);
    assert.match(page, /Week 2 of 2 · Taper, deload, provisional/);
    assert.match(page, /Left out to fit 35 minutes/);
  });

  test('marks under its days what a week could not keep, with the number that the list gives it', () => {
    assert.match(page, /class="proof should" style="grid-column:1\/3"><svg[\s\S]*?<\/svg>1<\/span>/);
    assert.match(page, /Heavy leg work 13 h before a quality run/);
    assert.match(page, /Move the intervals from Tuesday to Wednesday/);
  });

  test('needs nothing but itself: no script, no download, and its policy says so', () => {
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<script|<link|<img|@import|https?:|javascript:|\son\w+=/i);
    assert.equal(count(/url\((?!#wave\))/g), 0);
  });

  test('has one main landmark, one first heading, names for its parts and unique ids with no dead link', () => {
    assert.equal(count(/<main>/g), 1);
    assert.equal(count(/<h1/g), 1);
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target = ''] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g))
      assert.ok(ids.includes(target), target);
    assert.equal(count(/<th(?! scope="(?:col|row)")[ >]/g), 0);
  });

  test('keeps the contrast of AA in light and in dark', () => {
    assert.equal(themes.length, 2);
    for (const theme of themes) {
      const ratio = (ink: string, ground: string): number => contrast(theme.get(ink)!, theme.get(ground)!);
      for (const ground of ['bg', 'surface']) {
        for (const ink of ['ink', 'ink-2', 'error', 'warn'])
          assert.ok(ratio(ink, ground) >= 4.5, `${ink} on ${ground}: ${ratio(ink, ground)}`);
        for (const shape of ['easy', 'middle', 'hard', 'lift', 'control'])
          assert.ok(ratio(shape, ground) >= 3, `${shape} on ${ground}: ${ratio(shape, ground)}`);
      }
      assert.ok(ratio('on-lift', 'lift') >= 4.5);
    }
  });

  test('takes whatever a title or a piece of advice holds as text', () => {
    const usual = tagsOf(writePlanHtml(examplePlan({ title: '~', advice: [{ says: 'x', why: [] }] })));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '</style><style>*{display:none}',
        '&lt;b&gt;',
        '<!--',
        ']]>',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const made = writePlanHtml(examplePlan({ title: `~${text}`, advice: [{ says: text, why: [] }] }));
        assert.deepEqual(tagsOf(made), usual);
        assert.ok(made.isWellFormed());
        assert.doesNotMatch(made, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 60 },
    );
  });

  test('says the title of a run once, and only where it tells more than its kind', () => {
    assert.doesNotMatch(
      writePlanHtml(examplePlan({ title: 'Easy' })),
      /Easy run 45 min <span class="quiet">Easy/,
    );
    assert.match(writePlanHtml(examplePlan({ title: 'With Ana' })), /45 min <span class="quiet">With Ana</);
  });

  test('gives the same bytes for the same plan', () => {
    assert.equal(writePlanHtml(examplePlan()), page);
  });
});
