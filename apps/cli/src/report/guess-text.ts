import type { NameCount } from '@carryover/engine';
import { guessExercises } from '@carryover/views';
import { plural } from './words.ts';

const listOf = (ids: readonly string[]): string =>
  ids.length > 1 ? `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}` : ids.join();

/** A name that means nothing yet, how much it was used, and what it may be. */
export const guessedText = ({ name, sets }: NameCount): string => {
  const ids = guessExercises(name).map(({ id }) => id);
  return `"${name}" (${plural(sets, 'set')})${ids.length === 0 ? '' : `: ${listOf(ids)}?`}`;
};

/** How to say what a name means, with the likeliest exercise where there is one. */
export const mapExample = ({ name }: NameCount): string =>
  `--map "${name}=${guessExercises(name)[0]?.id ?? 'ID'}"`;
