import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Spot } from '../../gym/log-set.ts';
import type { SetNumbers } from '../../gym/session-view.ts';
import { kgOf, loadText, loadUnit, loadValue, numberText } from '../../language/amounts.ts';
import type { Edit } from './edits.ts';
import { NumberField } from './number-field.tsx';
import { setName, spokenSet, workNumber } from './set-names.ts';
import { stepAmount, stepLoad } from './steps.ts';
import { words } from './words.ts';
import './set-row.css';

interface SetRowProps {
  readonly spot: Spot;
  readonly numbers: SetNumbers;
  /** What to put on the bar. */
  readonly stack: ComponentChildren;
  readonly isNext: boolean;
  readonly onTick: (isDone: boolean) => void;
  readonly onEdit: (change: Edit) => void;
  /** Of a timed set that is not done. */
  readonly onHold: () => void;
}

type Field = 'load' | 'amount';

const mostLoad = 1000;
const most = { reps: 1000, seconds: 86_400 } as const;

/** How a tick is found to be given the focus. */
export const tickId = (place: number, row: number): string => `tick-${place}-${row}`;

const focusTick = (id: string): void => document.getElementById(id)?.focus();

/** Taps on these keep the focus, and with it a phone's keyboard, where it is. */
const keepFocus = (event: Event): void => event.preventDefault();

const Steppers = ({
  less,
  more,
  onStep,
}: {
  less: string;
  more: string;
  onStep: (direction: 1 | -1) => void;
}) => (
  <div class="set-steppers">
    {([-1, 1] as const).map((direction) => (
      <button
        key={direction}
        type="button"
        class="button"
        // Arrow keys in the field do the same.
        tabIndex={-1}
        aria-label={direction === 1 ? words.more(more) : words.less(less)}
        onPointerDown={keepFocus}
        onMouseDown={keepFocus}
        onClick={() => onStep(direction)}
      >
        <span aria-hidden="true">{direction === 1 ? `+ ${more}` : `− ${less}`}</span>
      </button>
    ))}
  </div>
);

const Effort = ({
  spot: { row, exercise },
  onHold,
  name,
}: Pick<SetRowProps, 'spot' | 'onHold'> & { name: string }) => {
  if (row.done?.rir !== undefined) return <span class="set-effort">{words.rir(row.done.rir)}</span>;
  if (exercise.timed && row.done === undefined)
    return (
      <button
        type="button"
        class="button set-start"
        aria-label={words.startHold(name, exercise.name)}
        onClick={onHold}
      >
        {words.start}
      </button>
    );
  return <span class="set-effort muted">{row.aim.rir === undefined ? '' : words.aim(row.aim.rir)}</span>;
};

/** One set: what to do, in fields that can be changed where they stand, and a tick that logs it so. */
export const SetRow = ({ spot, numbers, stack, isNext, onTick, onEdit, onHold }: SetRowProps) => {
  const { exercise, index, row } = spot;
  const [editing, setEditing] = useState<Field>();
  const [wrong, setWrong] = useState<string>();
  const isDone = row.done !== undefined;
  const isWarmUp = row.role === 'warmup';
  const name = setName(exercise, index);
  const id = tickId(exercise.place, index);
  const unit = exercise.timed ? 'seconds' : 'reps';
  const amount = numbers[unit];
  const hasLoad = numbers.loadKg !== undefined || exercise.makeableKg !== undefined;

  const change = (changed: Edit): void => {
    setWrong(undefined);
    onEdit(changed);
  };
  const load = (direction: 1 | -1): number => stepLoad(numbers.loadKg, direction, exercise.makeableKg);
  const reps = (direction: 1 | -1): number => stepAmount(amount, direction, exercise.timed);
  const step = (field: Field, direction: 1 | -1): void =>
    change(field === 'load' ? { loadKg: load(direction) } : { [unit]: reps(direction) });
  const says = (field: Field, direction: 1 | -1): string =>
    field === 'load' ? loadText(load(direction)) : numberText(reps(direction));
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) setEditing(undefined);
  };
  const field = (of: Field) => ({
    isWarmUp,
    onFocus: () => setEditing(of),
    onEnter: () => focusTick(id),
    onStep: (direction: 1 | -1) => step(of, direction),
    onWrong: (typed: string) => setWrong(words.notANumber(typed, of === 'load' ? mostLoad : most[unit])),
  });

  return (
    <li class={isWarmUp ? 'set set-warm-up' : 'set'} onFocusOut={leave}>
      <div class={hasLoad ? 'set-line' : 'set-line set-line-own-weight'}>
        <span class="set-index muted" aria-hidden="true">
          {isWarmUp ? words.warmUpNumber : workNumber(exercise, index)}
        </span>
        {hasLoad && (
          <>
            <NumberField
              {...field('load')}
              label={words.loadField(name, exercise.name, loadUnit.value)}
              value={numbers.loadKg === undefined ? undefined : loadValue(numbers.loadKg)}
              unit={loadUnit.value}
              most={mostLoad}
              onChange={(value) => change({ loadKg: value === undefined ? undefined : kgOf(value) })}
            />
            <span class="set-times muted" aria-hidden="true">
              {words.timesSign}
            </span>
          </>
        )}
        <NumberField
          {...field('amount')}
          label={(exercise.timed ? words.secondsField : words.repsField)(name, exercise.name)}
          value={amount}
          {...(exercise.timed ? { unit: words.secondsUnit } : {})}
          most={most[unit]}
          onChange={(value) => change({ [unit]: value })}
        />
        <Effort spot={spot} onHold={onHold} name={name} />
        <input
          {...{ switch: true }}
          id={id}
          type="checkbox"
          class={isNext ? 'set-tick set-tick-next' : 'set-tick'}
          aria-label={spokenSet(exercise, index, numbers, isDone)}
          checked={isDone}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        {stack}
      </div>
      {editing !== undefined && (
        <Steppers
          less={says(editing, -1)}
          more={says(editing, 1)}
          onStep={(direction) => step(editing, direction)}
        />
      )}
      {wrong !== undefined && (
        <p class="small field-error" role="alert">
          {wrong}
        </p>
      )}
    </li>
  );
};
