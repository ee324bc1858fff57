import { formatDay } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { draftOf } from '../data/new-draft.ts';
import { today } from '../data/today.ts';
import { tellUndoable } from '../data/undo.ts';
import { useAnswer } from '../data/use-answer.ts';
import { dayOf } from '../language/dates.ts';
import type { QueryResult } from '../thinker/queries/index.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { words } from './words.ts';

type Read = QueryResult<'read-past'>;

const Places = ({ places }: { places: Read['problems'] }) => (
  <ul>
    {places.map(({ line, column, token, says }) => (
      <li key={`${line} ${column} ${says}`}>
        {token !== '' && <span class="muted">{words.place(line, column)} </span>}
        {says}
      </li>
    ))}
  </ul>
);

const Echo = ({ read, text }: { read: Read | undefined; text: string }) => {
  if (read === undefined || text.trim() === '') return null;
  return (
    <div aria-live="polite">
      {read.problems.length > 0 ? (
        <Notice kind="warning">
          <Places places={read.problems} />
        </Notice>
      ) : (
        <Notice kind="ok">
          <p>{words.understood}</p>
          <ul>
            {read.understood.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Notice>
      )}
      {read.doubts.length > 0 && (
        <Notice>
          <p>{words.doubts}</p>
          <Places places={read.doubts} />
        </Notice>
      )}
    </div>
  );
};

const PastDialog = ({ beginning, onClose }: { beginning: string; onClose: () => void }) => {
  const [date, setDate] = useState(formatDay(today.peek()));
  const [text, setText] = useState(beginning);
  const isDate = date !== '';
  const read = useAnswer('read-past', { text, day: isDate ? dayOf(date) : today.peek() }).value;
  const told = read?.told ?? [];
  const save = async (): Promise<void> => {
    await tellUndoable(words.saved(told.length), ...told.map(({ kind, body }) => draftOf(kind, body)));
    onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Field
        label={words.day}
        type="date"
        value={date}
        onInput={setDate}
        error={isDate ? undefined : words.badDay}
      />
      <TextArea label={words.what} hint={words.hint(words.example)} value={text} onInput={setText} />
      <Echo read={read} text={text} />
      <ButtonRow>
        <Button main disabled={!isDate || told.length === 0} onClick={save}>
          {words.save}
        </Button>
      </ButtonRow>
    </Dialog>
  );
};

/** Adds what was done and not logged, in a line of the notation; what cannot be read is named at its place. */
export const LogPast = ({ beginning = '' }: { beginning?: string }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      {isOpen && <PastDialog beginning={beginning} onClose={() => setOpen(false)} />}
    </>
  );
};
