import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan, PlannedWeek } from '@carryover/engine';
import { UsageError } from '../src/errors.ts';
import { fullPlanText } from '../src/report/plan/full.ts';
import type { PlanReport } from '../src/report/plan/plan-report.ts';
import { whyText } from '../src/report/plan/why-text.ts';
import { pageFor } from '../src/terminal/page.ts';
import { plainStyle, styleFor } from '../src/terminal/style.ts';
import { examplePlan, nothingRead } from './example-plan.ts';

const reportOf = (plan: Plan, assumed: readonly string[] = []): PlanReport => ({
  plan,
  assumed,
  ...nothingRead,
  sessionsAsked: 2,
  trips: [],
  unit: 'kg',
  today: plan.window.from,
});

const plan = examplePlan();
const page = pageFor(plainStyle(false), 80);
const text = fullPlanText(reportOf(plan, ['Equipment: none was told.']), page);

/** The same week seven days later, as a block repeats it. */
const weekLater = (week: PlannedWeek): PlannedWeek => ({
  ...week,
  start: week.start + 7,
  runs: week.runs.map((run) => ({ ...run, at: { ...run.at, day: run.at.day + 7 } })),
  sessions: week.sessions.map((planned) => ({
    ...planned,
    session: { ...planned.session, at: { ...planned.session.at, day: planned.session.at.day + 7 } },
  })),
});

describe('a plan in the terminal', () => {
  test('tells the season, each week, what is broken, what would help and what to type next', () => {
    const headings = text.split('\n').filter((line) => /^[A-Z]/.test(line));
    assert.deepEqual(headings, [
      'Plan of 22 Mar to 4 Apr 2027 (2 weeks), preset evidence',
      'The season',
      'Week by week',
      'What this plan still breaks',
      'Weeks that cannot be clean, and what would help',
      'Advice',
      'Next, the same command with',
    ]);
    assert.match(text, /\n! Equipment: none was told\.\n/);
    assert.match(text, /\n✖ 3 sessions · \d rules broken .*\n$/);
  });

  test('shows runs above strength, each under its day', () => {
    const lines = text.split('\n');
    const at = lines.indexOf('22 Mar 2027  Strength');
    const [days = '', runs = '', others = '', lifts = ''] = lines.slice(at + 1);
    assert.equal(runs.indexOf('I 1h'), days.indexOf('Tue'));
    assert.equal(others.indexOf('football'), days.indexOf('Wed'));
    assert.equal(lifts.indexOf('○ B pm'), days.indexOf('Thu'));
    assert.equal(lifts.indexOf('□ pm'), days.indexOf('Fri'));
  });

  test('gives every number of a set, and what was left out', () => {
    assert.match(text, / {5}Back squat +3 × 5 +60 kg {2}RIR 2 {2}rest 3 min\n {7}warm-up {2}5 × 40 kg\n/);
    assert.match(text, / {5}Side plank +2 × 30 s\/side +rest 60 s\n/);
    assert.match(text, / {7}Side plank: the minutes end before it\.\n/);
    assert.match(text, / Fri 26 Mar 18:00 {2}Strength, planned by others\n/);
  });

  test('is brief where the exercises are those of the week before', () => {
    const [week] = plan.weeks;
    const twice = { ...plan, weeks: [week!, weekLater(week!)] };
    const [, first = '', second = ''] = fullPlanText(reportOf(twice), page).split(
      /\n\d+ Mar.* {2}Strength .*\n/,
    );
    assert.match(first, /warm-up/);
    assert.doesNotMatch(second.split('\nWhat')[0]!, /warm-up|rest/);
    assert.match(second, /Back squat 3 × 5 60 kg RIR 2; Split squat 3 × 6\/side 20 kg RIR 2;/);
  });

  test('praises only a plan that keeps every rule, and says when it was not searched to the end', () => {
    const clean = { ...plan, breaches: [], conflicts: [], advice: [], proven: false };
    const said = fullPlanText(reportOf(clean), page);
    assert.match(said, /\n✔ 3 sessions · every rule kept · a better placement may exist\n$/);
    assert.doesNotMatch(said, /still breaks|cannot be clean|Advice/);
  });

  for (const columns of [60, 80, 100, 132])
    test(`fits ${columns} columns`, () => {
      const narrow = pageFor(plainStyle(false), columns);
      for (const each of [fullPlanText(reportOf(plan), narrow), whyText(plan, plan.window.from, narrow)])
        for (const line of each.split('\n')) {
          assert.ok(line.length <= columns, line);
          assert.equal(line, line.trimEnd());
        }
    });

  test('has plain characters where no others are known, and the same words in colour', () => {
    const ascii = fullPlanText(reportOf(plan), pageFor(plainStyle(true), 80));
    assert.match(ascii, /^[\n -~]*$/);
    assert.doesNotMatch(ascii, /\?/);
    const style = styleFor({ colour: true, ascii: false, links: false });
    const coloured = fullPlanText(reportOf(plan), pageFor(style, 80));
    assert.ok(coloured.includes('\u001b['));
    assert.equal(coloured.replaceAll(/\u001b\[\d+m/g, ''), fullPlanText(reportOf(plan), page));
  });

  test('lets no title steer the terminal', () => {
    const sly = fullPlanText(reportOf(examplePlan('x\u001b[2Jy')), page);
    assert.ok(!sly.includes('\u001b'));
  });
});

describe('why', () => {
  test('gives each number its reason, its method and its source', () => {
    const said = whyText(plan, plan.window.from, page);
    assert.match(said, /^Why, for Mon 22 Mar 2027\n/);
    assert.match(said, /\nStrength A, Back squat\n {3}load {6}Up 2\.5 kg/);
    assert.match(said, /double progression · step 2\.5 kg\n {13}- ours: Two sessions/);
  });

  test('of a day without strength names the nearest days with some', () => {
    assert.match(
      whyText(plan, plan.window.from + 1, page),
      /No strength is planned on this day\. The nearest: 2027-03-22, 2027-03-25/,
    );
  });

  test('of a day outside the plan says of which days it is', () => {
    assert.throws(
      () => whyText(plan, plan.window.to + 1, page),
      (error) => error instanceof UsageError && /the plan is of 2027-03-22 to 2027-04-04/.test(error.message),
    );
  });
});
