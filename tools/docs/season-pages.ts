import { formatDay, parseDay } from '@carryover/engine';
import { runCommand, typed } from './command.ts';
import { list, madeFrom } from './markdown.ts';
import { type PrintedSeason, printedSeasons } from './seasons.ts';

export const seasonsFolder = 'docs/seasons';

const dayBefore = (args: readonly string[]): string =>
  formatDay(parseDay(args[args.indexOf('--start') + 1]!)! - 1);

const pageOf = async ({ title, about, args, id }: PrintedSeason, root: string): Promise<string> => {
  const today = dayBefore(args);
  const argv = ['plan', ...args, '--today', today, '--format', 'md'];
  const { out, beside } = await runCommand(argv, { cwd: root, today, columns: 100 });
  const notes = beside.split('\n').filter((line) => line !== '');
  const assumed = notes.map((line) => line.replace(/^carryover: /, ''));
  return (
    `${madeFrom('tools/docs/seasons.ts')}# ${title}\n\n${about} A coach's remarks: [critique](critiques/${id}.md).\n\n` +
    `    ${typed(['npx', 'carryover', ...argv])}\n\n` +
    (assumed.length === 0 ? '' : `What the command takes for granted:\n\n${list(assumed)}\n`) +
    `What it prints:\n\n---\n\n${out.replaceAll(/^#/gm, '##').trimEnd()}\n`
  );
};

const indexPage = (): string =>
  `${madeFrom('tools/docs/seasons.ts')}# Seasons, printed whole\n\n` +
  'What the planner says to ten runners, from the first day to the last, just as the command prints it. Beside each stands ' +
  'what a strength coach of runners says to it, line by line.\n\n' +
  list(
    printedSeasons.map(
      ({ id, title, about }) => `[${title}](${id}.md): ${about} [Critique](critiques/${id}.md)`,
    ),
  );

/** The pages of the printed seasons, by their path. */
export const seasonPages = async (root: string): Promise<readonly (readonly [string, string])[]> => {
  const pages: (readonly [string, string])[] = [[`${seasonsFolder}/README.md`, indexPage()]];
  for (const season of printedSeasons)
    pages.push([`${seasonsFolder}/${season.id}.md`, await pageOf(season, root)]);
  return pages;
};
