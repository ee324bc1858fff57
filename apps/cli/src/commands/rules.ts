import { families, fillText, paramDefaults, type Rule, rules } from '@carryover/engine';
import { paintOf } from '../report/finding-text.ts';
import { levelWords } from '../report/words.ts';
import { lookOf } from '../terminal/abilities.ts';
import { type Page, pageFor } from '../terminal/page.ts';
import { asciiText } from '../terminal/safe-text.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';
import { oneOf, parseOptions } from './parse-options.ts';

const statementOf = (rule: Rule): string => fillText(rule.statement, paramDefaults(rule));

const ruleText = (rule: Rule, page: Page): string =>
  `  ${page.style.strong(rule.id)}  ${paintOf(page.style, rule.level)(levelWords[rule.level])}\n` +
  page.wrap(statementOf(rule), '      ');

const listText = (page: Page): string => {
  const parts = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    return own.length > 0 ? [`${family}\n${own.map((rule) => ruleText(rule, page)).join('')}`] : [];
  });
  return `${parts.join('\n')}\n${rules.length} rules. carryover explain RULE says all about one.\n`;
};

const command: Command = {
  name: 'rules',
  summary: 'List the rules',
  usage: '[options]',
  options: [{ flag: '--format FORMAT', says: 'full (default) or json' }],
  examples: ['carryover rules', 'carryover rules --format json'],
  run: async (args, io) => {
    const { values } = parseOptions('rules', args, { format: { type: 'string', default: 'full' } }, false);
    if (oneOf('--format', values.format, ['full', 'json']) === 'json') {
      const rows = rules.map((rule) => ({
        id: rule.id,
        family: rule.family,
        level: levelWords[rule.level],
        statement: statementOf(rule),
      }));
      io.out(`${JSON.stringify(rows, null, 2)}\n`);
      return 0;
    }
    const look = lookOf(io);
    const text = listText(pageFor(styleFor(look), io.columns));
    io.out(look.ascii ? asciiText(text) : text);
    return 0;
  },
};

export default command;
