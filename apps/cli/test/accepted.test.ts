import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { auditJson, fixtures, folderWith, legsBeforeSpeed, run } from './support.ts';

const rule = 'heavy-legs-before-quality-run';
const week = readFileSync(join(fixtures, legsBeforeSpeed), 'utf8');

/** The fixture in a folder of its own, with a configuration beside it. */
const withConfig = (context: TestContext, config: unknown): string =>
  folderWith(context, {
    [legsBeforeSpeed]: week,
    'carryover.config.json': typeof config === 'string' ? config : JSON.stringify(config),
  });

const countIn = async (cwd: string, ...args: readonly string[]): Promise<number> => {
  const { findings } = await auditJson([legsBeforeSpeed, ...args], { cwd });
  return findings.find((each) => each.rule === rule)?.count ?? 0;
};

describe('carryover.config.json', () => {
  test('is found in the folder, and another one by --config', async (context) => {
    const cwd = withConfig(context, { rules: { [rule]: 'off' } });
    writeFileSync(join(cwd, 'other.json'), '{}');
    assert.equal(await countIn(cwd), 0);
    assert.equal(await countIn(cwd, '--config', 'other.json'), 2);
  });

  test('sets the numbers and the level of a rule', async (context) => {
    const cwd = withConfig(context, { rules: { [rule]: { level: 'advice', params: { minHours: 12 } } } });
    assert.equal(await countIn(cwd), 0);
    writeFileSync(
      join(cwd, 'carryover.config.json'),
      JSON.stringify({ rules: { [rule]: { level: 'advice' } } }),
    );
    const { findings } = await auditJson([legsBeforeSpeed], { cwd });
    assert.equal(findings.find((each) => each.rule === rule)?.level, 'advice');
  });

  test('keeps the numbers of the preset that it does not set', async (context) => {
    const cwd = withConfig(context, { preset: 'four-mistakes', rules: { [rule]: { level: 'note' } } });
    const { findings, preset } = await auditJson([legsBeforeSpeed], { cwd });
    assert.equal(preset, 'four-mistakes');
    assert.equal(findings.find((each) => each.rule === rule)?.facts.anyStrength, 1);
  });

  test('tells what a title and a name mean, and what was typed outweighs it', async (context) => {
    const cwd = withConfig(context, { athlete: { experience: 'advanced' }, preset: 'form-first' });
    const report = await auditJson([legsBeforeSpeed, '--preset', 'evidence'], { cwd });
    assert.equal(report.preset, 'evidence');
  });

  const wrong: Readonly<Record<string, { readonly config: unknown; readonly says: RegExp }>> = {
    'no JSON': { config: '{"unit": kg}', says: /carryover\.config\.json: this is no JSON/ },
    'an unknown field': { config: { unitt: 'kg' }, says: /carryover\.config\.json: the file: .*unitt/ },
    'a value that is none': { config: { unit: 'stone' }, says: /carryover\.config\.json: unit: / },
    'a rule that is none': {
      config: { rules: { 'short-rest': 'off' } },
      says: /carryover\.config\.json: rules\.short-rest: there is no such rule; carryover rules lists them/,
    },
    'a parameter that is none': {
      config: { rules: { [rule]: { params: { hours: 3 } } } },
      says: /rules\.heavy-legs-before-quality-run\.params\.hours: no such parameter\. Known are: minHours/,
    },
    'a parameter out of range': {
      config: { rules: { [rule]: { params: { minHours: 1000 } } } },
      says: /rules\.heavy-legs-before-quality-run\.params\.minHours: 1000 is outside 6 to 72 h/,
    },
    'a level that is none': {
      config: { rules: { [rule]: { level: 'loud' } } },
      says: /rules\.heavy-legs-before-quality-run\.level: /,
    },
    'a local address for the pages of the rules': {
      config: { docsUrl: 'file:///home/me/rules' },
      says: /docsUrl: expected an address that begins with https:/,
    },
    'a suppression without a reason': { config: { suppress: [{ rule }] }, says: /suppress\.0\.reason: / },
    'a day that the calendar has not': {
      config: { suppress: [{ rule, reason: 'a test', from: '2027-02-30' }] },
      says: /suppress\.0\.from: the calendar has no such day/,
    },
  };
  for (const [name, { config, says }] of Object.entries(wrong)) {
    test(`with ${name}: exit code 2, with the file and the path`, async (context) => {
      const { code, out, err } = await run(['audit', legsBeforeSpeed], { cwd: withConfig(context, config) });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
      assert.doesNotMatch(err, /should not have|\bat .*:\d+:\d+/);
    });
  }

  test('that was named must be there', async () => {
    const { code, err } = await run(['audit', legsBeforeSpeed, '--config', 'nowhere.json']);
    assert.equal(code, 2);
    assert.match(err, /nowhere\.json: there is no such configuration file/);
  });
});

describe('a suppression', () => {
  test('hides the findings of its days, and the report says how many and why', async (context) => {
    const cwd = withConfig(context, {
      suppress: [{ rule, from: '2027-01-04', to: '2027-01-10', reason: 'gym open on Mondays only' }],
    });
    assert.equal(await countIn(cwd), 1);
    const { accepted, suppressed } = await auditJson([legsBeforeSpeed], { cwd });
    assert.deepEqual(accepted, [{ rule, count: 1 }]);
    assert.deepEqual(suppressed, [{ rule, reason: 'gym open on Mondays only', count: 1 }]);
    const { out } = await run(['audit', legsBeforeSpeed], { cwd });
    assert.match(out, /Accepted before\n {2}1 breach not shown\.\n {4}heavy-legs.*: 1, because: gym open/);
  });

  test('without days hides all of its rule, which then counts as neither found nor passed', async (context) => {
    const cwd = withConfig(context, { suppress: [{ rule, reason: 'a test' }] });
    const { findings, passed, unchecked } = await auditJson([legsBeforeSpeed], { cwd });
    assert.ok([...findings, ...passed, ...unchecked].every((each) => each.rule !== rule));
  });
});

describe('a baseline', () => {
  test('hides what was there when it was written, and shows what is new', async (context) => {
    const cwd = folderWith(context, { [legsBeforeSpeed]: week });
    await run(['audit', legsBeforeSpeed, '--write-baseline', 'base.json'], { cwd });
    const { code, out } = await run(
      ['audit', legsBeforeSpeed, '--baseline', 'base.json', '--fail-on', 'note'],
      { cwd },
    );
    assert.equal(code, 0);
    assert.match(out, /Accepted before\n {2}\d+ breaches not shown\./);
    const later =
      '2027-01-25\nMon  18:00 lift legs heavy 40m\nTue  07:00 run intervals 60m\nSat  run long 110m\n';
    writeFileSync(join(cwd, legsBeforeSpeed), week + later);
    assert.equal(await countIn(cwd, '--baseline', 'base.json'), 1);
  });

  test('written over itself keeps what still occurs and drops what does not', async (context) => {
    const cwd = folderWith(context, { [legsBeforeSpeed]: week });
    await run(['audit', legsBeforeSpeed, '--write-baseline', 'base.json'], { cwd });
    const entries = (): string[] => JSON.parse(readFileSync(join(cwd, 'base.json'), 'utf8')).findings;
    const first = entries();
    writeFileSync(
      join(cwd, legsBeforeSpeed),
      week.replace('Tue  07:00 run intervals', 'Tue  07:00 run easy'),
    );
    const both = ['audit', legsBeforeSpeed, '--baseline', 'base.json'];
    assert.match((await run(both, { cwd })).out, /of the baseline no longer occurs?; write it anew to drop/);
    await run([...both, '--write-baseline', 'base.json'], { cwd });
    const second = entries();
    assert.ok(
      first.includes(`${rule}@2027-01-04+2027-01-05`) && !second.includes(`${rule}@2027-01-04+2027-01-05`),
    );
    assert.ok(second.includes(`${rule}@2027-01-11+2027-01-12`));
    assert.doesNotMatch((await run(both, { cwd })).out, /no longer occur/);
  });

  test('that is missing or none is named', async (context) => {
    const cwd = folderWith(context, { [legsBeforeSpeed]: week, 'wrong.json': '[]' });
    for (const file of ['nowhere.json', 'wrong.json']) {
      const { code, err } = await run(['audit', legsBeforeSpeed, '--baseline', file], { cwd });
      assert.equal(code, 2);
      assert.match(err, new RegExp(`${file}: .* Make one with --write-baseline`));
    }
  });
});
