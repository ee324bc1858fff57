import type { Command, CommandEntry } from './commands/command.ts';

const column = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

export const overview = (commands: readonly CommandEntry[]): string =>
  [
    'Carryover finds the mistakes in how a runner lifts, and says why.\n\n',
    'Usage: carryover COMMAND [options]\n\n',
    'Commands\n',
    column(commands.map(({ name, summary }) => [name, summary])),
    '\nExample\n  carryover audit hevy.csv activities.csv\n\n',
    'carryover COMMAND --help says more. Exit codes: 0 fine, 1 findings at or above --fail-on, 2 could not run.\n',
  ].join('');

export const helpOf = (command: Command): string =>
  [
    `${command.summary}.\n\n`,
    `Usage: carryover ${command.name} ${command.usage}\n\n`,
    'Options\n',
    column(command.options.map(({ flag, says }) => [flag, says])),
    `\nExample${command.examples.length === 1 ? '' : 's'}\n`,
    command.examples.map((example) => `  ${example}\n`).join(''),
  ].join('');
