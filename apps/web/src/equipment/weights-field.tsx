import { useState } from 'preact/hooks';
import { kgOf, loadUnit, loadValue } from '../language/amounts.ts';
import { Field } from '../ui/field.tsx';
import { readWeights, weightsText } from './weights-text.ts';
import { words } from './words.ts';

/** Kilograms within a gram of what was typed, so that pounds come back as they went. */
const typedOf = (weightsKg: readonly number[]): string => weightsText(weightsKg.map(loadValue));

/** A list of weights in the unit of this device; nothing typed is nothing told. */
export const WeightsField = ({
  label,
  weightsKg,
  onChange,
}: {
  label: string;
  weightsKg: readonly number[] | undefined;
  onChange: (weightsKg: readonly number[] | undefined) => void;
}) => {
  const [text, setText] = useState(() => typedOf(weightsKg ?? []));
  const read = readWeights(text);
  return (
    <Field
      label={label}
      value={text}
      suffix={loadUnit.value}
      hint={words.weightsHint}
      error={read === undefined ? words.weightsProblem : undefined}
      autoComplete="off"
      onInput={(typed) => {
        setText(typed);
        const weights = readWeights(typed);
        if (weights !== undefined) onChange(weights.length > 0 ? weights.map(kgOf) : undefined);
      }}
    />
  );
};

/** One weight in the unit of this device. */
export const WeightField = ({
  label,
  weightKg,
  onChange,
}: {
  label: string;
  weightKg: number | undefined;
  onChange: (weightKg: number | undefined) => void;
}) => {
  const [text, setText] = useState(() => (weightKg === undefined ? '' : String(loadValue(weightKg))));
  const weights = readWeights(text);
  const isRead = weights !== undefined && weights.length <= 1;
  return (
    <Field
      label={label}
      value={text}
      suffix={loadUnit.value}
      inputMode="decimal"
      autoComplete="off"
      error={isRead ? undefined : words.numberProblem}
      onInput={(typed) => {
        setText(typed);
        const [weight, ...more] = readWeights(typed) ?? [0, 0];
        if (more.length === 0) onChange(weight === undefined ? undefined : kgOf(weight));
      }}
    />
  );
};
