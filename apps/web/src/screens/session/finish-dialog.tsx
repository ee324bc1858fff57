import { useState } from 'preact/hooks';
import type { SessionView } from '../../gym/session-view.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from './words.ts';

const choices = Array.from({ length: 10 }, (_, index) => ({ value: index + 1, label: `${index + 1}` }));

/** Ends the session: one tap, two with how hard it was. */
export const FinishDialog = ({
  view: { exercises, setsDone },
  onFinish,
  onClose,
}: {
  view: SessionView;
  onFinish: (sessionRpe: number | undefined) => void;
  onClose: () => void;
}) => {
  const [rpe, setRpe] = useState<number>();
  const rows = exercises.filter(({ isSkipped }) => !isSkipped).flatMap((each) => each.rows);
  const open = rows.filter(({ role, done }) => role === 'work' && done === undefined).length;
  return (
    <Dialog title={words.finishTitle} onClose={onClose}>
      <p>{setsDone === 0 ? words.finishEmpty : words.finishSets(setsDone)}</p>
      {open > 0 && setsDone > 0 && <p class="muted">{words.finishOpen(open)}</p>}
      {setsDone > 0 && <Choices legend={words.rpe} choices={choices} chosen={rpe} onChoose={setRpe} />}
      <ButtonRow>
        <Button main onClick={() => onFinish(rpe)}>
          {words.finish}
        </Button>
        <Button onClick={onClose}>{words.keepOn}</Button>
      </ButtonRow>
    </Dialog>
  );
};
