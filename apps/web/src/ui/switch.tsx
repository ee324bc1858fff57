import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './switch.css';

/** On or off, at once. A real check box: keyboards, screen readers and the phone's own tap know it. */
export const Switch = ({
  label,
  hint,
  checked,
  disabled,
  onChange,
}: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) => {
  const id = useId();
  return (
    <label class="switch">
      <span>
        {label}
        {hint !== undefined && (
          <span class="switch-hint small muted" id={id}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        aria-describedby={hint === undefined ? undefined : id}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
};
