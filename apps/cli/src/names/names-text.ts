import { exerciseById, type NameCount } from '@carryover/engine';
import { guessExercises } from '@carryover/views';
import { mapExample } from '../report/guess-text.ts';
import { plural } from '../report/words.ts';
import type { Page } from '../terminal/page.ts';

/** What logged names mean, and what nobody said yet. */
export interface Names {
  /** The most used first, as all lists of names. */
  readonly unknown: readonly NameCount[];
  /** Names whose kind of movement is clear, though the catalogue has no such exercise. */
  readonly byKind: readonly NameCount[];
  readonly mapping: ReadonlyMap<string, string>;
}

const nameText = ({ name, sets }: NameCount, page: Page): string => {
  const guesses = guessExercises(name);
  return [
    page.wrap(`"${name}"  ${plural(sets, 'set')}`, '  '),
    ...guesses.map(({ id, name: own }) => page.wrap(`${id}  ${own}`, '      ')),
    guesses.length === 0 ? page.wrap('no guess: carryover exercises WORD looks for one', '      ') : '',
  ].join('');
};

const listText = (heading: string, names: readonly NameCount[], page: Page): string =>
  names.length === 0 ? '' : page.heading(heading) + names.map((each) => nameText(each, page)).join('');

const mappingText = (mapping: Names['mapping'], page: Page): string =>
  mapping.size === 0
    ? ''
    : page.heading('What you said') +
      [...mapping].map(([name, id]) => page.wrap(`"${name}" is ${id}`, '  ')).join('');

export const namesText = ({ unknown, byKind, mapping }: Names, page: Page): string => {
  const [first] = [...unknown, ...byKind];
  return [
    unknown.length === 0 ? page.wrap('Every logged name means an exercise, or at least a movement.') : '',
    listText('Names that mean nothing yet', unknown, page),
    listText('Names of which only the movement is known', byKind, page),
    mappingText(mapping, page),
    first === undefined ? '' : `\n${page.wrap(`Say it as in carryover names ${mapExample(first)}.`)}`,
  ].join('');
};

export const namesJson = ({ unknown, byKind, mapping }: Names): string => {
  const guessed = ({ name, sets }: NameCount) => ({ name, sets, guesses: guessExercises(name) });
  return `${JSON.stringify({ unknown: unknown.map(guessed), byKind: byKind.map(guessed), exercises: Object.fromEntries(mapping) }, null, 2)}\n`;
};

/** A configuration with nothing but what names mean; ids that this catalogue has not got stay out. */
export const mappingFile = (mapping: Names['mapping']): string => {
  const known = [...mapping].filter(([, id]) => exerciseById(id));
  return `${JSON.stringify({ exercises: Object.fromEntries(known) }, null, 2)}\n`;
};
