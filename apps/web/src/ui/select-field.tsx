import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** One of many, in the browser's own list; options may stand in groups under a heading. */
export const SelectField = ({
  label,
  value,
  options = [],
  groups = [],
  onChange,
}: {
  label: ComponentChildren;
  value: string;
  options?: readonly SelectOption[];
  groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  onChange: (value: string) => void;
}) => {
  const id = useId();
  const optionOf = (option: SelectOption) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(optionOf)}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionOf)}
            </optgroup>
          ))}
      </select>
    </div>
  );
};
