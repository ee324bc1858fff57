import { parseArgs } from 'node:util';
import { families, fillText, paramDefaults, rules } from '@carryover/engine';
import { levelWords } from '../report/words.ts';
import type { Command } from './command.ts';

const command: Command = {
  name: 'rules',
  summary: 'List the rules',
  usage: '[--format full|json]',
  options: [{ flag: '--format FORMAT', says: 'full (default) or json' }],
  examples: ['carryover rules', 'carryover rules --format json'],
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'full' } },
    });
    const rows = rules.map((rule) => ({
      id: rule.id,
      family: rule.family,
      level: rule.level,
      statement: fillText(rule.statement, paramDefaults(rule)),
    }));
    if (values.format === 'json') {
      io.out(`${JSON.stringify(rows, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...rows.map(({ id }) => id.length));
    for (const family of families) {
      const own = rows.filter((row) => row.family === family);
      if (own.length === 0) continue;
      io.out(`${family}\n`);
      for (const { id, level, statement } of own) {
        io.out(`  ${id.padEnd(width)}  ${levelWords[level].padEnd(7)}  ${statement}\n`);
      }
    }
    io.out(`\n${rows.length} rules. carryover explain RULE says all about one.\n`);
    return 0;
  },
};

export default command;
