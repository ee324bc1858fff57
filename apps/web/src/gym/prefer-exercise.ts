import { tell } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { changeSession, type KeptSession } from './kept-session.ts';

/**
 * Says that an exercise is to be planned in the place of another from now on. Any other choice for the same place takes
 * back what this session said of it before.
 */
export const preferExercise = async (
  session: KeptSession,
  place: number,
  exerciseId: string,
  inPlaceOf: string | undefined,
): Promise<void> => {
  const before = session.preferences?.[place];
  const preference =
    inPlaceOf === undefined ? undefined : draftOf('exercise-preference', { exerciseId, inPlaceOf });
  const drafts = [
    ...(before === undefined ? [] : [draftOf('withdrawal', { target: before })]),
    ...(preference === undefined ? [] : [preference]),
  ];
  if (drafts.length === 0) return;
  await tell(...drafts);
  await changeSession(session.id, (now) => {
    const { [place]: _, ...others } = now.preferences ?? {};
    const preferences = preference === undefined ? others : { ...others, [place]: preference.id };
    return { ...now, preferences };
  });
};
