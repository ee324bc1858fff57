import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { presets, type Rule, ruleById } from '@carryover/engine';
import { exitCode } from '../src/audit/exit-code.ts';
import { formats, readAuditArgs } from '../src/audit/options.ts';
import { runAudit } from '../src/audit/run-audit.ts';
import { findFiles } from '../src/files/find-files.ts';
import { fixtures, folderWith, legsBeforeSpeed, run, stillIo } from './support.ts';

const codeOf = async (...args: readonly string[]): Promise<number> => (await run(['audit', ...args])).code;

describe('the exit code of an audit', () => {
  for (const format of formats) {
    test(`does not depend on the format: ${format}`, async () => {
      assert.equal(await codeOf(legsBeforeSpeed, '--format', format), 0);
      assert.equal(await codeOf(legsBeforeSpeed, '--format', format, '--fail-on', 'warning'), 1);
      assert.equal(await codeOf(legsBeforeSpeed, '--format', format, '--fail-on', 'error'), 0);
    });
  }

  test('is 1 from the level of --fail-on on', async () => {
    assert.equal(await codeOf(legsBeforeSpeed, '--fail-on', 'advice'), 1);
    assert.equal(await codeOf(legsBeforeSpeed, '--fail-on', 'note'), 1);
  });

  test('is 0 with --exit-zero, whatever is found', async () => {
    assert.equal(await codeOf(legsBeforeSpeed, '--fail-on', 'note', '--exit-zero'), 0);
  });

  test('is 2 with --exit-zero when a file could not be read', async () => {
    assert.equal(await codeOf(legsBeforeSpeed, 'no-such-file.csv', '--exit-zero'), 2);
  });

  test('is 2 when a file that was named could not be read, though the rest was', async (context) => {
    const folder = folderWith(context, { 'empty.csv': '' });
    const { code, out, err } = await run(['audit', legsBeforeSpeed, `${folder}/empty.csv`]);
    assert.equal(code, 2);
    assert.match(out, /heavy-legs-before-quality-run/);
    assert.match(out, /Not read: .*empty\.csv/);
    assert.match(err, /empty\.csv: the file is empty/);
  });
});

describe('a broken safety rule', () => {
  const rule = ruleById('heavy-legs-before-quality-run')!;
  const safety: Rule = {
    ...rule,
    level: 'must',
    judge: (view, overrides) => {
      const judgement = rule.judge(view, overrides);
      return { ...judgement, breaches: judgement.breaches.map((each) => ({ ...each, level: 'must' })) };
    },
  };
  const codeWith = async (rulebook: readonly Rule[], ...args: readonly string[]): Promise<number> => {
    const asked = readAuditArgs([legsBeforeSpeed, ...args]);
    return exitCode(
      await runAudit(asked, findFiles(asked.files, fixtures), { ...stillIo, cwd: fixtures }, rulebook),
      asked,
    );
  };

  test('ends with 1 unless told otherwise, where the same breaches as warnings end with 0', async () => {
    assert.equal(await codeWith([safety]), 1);
    assert.equal(await codeWith([rule]), 0);
  });

  test('ends with 1 with --fail-on error too, and with 0 only with --exit-zero', async () => {
    assert.equal(await codeWith([safety], '--fail-on', 'error'), 1);
    assert.equal(await codeWith([safety], '--exit-zero'), 0);
  });

  test('is real where somebody trains on after a warning sign, and no preset lets it pass', async (context) => {
    const week = '2027-01-04\nMon  run easy 40m | symptom chest-pain\nWed  run easy 30m\n';
    const folder = folderWith(context, { 'my.week': week });
    for (const { id } of presets) {
      const { code, out } = await run(['audit', `${folder}/my.week`, '--preset', id]);
      assert.equal(code, 1, id);
      assert.match(out, /error {2}.*red-flag-symptom/, id);
      assert.match(out, /See a clinician now/, id);
    }
    assert.equal((await run(['audit', `${folder}/my.week`, '--exit-zero'])).code, 0);
  });

  test('is not hidden by a baseline that lists it', async (context) => {
    const print = 'heavy-legs-before-quality-run@2027-01-04+2027-01-05';
    const other = 'heavy-legs-before-quality-run@2027-01-11+2027-01-12';
    const baseline = { format: 'carryover-baseline', version: 1, findings: [print, other] };
    const folder = folderWith(context, { 'baseline.json': JSON.stringify(baseline) });
    const args = ['--baseline', `${folder}/baseline.json`];
    assert.equal(await codeWith([safety], ...args), 1);
    assert.equal(await codeWith([rule], ...args, '--fail-on', 'warning'), 0);
  });
});

describe('what cannot be understood', () => {
  const cases: Readonly<Record<string, { readonly args: readonly string[]; readonly says: RegExp }>> = {
    'no command': { args: [], says: /^$/ },
    'a command with a slip': { args: ['audti'], says: /no command "audti"\. Did you mean "audit"\?/ },
    'an option with a slip': {
      args: ['audit', '--fromat', 'json'],
      says: /no option --fromat\. Did you mean --format\?/,
    },
    'an unknown option of another command': {
      args: ['rules', '--nope'],
      says: /no option --nope\. See carryover rules --help/,
    },
    'an option without its value': { args: ['audit', 'x', '--from'], says: /'--from <value>'.*--help/ },
    'no files': { args: ['audit'], says: /Name the files/ },
    'a format that is none': {
      args: ['audit', 'x', '--format', 'jsn'],
      says: /--format jsn: expected full, .* Did you mean json\?/,
    },
    'a date that is none': {
      args: ['audit', 'x', '--from', '2027-02-30'],
      says: /--from 2027-02-30: expected a date/,
    },
    'an age that is none': {
      args: ['audit', 'x', '--age', 'old'],
      says: /--age old: expected a number from 5 to 110/,
    },
    'a preset that is none': {
      args: ['audit', legsBeforeSpeed, '--preset', 'form-frist'],
      says: /no such preset\. Did you mean form-first\?/,
    },
    'a zone that is none': {
      args: ['audit', legsBeforeSpeed, '--zone', 'Mars/Olympus'],
      says: /--zone Mars\/Olympus: expected an IANA/,
    },
    'a run type that is none': {
      args: ['audit', 'x', '--title', 'Lunch=fast'],
      says: /--title "Lunch=fast": expected a run type after =, one of recovery/,
    },
    'a number below zero': {
      args: ['audit', 'x', '--age', '-4'],
      says: /--age -4: expected a number from 5 to 110/,
    },
    'an exercise that is none': {
      args: ['audit', legsBeforeSpeed, '--map', 'Lift=no-lift'],
      says: /no exercise "no-lift".*carryover exercises lift lists/,
    },
    'an exercise that is nearly one': {
      args: ['audit', legsBeforeSpeed, '--map', 'split=splitsquat'],
      says: /no exercise "splitsquat" in the catalogue\. Did you mean split-squat\? carryover exercises split lists/,
    },
    'words that no exercise has': {
      args: ['exercises', 'quidditch'],
      says: /No exercise answers to "quidditch"/,
    },
    'a rule that is none': {
      args: ['explain', 'short-rest'],
      says: /no rule "short-rest"\. Did you mean "short-rests"\?/,
    },
    'a part of the names of rules': {
      args: ['explain', 'heavy-leg-before'],
      says: /Did you mean "heavy-legs-before-quality-run" or "heavy-legs-before-long-run"\?/,
    },
    'a rule that is like none': {
      args: ['explain', 'xyzzy-no-to'],
      says: /no rule "xyzzy-no-to"\. carryover rules lists them/,
    },
    'the end before the start': {
      args: ['audit', legsBeforeSpeed, '--from', '2027-02-01', '--to', '2027-01-01'],
      says: /--from 2027-02-01: this is after --to 2027-01-01/,
    },
    'days of which the log knows nothing': {
      args: ['audit', legsBeforeSpeed, '--from', '2028-01-01'],
      says: /--from 2028-01-01: no session lies there; the files tell of 2027-01-04 to 2027-01-24/,
    },
  };
  for (const [name, { args, says }] of Object.entries(cases)) {
    test(`${name}: exit code 2 and a way out`, async () => {
      const { code, err } = await run(args);
      assert.equal(code, 2);
      assert.match(err, says);
      assert.doesNotMatch(err, /should not have|\bat .*:\d+:\d+/);
    });
  }
});
