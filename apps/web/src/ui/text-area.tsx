import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** A labelled field of several lines, for the words of the notation. */
export const TextArea = ({
  label,
  hint,
  value,
  rows = 4,
  onInput,
}: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: string;
  rows?: number;
  onInput: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={hint === undefined ? undefined : `${id}-says`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-says`} class="small muted">
          {hint}
        </p>
      )}
    </div>
  );
};
