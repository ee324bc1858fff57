import { examplesOf, explainRule, type RulePage, ruleById, rules } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { explainText } from '../report/explain-text.ts';
import { levelWords } from '../report/words.ts';
import { suggest } from '../suggest.ts';
import { lookOf } from '../terminal/abilities.ts';
import { pageFor } from '../terminal/page.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';
import { oneOf, parseOptions } from './parse-options.ts';

const pageOf = async (id: string): Promise<RulePage> => {
  const rule = ruleById(id);
  const examples = rule && (await examplesOf(id));
  if (rule && examples) return explainRule(rule, examples);
  const ids = rules.map((each) => each.id);
  const meant = suggest(id, ids)
    .map((each) => `"${each}"`)
    .join(' or ');
  throw new UsageError(
    `There is no rule "${id}".${meant ? ` Did you mean ${meant}?` : ''} carryover rules lists them.`,
  );
};

const command: Command = {
  name: 'explain',
  summary: 'Say all about a rule: why, on what evidence, who disagrees',
  usage: 'RULE… | --all [options]',
  options: [
    { flag: '--all', says: 'every rule' },
    { flag: '--format FORMAT', says: 'full (default) or json' },
  ],
  examples: ['carryover explain heavy-legs-before-quality-run', 'carryover explain --all --format json'],
  run: async (args, io) => {
    const { values, positionals } = parseOptions('explain', args, {
      all: { type: 'boolean', default: false },
      format: { type: 'string', default: 'full' },
    });
    const format = oneOf('--format', values.format, ['full', 'json']);
    const ids = values.all ? rules.map((rule) => rule.id) : positionals;
    if (ids.length === 0)
      throw new UsageError('Name a rule, as in: carryover explain short-rests. carryover rules lists them.');
    const pages = await Promise.all(ids.map(pageOf));
    if (format === 'json') {
      const data = pages.map((page) => ({ ...page, level: levelWords[page.level] }));
      io.out(`${JSON.stringify(data, null, 2)}\n`);
      return 0;
    }
    const page = pageFor(styleFor(lookOf(io)), io.columns);
    io.out(pages.map((each) => explainText(each, page)).join('\n\n'));
    return 0;
  },
};

export default command;
