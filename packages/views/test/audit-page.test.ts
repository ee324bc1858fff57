import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dayFromDate,
  type Entry,
  fold,
  type JournalState,
  type KeptEntry,
  newEntry,
  newSessionEntry,
  parseWeeks,
  presets,
  rules,
  weekdayOf,
} from '@carryover/engine';
import {
  acceptedBody,
  auditPage,
  auditReportHtml,
  auditView,
  comparePresets,
  complaintsView,
  fixPreview,
  planAhead,
  planFrom,
} from '../src/index.ts';
import { countingTeller, entriesOfExamples, kept } from './journal-of-files.ts';
import { emptyState } from './states.ts';

const entries = entriesOfExamples('Activities.csv', 'hevy.csv');
const state = fold(entries);
/** A Monday, after the last day of the example's files. */
const today = dayFromDate(2026, 11, 9);

describe('the page of an audit', () => {
  const page = auditPage(state, today);
  const audit = auditView(state, today);

  test('has the audit itself, with nothing of it changed', () => {
    const { strip: _, read: _r, statements: _s, sources: _so, ...rest } = page;
    assert.deepEqual(rest, audit);
    assert.ok(audit.findings.length > 5);
  });

  test('marks exactly the pairs of days of its findings about days', () => {
    const schedule = new Set(rules.filter(({ family }) => family === 'schedule').map(({ id }) => id));
    const pairs = audit.findings.flatMap(({ rule, level, breaches }, index) =>
      !schedule.has(rule) || level === 'note'
        ? []
        : breaches.map(({ dates }) => `${index + 1}: ${[...dates].sort().at(0)} ${[...dates].sort().at(-1)}`),
    );
    const marks = page.strip.marks.flatMap(({ from, to, findings }) =>
      findings.map((number) => `${number}: ${dateOf(from)} ${dateOf(to)}`),
    );
    assert.deepEqual(marks.toSorted(), [...new Set(pairs)].toSorted());
    assert.ok(marks.length > 10);
  });

  test('draws every run and every day of lifting of the window, and no other', () => {
    const within = state.log.sessions.filter(
      ({ at }) => dateOf(at.day) >= page.window.from && dateOf(at.day) <= page.window.to,
    );
    const lifts = new Set(within.filter(({ kind }) => kind === 'strength').map(({ at }) => at.day));
    assert.equal(page.strip.above.length, within.filter(({ kind }) => kind !== 'strength').length);
    assert.deepEqual(new Set(page.strip.below.map(({ day }) => day)), lifts);
    assert.equal(page.read.lifts + page.strip.above.length, within.length);
  });

  test('looks at fewer weeks where fewer are asked for, up to the same last day', () => {
    const short = auditPage(state, today, { weeks: 8 });
    assert.equal(short.window.to, page.window.to);
    assert.ok(short.window.from > page.window.from);
    assert.equal(weekdayOf(short.strip.from), 0);
    assert.equal(
      auditPage(state, today, { weeks: 'all' }).window.from,
      dateOf(state.log.sessions[0]!.at.day),
    );
  });

  test('of an empty journal is empty', () => {
    const { strip, read, findings } = auditPage(emptyState, today, { weeks: 8 });
    assert.deepEqual([strip.above, strip.below, strip.marks, findings, read.days], [[], [], [], [], 0]);
  });
});

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('presets over one log', () => {
  const compared = comparePresets(state, today);

  test('each has the counts of an audit in its own voice', () => {
    assert.deepEqual(
      compared.schools.map(({ id }) => id),
      presets.map(({ id }) => id),
    );
    for (const { id, counts } of compared.schools) {
      const { findings, passed, unchecked } = auditView(state, today, { preset: id });
      assert.equal(counts.warning, findings.filter(({ level }) => level === 'warning').length, id);
      assert.equal(counts.advice, findings.filter(({ level }) => level === 'advice').length, id);
      const partly = passed.filter(({ unseen }) => unseen.length > 0).length;
      assert.deepEqual(
        [counts.passed, counts['in-part'], counts.unchecked],
        [passed.length - partly, partly, unchecked.length],
        id,
      );
      assert.ok(partly > 0);
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      assert.equal(all, rules.length);
    }
  });

  test('where they differ comes first', () => {
    const differs = compared.rules.map((rule) => rule.differs);
    assert.ok(differs.includes(true) && differs.includes(false));
    assert.deepEqual(
      differs,
      differs.toSorted((a, b) => Number(b) - Number(a)),
    );
  });
});

test('a complaint leads to what was found of the rules that may explain it', () => {
  const told: JournalState = {
    ...state,
    complaints: [{ id: 'a', day: today, complaint: 'heavy legs on speed day' }],
  };
  const view = complaintsView(told).find(({ complaint }) => complaint === 'heavy legs on speed day');
  assert.deepEqual(view?.told, [{ id: 'a', date: '2026-11-09' }]);
  assert.equal(view.rules[0]?.rule, 'heavy-legs-before-quality-run');
  assert.equal(view.rules[0].answer.is, 'found');
});

describe('a fix', () => {
  const rule = 'heavy-legs-before-quality-run';
  const teller = countingTeller();

  const tellAll = (
    before: readonly KeptEntry[],
    tells: readonly { kind: Entry['kind']; body: unknown }[],
  ): readonly KeptEntry[] => [
    ...before,
    ...kept(
      tells.map(({ kind, body }) => newEntry(kind as 'race', body as never, { ...teller, nextId: newId })),
    ),
  ];

  let count = 0;
  const newId = (): string => {
    count += 1;
    return `027f22e2-79b0-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };

  const planned = parseWeeks(
    '2026-11-09\nMon pm lift legs heavy 40m ?\nTue am run intervals 60m ?\nThu run easy 45m ?\nSun run long 90m ?',
  ).weeks.flatMap(({ sessions }) => sessions);
  const withPlans = [
    ...entries,
    ...kept(planned.map((session) => newSessionEntry(session, { ...teller, nextId: newId }))),
  ];
  const accepted = tellAll(withPlans, [
    { kind: 'plan-accepted', body: acceptedBody(planFrom(fold(withPlans), today).plan) },
  ]);
  const context = { state: fold(accepted), entries: accepted, today };
  const breaches = (of: JournalState) =>
    planFrom(of, today).plan.breaches.filter((each) => each.rule.id === rule).length;

  test('moves what is planned, says so first, and the plan no longer breaks the rule', () => {
    const { inPlan, offer } = fixPreview(context, rule);
    assert.equal(inPlan, 'broken');
    assert.equal(offer?.before, breaches(context.state));
    assert.ok(offer.before > 0);
    assert.ok(offer.says.length > 0);
    assert.equal(breaches(fold(tellAll(accepted, offer.tells))), offer.after);
    assert.equal(offer.after, 0);
  });

  test('says since when the plan holds, and which of its sessions has what a finding misses', () => {
    const sessions = planFrom(context.state, today).plan.weeks.flatMap((week) => week.sessions);
    const found = auditPage(context.state, today).findings.map((each) => fixPreview(context, each.rule));
    assert.ok(found.every(({ since }) => since === dateOf(context.state.accepted!.start)));
    const next = found.flatMap((each) => each.next ?? []);
    assert.ok(next.length > 0);
    for (const { session, says } of next) {
      const planned = sessions.find((each) => each.session.id === session);
      assert.ok(
        planned?.items.some(({ entry }) => says.includes(entry.exercise.name)),
        says,
      );
    }
    assert.equal(fixPreview({ state, entries, today }, rule).since, undefined);
  });

  test('is offered only where the plan would better', () => {
    const ahead = planAhead(context);
    assert.equal(ahead.hasPlan, true);
    for (const [id, { canFix, inPlan }] of Object.entries(ahead.found)) {
      assert.equal(fixPreview(context, id).offer !== null, canFix, id);
      if (canFix) assert.equal(inPlan, 'broken', id);
    }
  });

  test('is a first plan where there is none, for rules that it keeps', () => {
    const { found } = planAhead({ state, entries, today });
    const { offer } = fixPreview({ state, entries, today }, rule);
    assert.equal(found[rule]?.canFix, true);
    assert.equal(offer?.isFirstPlan, true);
    assert.ok(offer.changes.length > 0);
    assert.equal(breaches(fold(tellAll(entries, offer.tells))), 0);
  });
});

describe('the report', () => {
  const page = auditPage(state, today);
  const html = auditReportHtml(page);

  test('has the counts, each finding and each mark once, and needs nothing else', () => {
    const of = (level: string) => page.findings.filter((each) => each.level === level).length;
    assert.match(html, new RegExp(`<dt>warnings</dt><dd>${of('warning')}</dd>`));
    const partly = page.passed.filter(({ unseen }) => unseen.length > 0).length;
    assert.ok(partly > 0);
    assert.match(html, new RegExp(`<dt>rules passed</dt><dd>${page.passed.length - partly}</dd>`));
    assert.match(html, new RegExp(`<dt>passed in part</dt><dd>${partly}</dd>`));
    assert.match(html, new RegExp(`<dt>could not check</dt><dd>${page.unchecked.length}</dd>`));
    assert.equal(html.match(/<li class="finding">/g)?.length, page.findings.length);
    assert.equal(html.match(/class="strip-wave"/g)?.length, page.strip.marks.length);
    assert.doesNotMatch(html, /<script|<link|<img|\ssrc=|@import|url\(|\son\w+=/);
    assert.match(html, /prefers-color-scheme:dark/);
    assert.match(html, /health/);
  });

  test('says in words what passed, how much of it was seen, and what is lacked', () => {
    const texts = html.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    for (const { rule } of [...page.passed, ...page.unchecked]) {
      assert.ok(texts.includes(page.statements[rule]!), rule);
      assert.ok(!html.includes(rule), rule);
    }
    const listed = html.split('Passed as far as could be seen')[1]!.split('Could not check');
    const parts = page.passed.filter(({ unseen }) => unseen.length > 0);
    assert.equal(listed[0]!.match(/\d+ of \d+; /g)?.length, parts.length);
    assert.equal(listed[1]!.match(/Lacks /g)?.length, page.unchecked.length);
    const disputed = page.findings.filter(({ dissent }) => dissent.length > 0);
    assert.equal(html.match(/Sees it otherwise/g)?.length, disputed.length);
  });

  test('lets nothing in that a name smuggles', () => {
    const [finding] = page.findings;
    const smuggled = auditReportHtml({
      ...page,
      notes: ['<script>alert(1)</script>'],
      findings: [{ ...finding!, message: '"><img src=x onerror=alert(1)>' }],
    });
    assert.doesNotMatch(smuggled, /<script|<img/);
  });
});
