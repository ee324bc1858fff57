import { parseDay } from '@carryover/engine';
import type { ReadOptions } from '@carryover/formats';
import { useState } from 'preact/hooks';
import { dayOf, fullDay } from '../../language/dates.ts';
import type { FilePreview, FileQuestion, UnreadFile } from '../../reader/preview.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

const Skipped = ({ file }: { file: FilePreview }) => (
  <details class="import-skipped">
    <summary>{words.skipped(file.skippedCount)}</summary>
    <ul>
      {file.skipped.map(({ reason, value, ...where }, index) => (
        <li key={index}>
          <strong>{words.place(where)}</strong>: {reason}
          {value !== undefined && <code>{value}</code>}
        </li>
      ))}
    </ul>
    {file.skippedCount > file.skipped.length && (
      <p>{words.moreSkipped(file.skippedCount - file.skipped.length)}</p>
    )}
  </details>
);

const Counted = ({ count, says }: { count: number; says: string }) => (
  <div class="import-count">
    <dt>{says}</dt>
    <dd class="number">{count}</dd>
  </div>
);

/** What was recognised in a file, what of it is new, and what was left out. */
export const FileCard = ({ file }: { file: FilePreview }) => (
  <li class="import-file">
    <h3>{file.file}</h3>
    <p class="small muted">{file.title}</p>
    <p>
      {!file.isJournal && words.holds(file)}
      {file.first !== undefined && file.last !== undefined && (
        <span class="muted">
          {' · '}
          {words.days(fullDay(dayOf(file.first)), fullDay(dayOf(file.last)))}
        </span>
      )}
    </p>
    <dl class="import-counts">
      <Counted count={file.fresh - file.changed} says={words.fresh} />
      <Counted count={file.changed} says={words.changed} />
      <Counted count={file.known} says={words.known} />
    </dl>
    {file.isJournal && <p class="small muted">{words.journalFile}</p>}
    {file.assumedZone !== undefined && <p class="small muted">{words.zone(file.assumedZone)}</p>}
    {file.notes.map((note) => (
      <p key={note} class="small muted">
        {note}
      </p>
    ))}
    {file.cutShort !== undefined && <Notice kind="warning">{file.cutShort}</Notice>}
    {file.skippedCount > 0 && <Skipped file={file} />}
  </li>
);

const unitAnswers = { unit: ['kg', 'lb'], 'distance-unit': ['km', 'mi'] } as const;

const Question = ({ asks, onAnswer }: { asks: FileQuestion; onAnswer: (told: ReadOptions) => void }) => {
  const [date, setDate] = useState('');
  const raceDay = parseDay(date);
  if (asks === 'race-day')
    return (
      <>
        <Field type="date" label={words.asks[asks]} value={date} onInput={setDate} />
        <Button disabled={raceDay === undefined} onClick={() => raceDay && onAnswer({ raceDay })}>
          {words.readAgain}
        </Button>
      </>
    );
  return (
    <>
      <p>{words.asks[asks]}</p>
      <ButtonRow>
        {unitAnswers[asks].map((unit) => (
          <Button
            key={unit}
            onClick={() =>
              onAnswer(asks === 'unit' ? { unit: unit as 'kg' } : { distanceUnit: unit as 'km' })
            }
          >
            {words.units[unit]}
          </Button>
        ))}
      </ButtonRow>
    </>
  );
};

/** A file that could not be read, and what is the matter with it; or what it leaves open. */
export const UnreadCard = ({
  file,
  onAnswer,
}: {
  file: UnreadFile;
  onAnswer: (told: ReadOptions) => void;
}) => (
  <li class="import-file">
    <h3>{file.file}</h3>
    <Notice kind={file.asks === undefined ? 'error' : 'note'}>
      {file.asks === undefined && <strong>{words.unreadable}</strong>}
      <p class="import-problem">{file.problem}</p>
      {file.asks !== undefined && <Question asks={file.asks} onAnswer={onAnswer} />}
    </Notice>
  </li>
);
