import type { Draft } from './draft.ts';
import { ask } from './journal.ts';
import { draftOf } from './new-draft.ts';
import { tellUndoable } from './undo.ts';

/** Makes the plan as it stands now the athlete's own, with the way back offered. */
export const takePlan = async (says: string): Promise<void> => {
  const body = await ask('plan-to-accept', undefined);
  await tellUndoable(says, draftOf('plan-accepted', body) as Draft);
};
