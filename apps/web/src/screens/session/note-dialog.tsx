import { useId, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from './words.ts';

export const NoteDialog = ({
  name,
  note,
  onSave,
  onClose,
}: {
  name: string;
  note: string;
  onSave: (note: string) => void;
  onClose: () => void;
}) => {
  const [text, setText] = useState(note);
  const id = useId();
  return (
    <Dialog title={words.noteTitle(name)} onClose={onClose}>
      <div class="field">
        <label for={id}>{words.noteLabel}</label>
        <textarea
          id={id}
          rows={4}
          maxLength={20_000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <ButtonRow>
        <Button main onClick={() => onSave(text.trim())}>
          {words.save}
        </Button>
      </ButtonRow>
    </Dialog>
  );
};
