import type { RunChangeAsked } from '@carryover/views';
import type { Draft } from '../../data/draft.ts';
import { ask } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { sessionWords } from '../../language/session-words.ts';
import type { RunSaid } from './run-form.tsx';

/** Tells a change of a run, and offers to take it back; false where the run cannot be changed. */
export const tellRunChange = async (says: string, run: string, asked: RunChangeAsked): Promise<boolean> => {
  const entries = await ask('run-change', { run, asked });
  if (entries.length === 0) return false;
  await tellUndoable(says, ...entries.map(({ kind, body }) => draftOf(kind, body) as Draft));
  return true;
};

export const tellNewRun = (says: string, { type, minutes, at, isDone }: RunSaid): Promise<void> =>
  tellUndoable(
    says,
    draftOf(isDone ? 'run-done' : 'run-planned', {
      at,
      type,
      typeConfidence: 1,
      typeEvidence: ['said by the athlete'],
      title: sessionWords.runs[type],
      ...(minutes === undefined ? {} : { durationMinutes: minutes }),
    }) as Draft,
  );
