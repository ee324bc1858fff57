import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

export interface FieldProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  /** A unit behind the field; say it in the label too. */
  readonly suffix?: string;
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'password';
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly enterKeyHint?: 'done' | 'next' | 'search';
  readonly autoComplete?: 'off' | 'username' | 'current-password' | 'new-password';
}

/** A labelled field, with what is wrong about it said where a screen reader finds it. */
export const Field = ({ label, hint, error, suffix, value, onInput, type = 'text', ...more }: FieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <input
          {...more}
          // Which of these it is changes nothing about its other attributes.
          type={type as 'text'}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          id={id}
          aria-invalid={error !== undefined}
          aria-describedby={hint === undefined && error === undefined ? undefined : `${id}-says`}
        />
        {suffix !== undefined && <span aria-hidden="true">{suffix}</span>}
      </div>
      {(error !== undefined || hint !== undefined) && (
        <p id={`${id}-says`} class={error === undefined ? 'small muted' : 'small field-error'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
};
