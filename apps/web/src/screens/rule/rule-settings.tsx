import { useState } from 'preact/hooks';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { kgOf, loadUnit, loadValue, numberText } from '../../language/amounts.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/screen.tsx';
import {
  choiceOf,
  type Look,
  type Loudness,
  loudness,
  numberTyped,
  plainLook,
  settingsWith,
} from './settings.ts';
import { words } from './words.ts';

type RuleView = NonNullable<QueryResult<'rule'>>;
type Typed = Readonly<Record<string, string>>;

/** Steps of loads are shown and typed in the athlete's unit, and kept in kilograms. */
const lookOf = (unit: string): Look =>
  unit === 'kg' ? { unit: loadUnit.value, shown: loadValue, kept: kgOf } : plainLook(unit);

/** The numbers that are not the preset's own; undefined where one of them cannot be read. */
const numbersOf = ({ page, usual, inForce }: RuleView, typed: Typed): Record<string, number> | undefined => {
  const own: Record<string, number> = {};
  for (const option of page.options) {
    const before = inForce.numbers[option.name];
    const value = numberTyped(typed[option.name] ?? '', option, before, lookOf(option.unit));
    if (value === undefined) return undefined;
    if (value !== usual.numbers[option.name]) own[option.name] = value;
  }
  return own;
};

const Numbers = ({
  rule: { page, usual, inForce },
  typed,
  onType,
}: {
  rule: RuleView;
  typed: Typed;
  onType: (typed: Typed) => void;
}) => (
  <>
    <h3>{words.numbers}</h3>
    {page.options.map(({ name, is, unit, min, max }) => {
      const look = lookOf(unit);
      const [low, high, often] = [min, max, usual.numbers[name]!].map((each) => numberText(look.shown(each)));
      const value = typed[name] ?? '';
      return (
        <Field
          key={name}
          label={`${is} (${look.unit})`}
          value={value}
          inputMode="decimal"
          hint={words.numberHint(low!, high!, often!)}
          error={
            numberTyped(value, { min, max }, inForce.numbers[name], look) === undefined
              ? words.numberError(low!, high!)
              : undefined
          }
          onInput={(text) => onType({ ...typed, [name]: text })}
        />
      );
    })}
  </>
);

const typedOf = ({ page, inForce }: RuleView): Typed =>
  Object.fromEntries(
    page.options.map(({ name, unit }) => [name, String(lookOf(unit).shown(inForce.numbers[name]!))]),
  );

/** How loud the rule is and with which numbers; what was told of other rules stays as it is. */
export const RuleSettings = ({ rule }: { rule: RuleView }) => {
  const { id } = rule.page;
  const [loud, setLoud] = useState<Loudness>(choiceOf(rule.settings.rules?.[id]).loudness);
  const [typed, setTyped] = useState(typedOf(rule));
  const numbers = numbersOf(rule, typed);
  const hasOwn = rule.settings.rules?.[id] !== undefined;
  const tellChoice = (says: string, choice: Parameters<typeof settingsWith>[2]): Promise<void> =>
    tellUndoable(says, draftOf('rulebook-settings', settingsWith(rule.settings, id, choice)));
  return (
    <Section title={words.settings}>
      {rule.isAlwaysHeard ? (
        <Notice>
          <p>{words.safety}</p>
        </Notice>
      ) : (
        <>
          <Choices<Loudness>
            legend={words.severity}
            choices={[
              { value: 'usual', label: words.asUsual(rule.preset) },
              ...loudness.map((value) => ({ value, label: words.levels[value] })),
            ]}
            chosen={loud}
            onChoose={setLoud}
          />
          <p class="small muted">{words.partlySafety}</p>
        </>
      )}
      {rule.page.options.length > 0 && <Numbers rule={rule} typed={typed} onType={setTyped} />}
      <ButtonRow>
        <Button
          main
          disabled={numbers === undefined}
          onClick={() => tellChoice(words.saved(id), { loudness: loud, numbers: numbers ?? {} })}
        >
          {words.save}
        </Button>
        {hasOwn && (
          <Button onClick={() => tellChoice(words.wasReset(id), { loudness: 'usual', numbers: {} })}>
            {words.reset}
          </Button>
        )}
      </ButtonRow>
    </Section>
  );
};
