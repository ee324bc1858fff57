import type { Day, Moment, RunType } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { sessionWords } from '../../language/session-words.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { words } from './words.ts';

/** What somebody says of a run. */
export interface RunSaid {
  readonly type: RunType;
  readonly minutes?: number;
  readonly at: Moment;
  readonly isDone: boolean;
}

const offered = [
  'easy',
  'long',
  'threshold',
  'intervals',
  'hills',
  'steady',
  'recovery',
  'long-quality',
] as const satisfies readonly RunType[];

const mostMinutes = 24 * 60;

const minutesOf = (text: string): number | 'none' | 'wrong' => {
  if (text.trim() === '') return 'none';
  const minutes = Number(text.replace(',', '.'));
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes ? minutes : 'wrong';
};

const clockOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

export interface RunFormProps {
  readonly day: Day;
  readonly type?: RunType | undefined;
  readonly minutes?: number | undefined;
  readonly half?: 'am' | 'pm' | undefined;
  readonly time?: string | undefined;
  /** Asked only where the run can be either. */
  readonly asksDone: boolean;
  readonly onSave: (said: RunSaid) => void;
}

/** Type, length and time of a run. */
export const RunForm = ({ day, asksDone, onSave, ...known }: RunFormProps) => {
  const [type, setType] = useState<RunType>(known.type ?? 'easy');
  const [minutes, setMinutes] = useState(
    known.minutes === undefined ? '' : String(Math.round(known.minutes)),
  );
  const [half, setHalf] = useState<'am' | 'pm'>(known.half ?? 'am');
  const [time, setTime] = useState(known.time ?? '');
  const [isDone, setIsDone] = useState<'yes' | 'no'>('no');
  const read = minutesOf(minutes);
  const save = (): void => {
    if (read === 'wrong') return;
    const minuteOfDay = clockOf(time);
    const at: Moment = { day, ...(minuteOfDay === undefined ? { half } : { minuteOfDay }) };
    onSave({ type, at, isDone: isDone === 'yes', ...(read === 'none' ? {} : { minutes: read }) });
  };
  const types: readonly RunType[] =
    known.type && !offered.some((each) => each === known.type) ? [known.type, ...offered] : offered;
  return (
    <form
      class="run-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Choices
        legend={words.type}
        choices={types.map((value) => ({ value, label: sessionWords.runs[value] }))}
        chosen={type}
        onChoose={setType}
      />
      <Field
        label={words.minutes}
        value={minutes}
        onInput={setMinutes}
        inputMode="numeric"
        enterKeyHint="done"
        autoComplete="off"
        error={read === 'wrong' ? words.badMinutes : undefined}
      />
      <Choices
        legend={words.when}
        choices={(['am', 'pm'] as const).map((value) => ({ value, label: words.halves[value] }))}
        chosen={half}
        onChoose={(value) => {
          setHalf(value);
          setTime('');
        }}
      />
      <Field label={words.clock} type="time" value={time} onInput={setTime} />
      {asksDone && (
        <Choices
          legend={words.alreadyDone}
          choices={[
            { value: 'no' as const, label: words.notYet },
            { value: 'yes' as const, label: words.yesDone },
          ]}
          chosen={isDone}
          onChoose={setIsDone}
        />
      )}
      <ButtonRow>
        <Button main onClick={save} disabled={read === 'wrong'}>
          {words.save}
        </Button>
      </ButtonRow>
    </form>
  );
};
