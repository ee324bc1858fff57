import type { RulePage } from '@carryover/engine';
import { levelWords } from './words.ts';

const widest = 100;

/** Breaks at spaces; later lines stand under the first. */
export const wrap = (text: string, columns: number, indent = ''): string => {
  const width = Math.max(40, Math.min(columns, widest)) - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => `${indent}${each}\n`).join('');
};

const section = (title: string, body: string): string => (body === '' ? '' : `\n${title}\n${body}`);

const mostExampleLines = 8;

const exampleText = (
  { shows, weeks, findings, missing }: RulePage['examples'][number],
  columns: number,
): string => {
  const lines = weeks.split('\n');
  const shown = lines.slice(0, mostExampleLines).map((line) => `      ${line}\n`);
  const more =
    lines.length > mostExampleLines ? [`      … ${lines.length - mostExampleLines} lines more\n`] : [];
  const answer = missing ? `could not check: lacks ${missing}` : (findings[0] ?? 'passed');
  return [wrap(`${shows}:`, columns, '  '), ...shown, ...more, wrap(`→ ${answer}`, columns, '    ')].join('');
};

const citation = ({ label, says, doi }: RulePage['evidence'][number], columns: number): string =>
  wrap(`${label}: ${says}${doi ? ` https://doi.org/${doi}` : ''}`, columns, '  ');

const option = (
  { name, is, unit, default: value, min, max }: RulePage['options'][number],
  columns: number,
): string => wrap(`${name} = ${value} ${unit} (${min} to ${max}): ${is}`, columns, '  ');

/** The explain page of a rule for a terminal. */
export const explainText = (page: RulePage, columns: number): string =>
  [
    `${page.id}  ${levelWords[page.level]}  ${page.family}\n`,
    section('What it checks', wrap(`${page.statement} It looks at ${page.looksAt}.`, columns, '  ')),
    section('Why it matters', wrap(page.why, columns, '  ')),
    section('Evidence', page.evidence.map((each) => citation(each, columns)).join('')),
    section('Who sees it otherwise', page.dissent.map((each) => citation(each, columns)).join('')),
    section('Examples', page.examples.map((each) => exampleText(each, columns)).join('')),
    section('What to do', wrap(page.remedy, columns, '  ')),
    section('Options', page.options.map((each) => option(each, columns)).join('')),
    section('Presets that differ', page.presets.map(({ preset, says }) => `  ${preset}: ${says}\n`).join('')),
    section('What it cannot see', page.blindSpot ? wrap(page.blindSpot, columns, '  ') : ''),
  ].join('');
