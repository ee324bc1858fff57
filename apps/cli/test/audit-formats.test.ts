import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderWith, legsBeforeSpeed, run } from './support.ts';

const audit = async (...args: readonly string[]): Promise<string> =>
  (await run(['audit', legsBeforeSpeed, ...args])).out;

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } };
      readonly results: readonly SarifResult[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    },
  ];
}

interface SarifRule {
  readonly id: string;
  readonly helpUri?: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
}

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly properties: { readonly facts: object; readonly dates: readonly string[] };
}

const sarif = async (...args: readonly string[]): Promise<Sarif['runs'][0]> => {
  const report: Sarif = JSON.parse(await audit('--format', 'sarif', ...args));
  assert.equal(report.version, '2.1.0');
  assert.match(report.$schema, /^https:.*sarif-2\.1\.0\.json$/);
  return report.runs[0];
};

describe('sarif', () => {
  test('describes each rule once, and links to none unless told where', async () => {
    const { rules, name } = (await sarif()).tool.driver;
    assert.equal(name, 'Carryover');
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const rule of rules) {
      assert.equal(rule.helpUri, undefined);
      assert.match(rule.fullDescription.text, /\w/);
      // Facts belong to results: a rule reads the same whatever was found.
      assert.doesNotMatch(rule.shortDescription.text, /\{/);
    }
  });

  test('has a result for each breach, of a rule that is described, at a line of a file', async () => {
    const { results, tool, invocations } = await sarif();
    const ids = tool.driver.rules.map(({ id }) => id);
    for (const { ruleId, level, locations, properties } of results) {
      assert.ok(ids.includes(ruleId));
      assert.ok(['error', 'warning', 'note'].includes(level));
      for (const { physicalLocation } of locations) {
        assert.equal(physicalLocation.artifactLocation.uri, legsBeforeSpeed);
        assert.ok(physicalLocation.region.startLine >= 1);
      }
      assert.ok(properties.dates.length > 0);
    }
    const legs = results.filter(({ ruleId }) => ruleId === 'heavy-legs-before-quality-run');
    assert.deepEqual(
      legs.map(({ partialFingerprints }) => partialFingerprints),
      [
        { 'carryover/v1': 'heavy-legs-before-quality-run@2027-01-04+2027-01-05' },
        { 'carryover/v1': 'heavy-legs-before-quality-run@2027-01-11+2027-01-12' },
      ],
    );
    assert.equal(invocations[0]?.executionSuccessful, true);
  });

  test('keeps the fingerprint of a breach when another one goes', async () => {
    const { results } = await sarif('--from', '2027-01-11');
    assert.deepEqual(
      results
        .filter(({ ruleId }) => ruleId === 'heavy-legs-before-quality-run')
        .map(({ partialFingerprints }) => partialFingerprints['carryover/v1']),
      ['heavy-legs-before-quality-run@2027-01-11+2027-01-12'],
    );
  });

  test('tells nothing of the machine, and links to the pages where the configuration says they are', async (context) => {
    const week = '2027-01-04\nMon  18:00 lift legs heavy 40m\nTue  07:00 run intervals 60m\n';
    const pages = { 'https://example.org/rules': '/rules/', 'https://example.org/rules/': '/rules/' };
    for (const [docsUrl, path] of Object.entries(pages)) {
      const cwd = folderWith(context, {
        'my.week': week,
        'carryover.config.json': JSON.stringify({ docsUrl }),
      });
      const { out } = await run(['audit', 'my.week', '--format', 'sarif'], { cwd });
      assert.doesNotMatch(out, /file:/);
      for (const { id, helpUri } of (JSON.parse(out) as Sarif).runs[0].tool.driver.rules)
        assert.equal(helpUri, `https://example.org${path}${id}.md`);
    }
    assert.doesNotMatch(await audit('--format', 'sarif'), /file:/);
  });

  test('writes names of files as addresses', async (context) => {
    const text = '2027-01-04\nMon  18:00 lift legs heavy 40m\nTue  07:00 run intervals 60m\n';
    const cwd = folderWith(context, { 'my week #1.week': text });
    const { out } = await run(['audit', 'my week #1.week', '--format', 'sarif'], { cwd });
    assert.match(out, /"uri": "my%20week%20%231\.week"/);
  });
});

describe('github', () => {
  test('is one workflow command a finding', async () => {
    const lines = (await audit('--format', 'github')).trimEnd().split('\n');
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) (?:file=[^,]+,line=\d+,)?title=[\w-]+::\S/);
    assert.match(
      lines[0]!,
      /^::warning file=legs-before-speed\.week,line=3,title=heavy-legs-before-quality-run::Heavy leg work 13 h/,
    );
  });

  test('lets no name of a file begin another command', async (context) => {
    const text = '2027-01-04\nMon  18:00 lift legs heavy 40m\nTue  07:00 run intervals 60m\n';
    const name = 'a,b\n::error::x%.week';
    const cwd = folderWith(context, { [name]: text });
    const { out } = await run(['audit', name, '--format', 'github'], { cwd });
    assert.match(out, /^::warning file=a%2Cb%0A%3A%3Aerror%3A%3Ax%25\.week,line=2,title=/);
    assert.doesNotMatch(out, /^::error/m);
  });
});

describe('concise', () => {
  test('is one line a finding, and the counts', async () => {
    const lines = (await audit('--format', 'concise')).trimEnd().split('\n');
    assert.equal(
      lines[0],
      'legs-before-speed.week:3  warning  heavy-legs-before-quality-run  Heavy leg work 13 h before a quality run, where 24 h are wanted (2× in 3 weeks)',
    );
    for (const line of lines.slice(0, -1))
      assert.match(line, /^\S+:\d+ {2}(?:error|warning|advice|note) {2}[\w-]+ {2}\S/);
    assert.match(
      lines.at(-1)!,
      /^✖ \d+ findings? \(.*1 warning.*\) · \d+ passed · (?:\d+ in part · )?\d+ couldn't check$/,
    );
  });
});

describe('full', () => {
  test('tells what passed apart from what passed as far as could be seen', async (context) => {
    const session = 'lift legs heavy 30m: squat-back 3x5 100kg';
    const text = `2027-01-04\nMon  07:00 run easy 40m | 12:00 ${session}\nThu  run easy 40m | ${session}\n`;
    const cwd = folderWith(context, { 'my.week': text });
    const { out } = await run(['audit', 'my.week'], { cwd });
    assert.match(out, /\nPassed as far as could be seen\n/);
    assert.match(out, /same-day-too-close \(1 of 2; the other lacks the time of day\)/);
    assert.doesNotMatch(
      out.slice(out.indexOf('\nPassed\n'), out.indexOf('\nPassed as far')),
      /same-day-too-close/,
    );
    assert.match(out, /\d+ passed · \d+ in part · /);
  });

  test('says at the top that the lifting log ends long before the runs do', async (context) => {
    const header = 'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR';
    const rows = ['2027-01-05', '2027-02-24'].map(
      (day) => `Running,${day} 07:00:00,false,"Easy",8.00,500,00:45:00,140`,
    );
    const cwd = folderWith(context, {
      'Activities.csv': `${[header, ...rows].join('\n')}\n`,
      'my.week': '2027-01-04\nThu  lift legs heavy 40m\n',
    });
    const { out } = await run(['audit', '.'], { cwd });
    const says =
      /^! Your lifting log ends on 10 Jan 2027, 45 days before your runs do: give a newer export, or add --no-lifting if you stopped\.$/;
    assert.match(out.split('\n').slice(1, 3).join(' ').replace(/ +/g, ' '), says);
    const json = JSON.parse((await run(['audit', '.', '--format', 'json'], { cwd })).out);
    assert.match(`! ${json.notes[0]}`, says);
    const stopped = await run(['audit', '.', '--no-lifting'], { cwd });
    assert.doesNotMatch(stopped.out, /lifting log ends/);
  });

  test('tells warnings in full, and advice in brief with one witness and the command for the rest', async () => {
    const text = await audit();
    const findings = text.split('\n\n').filter((part) => /^\w {2}(?:warning|advice|note) {2}/.test(part));
    const advice = findings.filter((part) => /^\w {2}advice/.test(part));
    assert.ok(advice.length > 0);
    for (const part of findings) {
      assert.equal(part.match(/\n {3}evidence /g)?.length ?? 0, advice.includes(part) ? 1 : 2);
      assert.match(part, /carryover explain [\w-]+$/);
    }
    for (const part of advice) assert.doesNotMatch(part, /\n {3}(?:ours|dissent|also) /);
  });

  test('says under a finding what could not be looked at beside it', async (context) => {
    const session = 'lift legs heavy 30m: squat-back 3x5 100kg';
    const text = `2027-01-04\nMon  07:00 run easy 40m | 08:00 ${session}\nThu  run easy 40m | ${session}\n`;
    const cwd = folderWith(context, { 'my.week': text });
    const { out } = await run(['audit', 'my.week'], { cwd });
    const finding = out.slice(out.search(/\n\w {2}\w+ {2}same-day-too-close/) + 1);
    assert.match(
      finding.split('\n\n')[0]!,
      /\n {3}unseen +Not all could be looked at: 1 lacks the time of day\./,
    );
  });

  test('asks once about an exercise that a typed week has and the catalogue has not', async (context) => {
    const text = '2027-01-04\nMon  lift legs 40m: Splt sqaut 3x8; split squat 3x8; "My own thing" 3x8\n';
    const cwd = folderWith(context, { 'my.week': text });
    const { out } = await run(['audit', 'my.week'], { cwd });
    assert.equal(out.match(/splt sqaut/gi)?.length, 1);
    assert.match(out, /Did you mean\s+"split-squat"/);
    assert.match(out, /Which exercise is it\?[\s\S]*"My own thing" \(3 sets\)/);
  });

  test('shows what was left out right after what was read, every slip of a typed week', async (context) => {
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const text = `2027-01-04\n${days.map((day) => `${day}  run esy 40m hrr140\n`).join('')}`;
    const cwd = folderWith(context);
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(`${cwd}/weeks`);
    writeFileSync(`${cwd}/weeks/my.week`, text);
    const { out } = await run(['audit', 'weeks'], { cwd });
    const summary = out.split('\n').slice(1, 3).join(' ');
    assert.match(summary, /14 words not understood/);
    const read = out.slice(out.indexOf('\nRead\n'));
    assert.match(
      read,
      /^\nRead\n {2}weeks\/my\.week: 7 runs, 14 words not\s+understood\.[^\n]*\n[\s\S]*?\nLeft out\n/,
    );
    assert.equal(read.match(/\n {2}my\.week:\d+ {2}"(?:esy|hrr140)"/g)?.length, 14);
  });

  test('begins and ends with the counts, and numbers each finding alike in list, strip and details', async () => {
    const lines = (await audit()).split('\n');
    assert.equal(lines[0], 'Audit of 4 Jan to 24 Jan 2027 (3 weeks), preset evidence');
    assert.match(lines[1]!, /^✖ \d+ finding/);
    assert.equal(lines[1], lines.at(-2));
    assert.match(lines[2]!, /^ {2}1 {2}warning +2× {2}heavy-legs-before-quality-run$/);
    assert.ok(lines.includes('1  warning  heavy-legs-before-quality-run  2× in 3 weeks'));
  });

  test('says what, when and where, what to do, and by whose word', async () => {
    const text = await audit();
    const start = text.indexOf('\n1  warning');
    const finding = text.slice(start, text.indexOf('\n\n', start));
    assert.match(finding, /\n {3}Heavy leg work 13 h before a quality run/);
    assert.match(finding, /\n {5}Mon 4 and Tue 5 Jan \(line 3\); Mon 11 and Tue 12 Jan\n/);
    for (const label of ['help', 'one move', 'evidence', 'ours', 'dissent'])
      assert.match(finding, new RegExp(`\\n {3}${label} +\\S`));
    assert.match(finding, /\n {3}docs {6}carryover explain heavy-legs-before-quality-run$/);
  });

  test('draws runs over lifts and marks the days that clash', async () => {
    const text = await audit();
    const strip = text.slice(text.indexOf('Runs and lifts'), text.indexOf('\nRead'));
    assert.deepEqual(strip.split('\n').slice(1, 7), [
      '       4 Jan   11 Jan  18 Jan',
      'runs    ▄ ▃ ▆ │ ▄ ▃ ▆ │ ▄ ▃ ▆ │',
      '        I E L │ I E L │ I E L │',
      'lifts  ●      │●      │  ●    │',
      ...strip.split('\n').slice(5, 7),
    ]);
    assert.match(strip.split('\n')[5]!, /^ {7}≈≈ .*│≈≈ .*│/);
    assert.match(strip.split('\n')[6]!, /^ {7}1 .*│1 .*│/);
    assert.match(strip, /E easy {2}L long {2}I intervals/);
  });

  test('draws no rows of marks where nothing clashes', async (context) => {
    const cwd = folderWith(context, { 'calm.week': '2027-01-04\nTue  run easy 45m\nThu  run easy 45m\n' });
    const { out } = await run(['audit', 'calm.week'], { cwd });
    const strip = out.slice(out.indexOf('Runs and lifts'), out.indexOf('\nRead'));
    assert.equal(strip.split('\n').length, 7);
  });

  test('says why each rule without an answer has none, and what would give it one', async () => {
    const text = await audit();
    const part = text.slice(text.indexOf('Could not check'), text.indexOf('\nPassed'));
    assert.match(part, /novice-too-heavy/);
    assert.match(part, /lacks how long you have lifted\. Add --experience/);
  });
});

describe('--output-file', () => {
  test('writes several, each in the format of its ending, beside what is printed', async (context) => {
    const folder = folderWith(context);
    const file = (name: string) => `${folder}/${name}`;
    const { readFileSync } = await import('node:fs');
    const { out } = await run(
      ['audit', legsBeforeSpeed, '--format', 'concise', '--color'].concat(
        ['a.json', 'b.sarif', 'c.txt'].flatMap((name) => ['--output-file', file(name)]),
      ),
    );
    assert.match(out, /^legs-before-speed\.week:3/);
    assert.equal(JSON.parse(readFileSync(file('a.json'), 'utf8')).format, 'carryover-audit');
    assert.equal(JSON.parse(readFileSync(file('b.sarif'), 'utf8')).version, '2.1.0');
    const text = readFileSync(file('c.txt'), 'utf8');
    assert.match(text, /^Audit of /);
    assert.doesNotMatch(text, /\u001b/);
  });

  test('says so when it cannot write', async () => {
    const target = fileURLToPath(new URL('no-such-folder/a.json', import.meta.url));
    const { code, err } = await run(['audit', legsBeforeSpeed, '--output-file', target]);
    assert.equal(code, 2);
    assert.match(err, /a\.json: cannot be written \(ENOENT\)/);
    assert.doesNotMatch(err, /should not have/);
  });
});
