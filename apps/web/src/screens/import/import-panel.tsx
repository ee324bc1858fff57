import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../reader/preview.ts';
import type { ReadProgress } from '../../reader/reader-worker.ts';
import type { Imported } from '../../reader/record.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { answersOf } from './answers-of.ts';
import { ChooseFiles } from './choose-files.tsx';
import { FileCard, UnreadCard } from './file-card.tsx';
import { type Answers, UnclearNames, UnclearTitles } from './unclear.tsx';
import type { Importing } from './use-import.ts';
import { words } from './words.ts';
import './import.css';

const progressText = (progress: ReadProgress | undefined): string => {
  if (progress === undefined) return words.opening;
  if (progress.step === 'comparing') return words.comparing;
  return words.readingFile(progress);
};

const Preview = ({ preview, importing }: { preview: ImportPreview; importing: Importing }) => {
  const [names, setNames] = useState<Answers>(new Map());
  const [titles, setTitles] = useState<Answers>(new Map());
  const answers = answersOf(names, titles);
  const onName = (name: string, exercise: string) => setNames(new Map([...names, [name, exercise]]));
  const isNew = preview.entries > 0;
  const isRead = preview.files.length > 0;
  return (
    <>
      <h2>{words.read}</h2>
      <ul class="import-files">
        {preview.unread.map((file, index) => (
          <UnreadCard key={index} file={file} onAnswer={importing.answer} />
        ))}
        {preview.files.map((file, index) => (
          <FileCard key={index} file={file} />
        ))}
      </ul>
      {preview.duplicates > 0 && <p class="muted">{words.duplicates(preview.duplicates)}</p>}
      {isRead && !isNew && <Notice kind="ok">{words.nothingNew}</Notice>}
      <UnclearNames
        title={words.names}
        lead={words.namesLead}
        names={preview.names}
        exercises={preview.exercises}
        answers={names}
        onAnswer={onName}
      />
      <UnclearNames
        title={words.byKind}
        lead={words.byKindLead}
        names={preview.byKind}
        exercises={preview.exercises}
        answers={names}
        onAnswer={onName}
      />
      <UnclearTitles
        preview={preview}
        answers={titles}
        onAnswer={(pattern, type) => setTitles(new Map([...titles, [pattern, type]]))}
      />
      <div class="import-act">
        {(isNew || answers.length > 0) && (
          <Button main onClick={() => importing.record(preview, answers)}>
            {isNew ? words.import(preview.sessions, preview.entries) : words.keepAnswers}
          </Button>
        )}
        <Button onClick={importing.again}>{isNew ? words.cancel : words.another}</Button>
      </div>
    </>
  );
};

const importedText = ({ sessions, entries }: Imported): string => {
  if (sessions > 0) return words.imported(sessions);
  return entries > 0 ? words.importedEntries(entries) : words.importedNone;
};

/** The way of files into the journal; what comes after it is the screen's. */
export const ImportPanel = ({ importing }: { importing: Importing }) => {
  const { state } = importing;
  switch (state.step) {
    case 'choose':
      return <ChooseFiles onGive={importing.give} />;
    case 'reading':
      return (
        <div class="import-progress">
          <p role="status">{progressText(state.progress)}</p>
          <progress aria-label={words.title} />
          <Button onClick={importing.cancel}>{words.cancel}</Button>
        </div>
      );
    case 'preview':
      return <Preview preview={state.preview} importing={importing} />;
    case 'recording':
      return (
        <div class="import-progress">
          <p role="status">{words.recording(state.done, state.of)}</p>
          <progress aria-label={words.title} value={state.done} max={Math.max(1, state.of)} />
          {state.canStop && <Button onClick={importing.cancel}>{words.cancel}</Button>}
        </div>
      );
    case 'done':
      return <Notice kind="ok">{importedText(state.imported)}</Notice>;
    case 'failed':
      return (
        <Notice kind="error">
          <p>{words.failed}</p>
          <p class="small muted">{state.message}</p>
          <ButtonRow>
            <Button onClick={importing.again}>{words.another}</Button>
          </ButtonRow>
        </Notice>
      );
  }
};
