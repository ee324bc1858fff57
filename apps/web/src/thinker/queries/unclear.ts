import { exercises, type Run, runTypes, type Session, unknownTitlePatterns } from '@carryover/engine';
import { guessExercises } from '@carryover/views';
import type { ImportPreview } from '../../reader/preview.ts';
import type { Context } from '../context.ts';

/** Of all that the journal holds, what a person has to name; as a preview of files shows it for these. */
type Unclear = Pick<ImportPreview, 'names' | 'byKind' | 'titles' | 'exercises' | 'runTypes'>;

const isDoneRun = (session: Session): session is Run => session.kind === 'run' && session.status === 'done';

export const unclearQuery = (
  { state: { log, unknownNames, otherNames } }: Context,
  _: undefined,
): Unclear => {
  const guessed = ({ name, sets }: (typeof unknownNames)[number]) => ({
    name,
    sets,
    guesses: guessExercises(name),
  });
  return {
    names: unknownNames.map(guessed),
    byKind: otherNames.map(guessed),
    titles: unknownTitlePatterns(log.sessions.filter(isDoneRun)),
    exercises: exercises.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    runTypes,
  };
};
