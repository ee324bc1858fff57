import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { examplePlan } from '../../test/plan-fixture.ts';
import { writePlanMarkdown } from './plan-md.ts';

describe('a plan as Markdown', () => {
  test('has a table a week, with every day in it', () => {
    const text = writePlanMarkdown(examplePlan());
    assert.match(text, /^Fewer repetitions, heavier loads\.$/m);
    assert.match(text, /^# Strength plan, 22 Mar to 4 Apr 2027$/m);
    assert.match(text, /^## Week of 29 Mar 2027: Taper, deload, provisional$/m);
    assert.match(
      text,
      /^\| Mon 22 Mar \| 07:00 Easy run 45 min +\| 18:00 \*\*A · Heavy legs\*\*, 45 min +\|$/m,
    );
    assert.match(text, /^\| Wed 24 Mar \| 07:00 Easy run 40 min; football 1 h \| +\|$/m);
    assert.match(text, /^\| Fri 26 Mar .*other strength session \(kept as it is\) \|$/m);
    assert.match(text, /^\| Sat 27 Mar \| rest /m);
    const rows = text.split('\n').filter((line) => /^\| (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /.test(line));
    assert.equal(rows.length, 14);
  });

  test('calls a session that is over done', () => {
    const plan = examplePlan();
    const weeks = plan.weeks.map((week) => ({
      ...week,
      locked: week.locked.map((session) => ({ ...session, status: 'done' as const })),
    }));
    assert.match(writePlanMarkdown({ ...plan, weeks }), /^\| Fri 26 Mar .*other strength session \(done\) /m);
  });

  test('has a list a session, and says what is left out and what could not be kept', () => {
    const text = writePlanMarkdown(examplePlan());
    assert.match(text, /^### Mon 22 Mar 18:00: A · Heavy legs, 45 min$/m);
    assert.match(text, /^2\. \*\*Split squat\*\*: 3 × 6 each side · 20 kg · RIR 2 · rest 2 min$/m);
    assert.match(text, /^ {3}- Warm-up: 5 × 40 kg$/m);
    assert.match(text, /^- Left out to fit 35 minutes/m);
    assert.match(
      text,
      /^- \*\*warning\*\* Mon 22 Mar, Tue 23 Mar: Heavy leg work 13 h before .*at least 24 h before it/m,
    );
    assert.match(text, /^- Sun 28 Mar 2027: The clocks change/m);
  });

  test('lets no title change the page', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'a\n# b',
        '|x|',
        '<script>alert(1)</script>',
        '[x](javascript:1)',
        '![x](y)',
        '`',
        '\u202e',
      ),
    );
    const shapeOf = (text: string): string =>
      text
        .split('\n')
        .map((line) => /^(?:#+ |\||\d\. | {3}- |- |Left out)?/.exec(line)?.[0])
        .join('\n');
    const usual = shapeOf(writePlanMarkdown(examplePlan({ title: 'x' })));
    fc.assert(
      fc.property(hostile, (title) => {
        const text = writePlanMarkdown(examplePlan({ title }));
        assert.equal(shapeOf(text), usual);
        assert.doesNotMatch(text, /(?<!\\)[<\]]|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
        for (const line of text.split('\n').filter((each) => each.startsWith('|')))
          assert.equal(line.replace(/\\./g, '').split('|').length, 5, line);
      }),
      { numRuns: 60 },
    );
  });
});
