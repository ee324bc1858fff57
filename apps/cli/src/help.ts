import type { Command, CommandEntry } from './commands/command.ts';
import { pageFor } from './terminal/page.ts';
import { plainStyle } from './terminal/style.ts';

const column = (rows: readonly (readonly [string, string])[], columns: number): string => {
  const page = pageFor(plainStyle(false), columns);
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => page.wrap(right, `  ${left.padEnd(width)}  `)).join('');
};

export const overview = (commands: readonly CommandEntry[], columns: number): string =>
  [
    pageFor(plainStyle(false), columns).wrap(
      'Carryover finds the mistakes in how a runner lifts, plans strength around the runs, and says why.',
    ),
    '\n',
    'Usage: carryover COMMAND [options]\n\n',
    'Commands\n',
    column(
      commands.map(({ name, summary }) => [name, summary]),
      columns,
    ),
    '\nExamples\n  carryover audit hevy.csv activities.csv\n  carryover plan activities.csv --race 2027-10-03:half\n\n',
    'Exit codes\n',
    column(
      [
        ['0', 'done, with nothing found at the level of --fail-on or above'],
        ['1', 'findings at that level or above'],
        ['2', 'a file, an option or the configuration could not be read'],
      ],
      columns,
    ),
    '\ncarryover COMMAND --help says more about one.\n',
  ].join('');

export const helpOf = (command: Command, columns: number): string =>
  [
    pageFor(plainStyle(false), columns).wrap(`${command.summary}.`),
    command.about === undefined ? '' : pageFor(plainStyle(false), columns).wrap(command.about),
    '\n',
    `Usage: carryover ${`${command.name} ${command.usage}`.trimEnd()}\n`,
    command.options.length === 0
      ? ''
      : `\nOptions\n${column(
          command.options.map(({ flag, says }) => [flag, says]),
          columns,
        )}`,
    `\nExample${command.examples.length === 1 ? '' : 's'}\n`,
    command.examples.map((example) => `  ${example}\n`).join(''),
  ].join('');
