import { useId, useState } from 'preact/hooks';
import type { GivenFile } from '../../reader/sources-of.ts';
import { Button } from '../../ui/button.tsx';
import { words } from './words.ts';

const givenOf = (files: Iterable<File>): readonly GivenFile[] =>
  [...files].map((file) => ({ name: file.name, content: file }));

const PasteText = ({ onGive }: { onGive: (files: readonly GivenFile[]) => void }) => {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details class="import-paste">
      <summary>{words.paste}</summary>
      <div class="field">
        <label for={id}>{words.pasteLabel}</label>
        <textarea
          id={id}
          rows={6}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <Button
        disabled={text.trim() === ''}
        onClick={() => onGive([{ name: words.pastedName, content: new Blob([text]) }])}
      >
        {words.pasteRead}
      </Button>
    </details>
  );
};

/** Files by the system's own dialog, by drop, or as text; the dialog's field is the whole box. */
export const ChooseFiles = ({ onGive }: { onGive: (files: readonly GivenFile[]) => void }) => {
  const [over, setOver] = useState(false);
  return (
    <div class="import-choose">
      <label
        class="import-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onGive(givenOf(event.dataTransfer?.files ?? []));
        }}
      >
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            if (currentTarget.files?.length) onGive(givenOf(currentTarget.files));
          }}
        />
        <strong>{words.choose}</strong>
        <span class="muted">{words.drop}</span>
      </label>
      <p class="small muted">{words.reads}</p>
      <PasteText onGive={onGive} />
    </div>
  );
};
