import { useRef, useState } from 'preact/hooks';
import { numberText } from '../../language/amounts.ts';

interface NumberFieldProps {
  /** For ears: what it is, of which set, in which unit. */
  readonly label: string;
  readonly value: number | undefined;
  readonly unit?: string;
  readonly most: number;
  readonly isWarmUp: boolean;
  /** A new number; undefined where it was emptied. */
  readonly onChange: (value: number | undefined) => void;
  /** What was typed and is no such number. */
  readonly onWrong: (typed: string) => void;
  readonly onFocus: () => void;
  readonly onEnter: () => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** As people type it, with a comma or a point; NaN where it is no number. */
const read = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : Number(typed.trim().replace(',', '.'));

const isFine = (value: number | undefined, most: number): boolean =>
  value === undefined || (value >= 0 && value <= most);

const stepOf: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** As wide as what stands in it: points and commas are half as wide as digits. */
const widthOf = (shown: string): string => {
  const digits = shown.replaceAll(/[.,]/g, '').length;
  return `${Math.max(1.2, digits + (shown.length - digits) / 2 + 0.15)}ch`;
};

/** A number that is edited where it stands: all of it selected at first, Enter or leaving it confirms, Escape does not. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, unit, most, isWarmUp, onChange, onWrong, onFocus, onEnter, onStep } = props;
  const [typed, setTyped] = useState<string>();
  // Enter confirms and moves the focus on, and losing it confirms too, before anything is drawn anew.
  const unconfirmed = useRef<string>(undefined);
  const type = (text: string | undefined): void => {
    unconfirmed.current = text;
    setTyped(text);
  };
  const shown = typed ?? (value === undefined ? '' : numberText(value));

  const confirm = (): void => {
    const { current: text } = unconfirmed;
    type(undefined);
    if (text === undefined) return;
    const next = read(text);
    if (!isFine(next, most)) onWrong(text);
    else if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      confirm();
      onEnter();
    } else if (event.key === 'Escape') type(undefined);
    else if (step !== undefined) {
      event.preventDefault();
      type(undefined);
      onStep(step);
    }
  };
  return (
    <span class={isWarmUp ? 'set-field set-field-warm-up' : 'set-field'}>
      <input
        class="number"
        type="text"
        inputMode="decimal"
        enterKeyHint="done"
        autoComplete="off"
        aria-label={label}
        placeholder="–"
        value={shown}
        style={{ inlineSize: widthOf(shown) }}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          onFocus();
        }}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={confirm}
        onKeyDown={onKeyDown}
      />
      {unit !== undefined && (
        <span class="set-unit" aria-hidden="true">
          {unit}
        </span>
      )}
    </span>
  );
};
