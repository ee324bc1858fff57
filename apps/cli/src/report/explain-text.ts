import type { RulePage } from '@carryover/engine';
import type { Page } from '../terminal/page.ts';
import { asciiText } from '../terminal/safe-text.ts';
import { paintOf } from './finding-text.ts';
import { levelWords } from './words.ts';

const section = (title: string, body: string, page: Page): string =>
  body === '' ? '' : page.heading(title) + body;

const mostExampleLines = 8;

/** What does not fit stands under the day's first session. */
const exampleLine = (line: string, page: Page): string => {
  const [, day = '', sessions = line] = /^([A-Z][a-z]{2} +)(.*)$/.exec(line) ?? [];
  return page.wrap(sessions, `      ${day}`);
};

const exampleText = (
  { shows, weeks, findings, missing }: RulePage['examples'][number],
  page: Page,
): string => {
  const lines = weeks.split('\n');
  const more = lines.length - mostExampleLines;
  const answer = missing ? `could not check: lacks ${missing}` : (findings[0] ?? 'passed');
  return [
    page.wrap(`${shows}:`, '  '),
    ...lines.slice(0, mostExampleLines).map((line) => exampleLine(line, page)),
    more > 0 ? `      … and ${more} lines more\n` : '',
    page.wrap(answer, '    → '),
  ].join('');
};

const citation = ({ label, says, doi }: RulePage['evidence'][number], page: Page): string =>
  page.wrap(`${label}: ${says}${doi ? ` https://doi.org/${doi}` : ''}`, '  - ');

const option = (
  { name, is, unit, default: value, min, max }: RulePage['options'][number],
  page: Page,
): string =>
  page.wrap(
    `${[name, '=', value, unit].filter((word) => word !== '').join(' ')} (${min} to ${max}): ${is}`,
    '  ',
  );

const optionsText = ({ id, options }: RulePage, page: Page): string => {
  const [first] = options;
  if (!first) return '';
  const setting = JSON.stringify({ rules: { [id]: { params: { [first.name]: first.default } } } });
  return [
    ...options.map((each) => option(each, page)),
    page.wrap(`Set in carryover.config.json, as in ${setting}`, '  '),
  ].join('');
};

/** The explain page of a rule for a terminal. */
export const explainText = (rule: RulePage, page: Page): string => {
  const { style } = page;
  const text = [
    `${style.strong(rule.id)}  ${paintOf(style, rule.level)(levelWords[rule.level])}  ${rule.family}\n`,
    section('What it checks', page.wrap(`${rule.statement} It looks at ${rule.looksAt}.`, '  '), page),
    section('Why it matters', page.wrap(rule.why, '  '), page),
    section('Evidence', rule.evidence.map((each) => citation(each, page)).join(''), page),
    section('Who sees it otherwise', rule.dissent.map((each) => citation(each, page)).join(''), page),
    section('Examples', rule.examples.map((each) => exampleText(each, page)).join(''), page),
    section('What to do', page.wrap(rule.remedy, '  '), page),
    section('Options', optionsText(rule, page), page),
    section(
      'Presets that differ',
      rule.presets.map(({ preset, says }) => page.wrap(`${preset}: ${says}`, '  ')).join(''),
      page,
    ),
    section('What it cannot see', rule.blindSpot ? page.wrap(rule.blindSpot, '  ') : '', page),
  ].join('');
  return style.ascii ? asciiText(text) : text;
};
