import { signal } from '@preact/signals';
import type { Draft } from './draft.ts';
import { tell } from './journal.ts';
import { draftOf } from './new-draft.ts';

/** What was just done and can be taken back; the notice at the foot of the page shows it. */
export interface Undoable {
  readonly says: string;
  readonly undo: () => Promise<void>;
  /** What the button says where `Undo` tells too little. */
  readonly label?: string;
}

export const undoable = signal<Undoable | undefined>(undefined);

/** After so many other screens nobody looks for it there any more; the list of what was told has it still. Ours. */
const mostScreens = 3;
let passed = 0;

/** Another screen is gone to. */
export const passScreen = (): void => {
  passed += 1;
  if (passed > mostScreens) undoable.value = undefined;
};

/** Offers to take something back, until the next such thing or until it is dismissed. */
export const offerUndo = (says: string, undo: () => Promise<void>, label?: string): void => {
  passed = 0;
  undoable.value = { says, undo, ...(label === undefined ? {} : { label }) };
};

/** Keeps what was told and offers to withdraw all of it. */
export const tellUndoable = async (says: string, ...drafts: readonly Draft[]): Promise<void> => {
  await tell(...drafts);
  offerUndo(says, () => tell(...drafts.map(({ id }) => draftOf('withdrawal', { target: id }))));
};

/** Takes back what was told before; what was taken back can be brought back by the same way. */
export const withdrawUndoable = (says: string, ...targets: readonly string[]): Promise<void> =>
  tellUndoable(says, ...targets.map((target) => draftOf('withdrawal', { target })));
