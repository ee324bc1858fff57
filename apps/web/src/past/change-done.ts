import type { Draft } from '../data/draft.ts';
import { ask } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { tellUndoable } from '../data/undo.ts';
import type { QueryArgument } from '../thinker/queries/index.ts';

type Asked = QueryArgument<'set-change'>;

/** Changes one set of a session that was done, or takes it out; either can be taken back. */
export const changeSet = async (says: string, asked: Asked): Promise<void> => {
  const entries = await ask('set-change', asked);
  if (entries.length > 0)
    await tellUndoable(says, ...entries.map(({ kind, body }) => draftOf(kind, body) as Draft));
};

/** The session counts as never done, until that is taken back. */
export const deleteSession = async (says: string, id: string): Promise<void> => {
  const entries = await ask('session-deletion', id);
  if (entries.length > 0)
    await tellUndoable(says, ...entries.map(({ kind, body }) => draftOf(kind, body) as Draft));
};
