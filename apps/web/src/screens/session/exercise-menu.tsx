import { useState } from 'preact/hooks';
import { changeSession, type KeptSession } from '../../gym/kept-session.ts';
import { noteExercise } from '../../gym/log-set.ts';
import type { SessionChange } from '../../gym/open-session.ts';
import { preferExercise } from '../../gym/prefer-exercise.ts';
import type { SessionExercise, SessionView } from '../../gym/session-view.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { canRemove } from './look-up.ts';
import { NoteDialog } from './note-dialog.tsx';
import { PainDialog } from './pain-dialog.tsx';
import { SwapDialog } from './swap-dialog.tsx';
import { words } from './words.ts';

/** Changes what is planned in places of the session. */
export const changePlaces = (session: KeptSession, ...changes: readonly SessionChange[]): void =>
  void changeSession(session.id, (now) => ({ ...now, changes: [...now.changes, ...changes] }));

interface MenuProps {
  readonly session: KeptSession;
  readonly view: SessionView;
  readonly exercise: SessionExercise;
  /** Keeps it on the screen. */
  readonly onStay: () => void;
}

/** Exercises of which a set is still to be done. */
const toDo = ({ exercises }: SessionView): readonly SessionExercise[] =>
  exercises.filter(({ isSkipped, rows }) => !isSkipped && rows.some(({ done }) => done === undefined));

/** What else can be done about an exercise than to do it. */
export const ExerciseMenu = ({ session, view, exercise, onStay }: MenuProps) => {
  const [dialog, setDialog] = useState<'note' | 'swap' | 'pain'>();
  const close = (): void => setDialog(undefined);
  const { place, name } = exercise;
  const change = (...kinds: readonly ('add-set' | 'remove-set' | 'skip')[]): void =>
    changePlaces(session, ...kinds.map((kind) => ({ kind, place })));
  const swap = async (other: string, inPlaceOf: string | undefined): Promise<void> => {
    close();
    onStay();
    await preferExercise(session, place, other, inPlaceOf);
    changePlaces(session, { kind: 'swap', place, exercise: other });
  };
  return (
    <>
      <ButtonRow>
        <Button onClick={() => setDialog('swap')}>{words.swap}</Button>
        <Button onClick={() => change('add-set')}>{words.addSet}</Button>
        {canRemove(session, exercise) && (
          <Button onClick={() => change('remove-set')}>{words.removeSet}</Button>
        )}
        <Button onClick={() => setDialog('note')}>{words.note}</Button>
        <Button onClick={() => change('skip')}>{words.skip}</Button>
        <Button onClick={() => setDialog('pain')}>{words.pain}</Button>
      </ButtonRow>
      {dialog === 'swap' && (
        <SwapDialog session={session} exercise={exercise} onChoose={swap} onClose={close} />
      )}
      {dialog === 'pain' && (
        <PainDialog
          exercises={toDo(view)}
          onSkip={(places) => {
            close();
            changePlaces(session, ...places.map((each) => ({ kind: 'skip' as const, place: each })));
          }}
          onClose={close}
        />
      )}
      {dialog === 'note' && (
        <NoteDialog
          name={name}
          note={session.notes[place] ?? ''}
          onSave={(note) => {
            close();
            void noteExercise(session, exercise, note);
          }}
          onClose={close}
        />
      )}
    </>
  );
};
