import { type Exercise, exercises, matchExercise } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { plural } from '../report/words.ts';
import { lookOf } from '../terminal/abilities.ts';
import { type Page, pageFor } from '../terminal/page.ts';
import { asciiText } from '../terminal/safe-text.ts';
import { styleFor } from '../terminal/style.ts';
import type { Command } from './command.ts';
import { oneOf, parseOptions } from './parse-options.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each word asked for begins a word of the id, the name or an alias. */
const answersTo = ({ id, name, aliases }: Exercise, asked: readonly string[]): boolean =>
  [id, name, ...aliases].some((each) => {
    const own = wordsOf(each);
    return asked.every((word) => own.some((known) => known.startsWith(word)));
  });

/** What a name as another app writes it means comes first, then all that answer to its words. */
const foundBy = (text: string): readonly Exercise[] => {
  const asked = wordsOf(text);
  if (asked.length === 0) return exercises;
  const match = matchExercise(text);
  const meant = match.kind === 'exercise' ? [match.exercise] : [];
  return [...new Set([...meant, ...exercises.filter((each) => answersTo(each, asked))])];
};

const exerciseText = ({ id, name, pattern, equipment }: Exercise, page: Page): string =>
  `  ${page.style.strong(id)}\n` + page.wrap([name, pattern, equipment.join(', ')].join(' · '), '      ');

/** The one that is meant, where there is no doubt: the only one, or the one of just this name. */
const theOne = (text: string, found: readonly Exercise[]): Exercise | undefined => {
  if (found.length === 1) return found[0];
  const asked = wordsOf(text).join(' ');
  return found.find(({ id, name }) => [id, name].some((each) => wordsOf(each).join(' ') === asked));
};

/** How it is done. */
const howText = ({ id, cues, advanceIf }: Exercise, page: Page): string =>
  [
    '\n',
    ...cues.map((cue) => page.wrap(cue, '  - ')),
    advanceIf === undefined ? '' : page.wrap(`Go up when: ${advanceIf}`, '  '),
    page.wrap(`More in docs/exercises/${id}.md.`, '  '),
    '\n',
  ].join('');

const command: Command = {
  name: 'exercises',
  summary: 'List the exercises and their ids; of one, how it is done',
  usage: '[WORDS…] [options]',
  options: [{ flag: '--format FORMAT', says: 'full (default) or json' }],
  examples: [
    'carryover exercises split squat',
    'carryover exercises "Squat (Barbell)"',
    'carryover exercises --format json',
  ],
  run: async (args, io) => {
    const { values, positionals } = parseOptions('exercises', args, {
      format: { type: 'string', default: 'full' },
    });
    const format = oneOf('--format', values.format, ['full', 'json']);
    const text = positionals.join(' ');
    const found = foundBy(text);
    if (found.length === 0)
      throw new UsageError(
        `No exercise answers to "${text}". Try one word of it, such as squat; carryover exercises lists them all.`,
      );
    if (format === 'json') {
      const rows = found.map(({ id, name, aliases, pattern, equipment }) => ({
        id,
        name,
        aliases,
        pattern,
        equipment,
      }));
      io.out(`${JSON.stringify(rows, null, 2)}\n`);
      return 0;
    }
    const look = lookOf(io);
    const page = pageFor(styleFor(look), io.columns);
    const use = `Write the id in a .week file, or as in --map "Name=${found[0]!.id}".`;
    const one = theOne(text, found);
    const others = found.filter((each) => each !== one);
    const all = [
      one ? exerciseText(one, page) + howText(one, page) : '',
      ...others.map((each) => exerciseText(each, page)),
      one && others.length === 0 ? '' : '\n',
      page.wrap(`${plural(found.length, 'exercise')}. ${use}`),
    ].join('');
    io.out(look.ascii ? asciiText(all) : all);
    return 0;
  },
};

export default command;
