import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, typed } from './command.ts';

const words = [
  'plan',
  'examples/runner-26-weeks.week',
  ...['--race', '2027-03-07:half', '--experience', 'intermediate'],
  ...['--equipment', 'barbell plates:20,10,5,2.5,1.25 dumbbells:2-24/2'],
  ...['--template', 'Tue am intervals 1h; Wed am easy 50m; Thu pm threshold 50m; Sun am long 1h40m'],
  ...['--today', '2026-11-09'],
];

/** What the command prints in a terminal of 80 characters, on a day that never changes. */
const printed = async (argv: readonly string[], cwd: string): Promise<string> =>
  (await runCommand(argv, { cwd, today: '2026-11-09', columns: 80 })).out;

/** Up to the head of the second week. */
const firstWeek = (plan: string): string => {
  const second = plan.search(/\n\d+ \w{3} .* week 2 of /);
  return plan.slice(0, second).trimEnd();
};

/** Parts that begin with a line of their own, without the lines above the first. */
const partsOf = (text: string, start: RegExp): readonly string[] => text.split(start).slice(1);

/** Why an exercise has its load, and of the sources those that are named there. */
const loadReasons = (why: string, exercise: string): string => {
  const sections = why.split(/\n(?=\S)/);
  const section = sections.find((each) => each.split('\n')[0]?.endsWith(`, ${exercise}`)) ?? '';
  const reasons = partsOf(section.trimEnd(), /\n(?= {3}\w)/).filter((each) => /^ {3}load /.test(each));
  const named = new Set(reasons.join('').match(/\[\d+\]/g));
  const sources = partsOf(sections.at(-1)?.trimEnd() ?? '', /\n(?= {2}\[)/);
  const used = sources.filter((each) => named.has(/\[\d+\]/.exec(each)?.[0] ?? ''));
  return [section.split('\n')[0], ...reasons, '', 'Sources', ...used].join('\n');
};

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

/** The README with what the commands really print between its marks. */
export const readmeWithSamples = async (root: string): Promise<string> => {
  const samples = new Map([
    ['plan', `${typed(['npx', 'carryover', ...words])}\n\n${firstWeek(await printed(words, root))}`],
    ['why', loadReasons(await printed([...words, '--why', '2026-11-10'], root), 'Back squat')],
  ]);
  return readFileSync(join(root, 'README.md'), 'utf8').replaceAll(
    /(<!-- sample (\w+), made by npm run docs -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) =>
      `${open}\n${indented(samples.get(name) ?? '')}\n\n${close}`,
  );
};
