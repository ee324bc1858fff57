import type { ExamplePage, RulePage } from '@carryover/engine';
import { list, madeFrom, section, table } from './markdown.ts';

const levelWords = { must: 'error', should: 'warning', prefer: 'advice', note: 'note' } as const;

const mostLines = 12;

const example = ({ shows, weeks, findings, missing }: ExamplePage): string => {
  const lines = weeks.split('\n');
  const shown = lines.slice(0, mostLines).join('\n');
  const more = lines.length > mostLines ? `\n# … and ${lines.length - mostLines} lines more` : '';
  const answer =
    missing === undefined
      ? findings.length === 0
        ? 'Passed.'
        : findings
            .map((finding) => `Found: ${finding}.`)
            .slice(0, 3)
            .join('\n')
      : `Could not check: lacks ${missing}.`;
  return `### ${shows[0]!.toUpperCase()}${shows.slice(1)}\n\n\`\`\`week\n${shown}${more}\n\`\`\`\n\n${answer}\n\n`;
};

const citation = ({ label, says, doi, kind }: RulePage['evidence'][number]): string => {
  const linked = doi === undefined ? label : `[${label}](https://doi.org/${doi})`;
  return kind === 'our own default' ? `Ours: ${says}` : `${linked}: ${says}`;
};

export const rulePage = (page: RulePage): string =>
  [
    madeFrom(`packages/engine/src/rules/${page.id}.ts`),
    `# ${page.id}\n\n`,
    `**${page.statement}**\n\n`,
    `Family: ${page.family}. Level: ${levelWords[page.level]}. It looks at ${page.looksAt}.\n`,
    section('Why it matters', `${page.why}\n`),
    section('What to do', `${page.remedy}\n`),
    section('Evidence', list(page.evidence.map(citation))),
    section('Who sees it otherwise', list(page.dissent.map(citation))),
    section(
      'Options',
      table(
        ['name', 'default', 'unit', 'from', 'to', 'what it is'],
        page.options.map((each) => [
          each.name,
          String(each.default),
          each.unit,
          String(each.min),
          String(each.max),
          each.is,
        ]),
      ),
    ),
    section('Presets that differ', list(page.presets.map(({ preset, says }) => `\`${preset}\`: ${says}`))),
    section('What it cannot see', page.blindSpot === undefined ? '' : `${page.blindSpot}\n`),
    section(
      'Examples',
      `These are the tests of the rule.\n\n${page.examples.map(example).join('').trimEnd()}\n`,
    ),
  ].join('');

export const ruleIndex = (pages: readonly RulePage[]): string =>
  [
    madeFrom('packages/engine/src/rules/'),
    '# Rules\n\n',
    table(
      ['rule', 'family', 'level', 'what it asks'],
      pages.map(({ id, family, level, statement }) => [
        `[${id}](${id}.md)`,
        family,
        levelWords[level],
        statement,
      ]),
    ),
  ].join('');
