import { camelCase, insertBefore, type Scaffold, sentenceCase } from './scaffold.ts';

const folder = 'packages/engine/src/rules';

const rule = (id: string): string => `import { defineRule } from '../rule.ts';
import { eachLiftingWeek } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

export default defineRule({
  id: '${id}',
  family: 'dose',
  level: 'prefer',
  statement: 'Lift at most {mostSessions} times a week.',
  why: '${sentenceCase(id)}: say in a sentence or two what goes wrong.',
  message: '{sessions} strength sessions in a week',
  remedy: 'Keep the {mostSessions} that matter most.',
  sources: [cite('ours', 'At most 4 sessions a week.')],
  params: {
    mostSessions: { is: 'Most strength sessions in a week', unit: 'sessions', default: 4, min: 1, max: 7 },
  },
  over: eachLiftingWeek(),
  check: ({ week }, { mostSessions }) => ({
    excess: Math.max(0, 1 - mostSessions / week.lifts.length),
    facts: { sessions: week.lifts.length },
    sessions: week.lifts.map(({ session }) => session),
  }),
});
`;

const week = (days: readonly string[]): string => days.map((day) => `\n      ${day}  lift full 40m`).join('');

const weekDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const examples = (id: string): string => `import { examplesFor } from '../example.ts';

export default examplesFor('${id}', {
  broken: {
    shows: 'a session every day',
    weeks: \`${week(weekDays)}\`,
    breaches: [{ excess: 0.429, facts: { sessions: 7, mostSessions: 4 } }],
  },
  justInside: {
    shows: 'four sessions',
    weeks: \`${week(weekDays.slice(0, 4))}\`,
  },
  justOutside: {
    shows: 'one session more',
    weeks: \`${week(weekDays.slice(0, 5))}\`,
    breaches: [{ excess: 0.2, facts: { sessions: 5 } }],
  },
  nearMiss: {
    shows: 'busy with runs, and two sessions',
    weeks: \`${week(weekDays.slice(0, 2))}
      Wed  run easy 45m
      Thu  run easy 45m
      Fri  run easy 45m\`,
  },
  unseen: {
    shows: 'a log of runs only',
    weeks: \`
      Mon  run easy 45m\`,
    without: 'lifts',
    missing: 'lifts',
  },
});
`;

export const newRule: Scaffold = {
  kind: 'rule',
  folder,
  make: (id, read) => {
    const name = camelCase(id);
    const rules = read(`${folder}/index.ts`);
    const listed = insertBefore(rules, /(?<=readonly Rule\[\] = \[[^\]]*)\]/, `  ${name},\n`);
    const list = read(`${folder}/examples.ts`);
    const examplesLine = `  '${id}': () => import('./${id}.examples.ts'),\n`;
    return new Map([
      [`${folder}/${id}.ts`, rule(id)],
      [`${folder}/${id}.examples.ts`, examples(id)],
      [
        `${folder}/index.ts`,
        insertBefore(listed, /(?=\n\/\*\* One line a rule)/, `import ${name} from './${id}.ts';\n`),
      ],
      [`${folder}/examples.ts`, insertBefore(list, /^\};$/m, examplesLine)],
    ]);
  },
  next: (id) => [
    `Write the examples first: ${folder}/${id}.examples.ts. They are the tests and the page of the rule.`,
    `Then the rule: ${folder}/${id}.ts. What stands there works, and is only an example.`,
    `Move its line in ${folder}/index.ts to its family, and run \`npm test\`.`,
  ],
};
