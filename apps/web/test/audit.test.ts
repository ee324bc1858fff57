import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Entry, fold, newSessionEntry, parseDay, parseWeeks, uuidv7 } from '@carryover/engine';
import { acceptedBody, auditPage, planFrom } from '@carryover/views';
import { exampleJournal, exampleToday } from './example-journal.ts';
import { goTo } from './go-to.ts';
import { journalOf, noBrowser, openApp } from './open-app.ts';

const today = parseDay(exampleToday)!;

const stateOf = (entries: readonly Entry[]) => fold(entries.map((entry) => ({ entry, readable: true })));

const rule = 'heavy-legs-before-quality-run';

/** The example runner plans by hand what the audit warns of: heavy legs on the eve of intervals. */
const clashingJournal = (): readonly Entry[] => {
  const journal = exampleJournal();
  const plan = journal.find(({ kind }) => kind === 'plan-accepted')!;
  let last: string | undefined;
  const teller = {
    device: plan.device,
    told: plan.told,
    nextId: () => {
      last = uuidv7(plan.told.epochMilliseconds + 1, new Uint8Array(10), last);
      return last;
    },
  };
  const planned = parseWeeks(
    '2026-11-02\nMon pm lift legs heavy 40m ?\nTue am run intervals 60m ?\nThu run easy 45m ?\nSun run long 90m ?',
  ).weeks.flatMap(({ sessions }) => sessions);
  const told = [...journal, ...planned.map((session) => newSessionEntry(session, teller))].filter(
    ({ kind }) => kind !== 'plan-accepted',
  );
  const body = acceptedBody(planFrom(stateOf(told), today).plan);
  return [...told, { ...plan, body: body as unknown as Entry['body'] }];
};

/** The example runner's first named exercise, called something that no catalogue has. */
const withUnknownName = () => {
  const journal = exampleJournal().map((entry) => {
    if (entry.kind !== 'session-done') return entry;
    const body = JSON.stringify(entry.body).replaceAll('"name":"Squat (Barbell)"', '"name":"Zorblax"');
    return { ...entry, body: JSON.parse(body) as Entry['body'] };
  });
  return { journal, state: stateOf(journal) };
};

test('the audit shows what the rulebook finds, as counts, as a picture and in a file', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const journal = exampleJournal();
  const audit = auditPage(stateOf(journal), today);
  const page = await app.newPage({ journal, today: exampleToday });
  await goTo(page, 'audit');
  await page.locator('.finding').first().waitFor();

  const counts = await page.locator('.count dd').allInnerTexts();
  const expected = ['warning', 'advice'].map(
    (level) => audit.findings.filter((finding) => finding.level === level).length,
  );
  const partly = audit.passed.filter(({ unseen }) => unseen.length > 0).length;
  assert.ok(partly > 0);
  const figures = [...expected, audit.passed.length - partly, partly, audit.unchecked.length];
  assert.deepEqual(
    counts.map((text) => Number.parseInt(text, 10)),
    figures,
  );
  const seenInPart = page.locator('.looked-note').filter({ visible: true });
  assert.equal(await seenInPart.count(), 0, 'what did not fail is folded');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await seenInPart.count(), partly, 'paper shows all');
  await page.emulateMedia({ media: 'screen' });
  await goTo(page, 'audit?show=part');
  await seenInPart.first().waitFor();
  assert.match(await seenInPart.first().innerText(), /^Saw \d+ of \d+; /);
  assert.deepEqual(
    await page.locator('.finding .finding-rule').allInnerTexts(),
    audit.findings.map((finding) => finding.rule),
  );
  assert.deepEqual(
    await page.locator('.strip .strip-number').allTextContents(),
    audit.strip.marks.map(({ findings }) => findings.join('·')),
  );

  await goTo(page, `audit/finding/${rule}`);
  const found = audit.findings.find((finding) => finding.rule === rule)!;
  await page.getByRole('heading', { level: 1, name: found.message }).waitFor();

  await goTo(page, 'audit/report');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  const alone = await page.context().newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(file);
  assert.deepEqual(await alone.locator('.counts dd').allInnerTexts(), figures.map(String));
  assert.equal(await alone.locator('.strip-wave').count(), audit.strip.marks.length);
  assert.deepEqual(asked, [], 'it asks for nothing');
});

test('a fix takes two taps, shows its diff first, mends the plan, and can be undone', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal: clashingJournal(), today: exampleToday });
  await goTo(page, 'audit');
  const broken = page.locator('.plan-breaks').getByText(/before a quality run/);
  await broken.waitFor();

  const apply = page.getByRole('button', { name: `Apply fix: ${rule}` });
  await apply.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/goes to/).waitFor();
  await dialog.getByText(/breaks this rule once now, and not once with it/).waitFor();
  assert.equal(await broken.count(), 1, 'nothing is told by looking');

  await dialog.getByRole('button', { name: 'Apply fix' }).click();
  await dialog.waitFor({ state: 'detached' });
  await broken.waitFor({ state: 'detached' });
  await apply.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Undo' }).click();
  await broken.waitFor();
  await apply.waitFor();
});

test('a school is made one’s own, and a complaint is noted and leads to its rules', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ journal: exampleJournal(), today: exampleToday });
  await goTo(page, 'audit/presets');
  await page.getByRole('button', { name: 'Make it mine: Form first' }).click();
  await page.locator('.school-mine', { hasText: 'Form first' }).waitFor();

  await goTo(page, 'audit/complaints');
  await page.getByRole('radio', { name: 'Heavy legs on speed day' }).check();
  await page.getByRole('button', { name: 'Note it for today' }).click();
  const noted = page.getByText(/You noted it on 27 Oct/);
  await noted.waitFor();
  await page.getByRole('button', { name: 'Take back what you noted on 27 Oct' }).click();
  await noted.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await noted.waitFor();
  await page.locator('.explanation-found a', { hasText: 'Details' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Heavy leg work/ }).waitFor();
});

test('who told nothing learns what an audit needs, and the ways to it', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const page = await app.newPage({ at: 'audit', today: exampleToday });
  await page.getByText('An audit needs 2 weeks of what you did').waitFor();
  assert.equal(
    await page.getByRole('link', { name: 'Two-minute self-check' }).getAttribute('href'),
    '#/audit/self-check',
  );
  await page.getByRole('link', { name: 'Import a file' }).waitFor();

  await goTo(page, 'audit/presets');
  await page.getByText('An audit needs 2 weeks of what you did').waitFor();
  assert.equal(await page.locator('.school').count(), 0, 'no school has a say about nothing');
});

test('a name of a file that was imported is named later, and what was worn to lift is told', async (context) => {
  const app = await openApp(context);
  if (app === undefined) return context.skip(noBrowser);
  const { state, journal } = withUnknownName();
  const page = await app.newPage({ journal, today: exampleToday });
  const [unknown] = state.unknownNames;
  assert.ok(unknown);
  await goTo(page, 'audit');
  await page.getByRole('link', { name: 'Name what is not clear' }).first().click();
  const field = page.getByLabel(unknown.name);
  await field.selectOption({ label: 'Back squat' });
  await page.getByRole('button', { name: 'Keep these answers' }).click();
  await field.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await field.waitFor();

  await goTo(page, 'check-in');
  await page.getByRole('radio', { name: 'Flat, firm shoes' }).check();
  await page.getByRole('button', { name: 'Tell it' }).click();
  await page.getByText('Told how you are').waitFor();
  const told = await journalOf(page, app.origin);
  assert.deepEqual(
    told.filter(({ kind }) => kind === 'footwear').map(({ body }) => body),
    [{ day: today, sole: 'firm' }],
  );
});
