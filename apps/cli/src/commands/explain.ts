import { parseArgs } from 'node:util';
import { examplesOf, explainRule, nearest, type RulePage, ruleById, rules } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { explainText } from '../report/explain-text.ts';
import type { Command } from './command.ts';

const pageOf = async (id: string): Promise<RulePage> => {
  const rule = ruleById(id);
  const examples = rule && (await examplesOf(id));
  if (!rule || !examples) {
    const near = nearest(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError(
      `There is no rule "${id}".${near ? ` Did you mean "${near}"?` : ''} carryover rules lists them.`,
    );
  }
  return explainRule(rule, examples);
};

const command: Command = {
  name: 'explain',
  summary: 'Say all about a rule: why, on what evidence, who disagrees',
  usage: 'RULE… | --all [--format full|json]',
  options: [
    { flag: '--all', says: 'every rule' },
    { flag: '--format FORMAT', says: 'full (default) or json' },
  ],
  examples: ['carryover explain heavy-legs-before-quality-run', 'carryover explain --all --format json'],
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { all: { type: 'boolean', default: false }, format: { type: 'string', default: 'full' } },
    });
    const ids = values.all ? rules.map((rule) => rule.id) : positionals;
    if (ids.length === 0)
      throw new UsageError('Name a rule, as in: carryover explain short-rests. carryover rules lists them.');
    const pages = await Promise.all(ids.map(pageOf));
    io.out(
      values.format === 'json'
        ? `${JSON.stringify(pages, null, 2)}\n`
        : pages.map((page) => explainText(page, io.columns)).join('\n\n'),
    );
    return 0;
  },
};

export default command;
