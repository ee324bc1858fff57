import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './choices.css';

export interface Choice<Value> {
  readonly value: Value;
  readonly label: ComponentChildren;
}

/** One of a few, as radio buttons that look like chips: arrow keys move, one tap chooses. */
export const Choices = <Value extends string | number>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  legend: ComponentChildren;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
}) => {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="choices-row">
        {choices.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Any of a few, as check boxes that look like chips. */
export const ManyChoices = <Value extends string | number>({
  legend,
  choices,
  chosen,
  onChange,
}: {
  legend: ComponentChildren;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: readonly Value[]) => void;
}) => (
  <fieldset class="choices">
    <legend>{legend}</legend>
    <div class="choices-row">
      {choices.map(({ value, label }) => (
        <label class="choice" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
